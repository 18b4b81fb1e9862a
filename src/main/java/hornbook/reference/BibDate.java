package hornbook.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a work appeared or was looked up.
 *
 * @param parts year, month and day, as far as they are known; at least the year
 */
record BibDate(List<Integer> parts) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d?)(?:-(\\d\\d?))?)?.*");
  private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?(\\d{4})(?:\\D.*)?");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  int year() {
    return parts.get(0);
  }

  static Optional<BibDate> issued(BibEntry entry) {
    return entry.text("date").flatMap(BibDate::iso).or(() -> yearAndMonth(entry));
  }

  static Optional<BibDate> accessed(BibEntry entry) {
    return entry.text("urldate").flatMap(BibDate::iso);
  }

  private static Optional<BibDate> iso(String date) {
    Matcher match = ISO.matcher(date);
    if (!match.matches()) {
      return Optional.empty();
    }
    return Optional.of(of(match.group(1), number(match.group(2)), number(match.group(3))));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<BibDate> yearAndMonth(BibEntry entry) {
    Matcher match = YEAR.matcher(entry.text("year").orElse(""));
    if (!match.matches()) {
      return Optional.empty();
    }
    return Optional.of(of(match.group(1), entry.text("month").map(BibDate::month).orElse(0), 0));
  }

  private static int month(String name) {
    if (name.matches("\\d\\d?")) {
      return Integer.parseInt(name);
    }
    String start = name.length() < 3 ? "?" : name.substring(0, 3).toLowerCase(Locale.ROOT);
    int index = MONTHS.indexOf(start);
    return index % 3 == 0 ? index / 3 + 1 : 0;
  }

  private static BibDate of(String year, int month, int day) {
    int y = Integer.parseInt(year);
    if (month < 1 || month > 12) {
      return new BibDate(List.of(y));
    }
    return new BibDate(day < 1 || day > 31 ? List.of(y, month) : List.of(y, month, day));
  }
}
