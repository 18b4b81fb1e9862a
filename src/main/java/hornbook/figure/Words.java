package hornbook.figure;

import java.util.Arrays;
import java.util.Locale;

/** A choice as authors write it: small letters, with hyphens. */
final class Words {
  private Words() {}

  static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E in(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> of(choice).equals(word))
        .findFirst()
        .orElseThrow();
  }
}
