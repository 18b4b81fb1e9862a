package hornbook.markdown;

import hornbook.model.Vocabulary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a value becomes its digits. */
final class ValueText {
  private static final Pattern VALUE =
      Pattern.compile("@\\{([A-Za-z][A-Za-z0-9_]*)(?::(\\d{1,2}|,))?}");

  private static final String GROUPED = ",";

  private final DraftWriter draft;

  ValueText(DraftWriter draft) {
    this.draft = draft;
  }

  Optional<String> value(String name, String digits, int offset) {
    BigDecimal value = draft.meta.values().get(name);
    if (value == null) {
      draft.error(
          "unknown-value",
          "there is no value `" + name + "` in the front matter",
          draft.at(offset),
          new Vocabulary(new TreeSet<>(draft.meta.values().keySet())).hintOrList(name));
      return Optional.empty();
    }
    draft.usedValues.add(name);
    return Optional.of(format(value, digits));
  }

  /**
   * Without digits: up to six significant ones, no trailing zeros. With a comma: a whole number,
   * its thousands set apart. Halves round up.
   */
  private static String format(BigDecimal value, String digits) {
    if (digits.equals(GROUPED)) {
      DecimalFormat grouped =
          new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
      grouped.setRoundingMode(RoundingMode.HALF_UP);
      return grouped.format(value);
    }
    BigDecimal rounded =
        digits.isEmpty()
            ? value.round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros()
            : value.setScale(Integer.parseInt(digits), RoundingMode.HALF_UP);
    return rounded.toPlainString();
  }

  /** Puts values into source that is not Markdown, such as TeX. */
  String within(String text, int offset) {
    if (text.indexOf("@{") < 0) {
      return text;
    }
    Matcher matcher = VALUE.matcher(text);
    return matcher.replaceAll(
        match ->
            Matcher.quoteReplacement(
                value(
                        match.group(1),
                        match.group(2) == null ? "" : match.group(2),
                        offset + match.start())
                    .map(number -> number.replace(",", "{,}"))
                    .orElse(match.group())));
  }
}
