package hornbook.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets of the site become the one of all cards in Anki. Drawings take their colours from
 * the site's tokens; Anki's browser may be too old to choose between light and dark by itself.
 */
final class AnkiStyle {
  private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+):\\s*([^;{}]+);");
  private static final Pattern LIGHT_DARK =
      Pattern.compile("light-dark\\(\\s*([^,()]+?)\\s*,\\s*([^,()]+?)\\s*\\)");

  private AnkiStyle() {}

  /**
   * @param tokens the sheet that declares colours and fonts
   * @param plots the sheet of drawings
   */
  static String of(String tokens, String plots) {
    Map<String, String> light = new TreeMap<>();
    Map<String, String> dark = new TreeMap<>();
    Matcher token = TOKEN.matcher(tokens);
    while (token.find()) {
      Matcher value = LIGHT_DARK.matcher(token.group(2));
      light.put(token.group(1), value.replaceAll("$1"));
      if (value.reset().find()) {
        dark.put(token.group(1), value.replaceAll("$2"));
      }
    }
    return rule(".card", light)
        + rule(".card.nightMode, .card.night_mode", dark)
        + ownRules()
        + plots;
  }

  private static String rule(String selector, Map<String, String> values) {
    StringBuilder rule = new StringBuilder(selector).append(" {\n");
    values.forEach((name, value) -> rule.append("  " + name + ": " + value + ";\n"));
    return rule.append("}\n").toString();
  }

  private static String ownRules() {
    try (InputStream in = AnkiStyle.class.getResourceAsStream("anki.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files can be read", e);
    }
  }
}
