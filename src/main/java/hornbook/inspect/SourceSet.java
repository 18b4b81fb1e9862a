package hornbook.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The URLs in the value of a {@code srcset}. */
final class SourceSet {
  // spec: HTML, "parse a srcset attribute": a URL ends at white space, and may itself hold commas.
  private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*(\\S+)([^,]*)");

  private SourceSet() {}

  static List<String> urls(String value) {
    List<String> urls = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(value);
    for (int at = 0; at < value.length() && candidate.find(at); ) {
      int end = candidate.end(1);
      while (end > candidate.start(1) && value.charAt(end - 1) == ',') {
        end--;
      }
      if (end > candidate.start(1)) {
        urls.add(value.substring(candidate.start(1), end));
      }
      // A comma at its end means that no size follows.
      at = end < candidate.end(1) ? candidate.end(1) : candidate.end();
    }
    return urls;
  }
}
