package hornbook.figure;

import java.util.Optional;

/**
 * The colour, dashes and shape of a mark, which go together so that colour never stands alone.
 *
 * @param style a class of the style sheet: {@code s1} to {@code s6}, {@code ink} or {@code soft}
 * @param number 1 to 6; 0 for the plain ones
 */
record Look(String style, int number) {
  static final Look INK = new Look("ink", 0);
  static final Look SOFT = new Look("soft", 0);

  private static final int MOST = 6;

  /** Deals out one look after the other. */
  static final class Dealer {
    private int dealt;

    /** The look that an author chose, or the next. */
    Look read(Options options) {
      return read(options, Optional.empty());
    }

    Look read(Options options, Look otherwise) {
      return read(options, Optional.of(otherwise));
    }

    private Look read(Options options, Optional<Look> otherwise) {
      String key = "series";
      Optional<String> text = options.text(key);
      if (text.isEmpty()) {
        return otherwise.orElseGet(() -> of(1 + dealt++ % MOST));
      }
      if (text.get().matches("[1-6]")) {
        return of(Integer.parseInt(text.get()));
      }
      if (!text.get().equals("ink") && !text.get().equals("soft")) {
        options.error(key, "cannot be `" + text.get() + "`", "write 1 to 6, ink or soft");
      }
      return text.get().equals("soft") ? SOFT : INK;
    }
  }

  static Look of(int number) {
    return new Look("s" + number, number);
  }

  Shape shape() {
    return Shape.values()[number == 0 ? 0 : (number - 1) % Shape.values().length];
  }
}
