package hornbook.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The citation style and its words in a language, as CSL files; reading them starts no processor.
 *
 * @param style APA's author–date style
 * @param locale the language's words, such as "et al." and "n.d."
 * @param processor the version of the processor
 */
record CitationStyle(String style, String locale, String processor) {
  private static final String FOLDER = "/hornbook/reference/csl/";

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  /** The languages whose main country has another code; all others repeat it, as in fr-FR. */
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("af", "ZA"),
          Map.entry("ca", "AD"),
          Map.entry("cs", "CZ"),
          Map.entry("cy", "GB"),
          Map.entry("da", "DK"),
          Map.entry("el", "GR"),
          Map.entry("en", "US"),
          Map.entry("et", "EE"),
          Map.entry("fa", "IR"),
          Map.entry("gl", "ES"),
          Map.entry("he", "IL"),
          Map.entry("hi", "IN"),
          Map.entry("ja", "JP"),
          Map.entry("km", "KH"),
          Map.entry("ko", "KR"),
          Map.entry("nb", "NO"),
          Map.entry("nn", "NO"),
          Map.entry("no", "NO"),
          Map.entry("sl", "SI"),
          Map.entry("sv", "SE"),
          Map.entry("uk", "UA"),
          Map.entry("vi", "VN"),
          Map.entry("zh", "CN"));

  /**
   * @param language such as {@code en} or {@code de-AT}; English stands in for what CSL lacks
   */
  static CitationStyle of(String language) throws IOException {
    return new CitationStyle(
        read(FOLDER + "apa.csl"),
        locale(language),
        read("/de/undercouch/citeproc/version.dat").strip());
  }

  /** The style with what the web and BibTeX need instead of what APA demands of manuscripts. */
  String styleForWeb() {
    return style
        // Capitals are the author's: BibTeX titles have them where they belong.
        .replaceAll("(<text [^>]*)text-case=\"title\" (variable=\"[a-z-]*title)", "$1$2")
        // Up to eight names, else six, instead of twenty: lists of sources stay readable.
        .replace("et-al-min=\"21\" et-al-use-first=\"19\"", "et-al-min=\"9\" et-al-use-first=\"6\"")
        // "Retrieved from" needs a day to be retrieved on.
        .replaceFirst(
            "<if match=\"none\" variable=\"issued status\">(\\s*<text term=\"retrieved\")",
            "<if variable=\"accessed\">$1");
  }

  /** An edition's number as English writes it: the processor knows no ordinals. */
  String ordinal(String edition) {
    if (!locale.contains("xml:lang=\"en")) {
      return edition;
    }
    int word = ORDINALS.indexOf(edition.toLowerCase(Locale.ROOT));
    return word >= 0 ? withEnding("" + (word + 1)) : withEnding(edition);
  }

  private static String withEnding(String edition) {
    if (!edition.matches("[1-9]\\d{0,2}")) {
      return edition;
    }
    boolean teen = edition.length() > 1 && edition.charAt(edition.length() - 2) == '1';
    return edition
        + switch (teen ? '0' : edition.charAt(edition.length() - 1)) {
          case '1' -> "st";
          case '2' -> "nd";
          case '3' -> "rd";
          default -> "th";
        };
  }

  private static String locale(String language) throws IOException {
    for (String tag : tags(Locale.forLanguageTag(language.replace('_', '-')))) {
      try (InputStream file = open(FOLDER + "locales-" + tag + ".xml")) {
        if (file != null) {
          return text(file);
        }
      }
    }
    return read(FOLDER + "locales-en-US.xml");
  }

  private static Set<String> tags(Locale wanted) {
    String language = wanted.getLanguage().equals("no") ? "nb" : wanted.getLanguage();
    String country = COUNTRIES.getOrDefault(language, language.toUpperCase(Locale.ROOT));
    Set<String> tags = new LinkedHashSet<>();
    tags.add(language + "-" + wanted.getCountry());
    tags.add(language + "-" + country);
    tags.add(language);
    return tags;
  }

  private static String read(String name) throws IOException {
    try (InputStream file = open(name)) {
      if (file == null) {
        throw new IOException("this program lacks its file " + name);
      }
      return text(file);
    }
  }

  private static InputStream open(String name) {
    return CitationStyle.class.getResourceAsStream(name);
  }

  private static String text(InputStream file) throws IOException {
    return new String(file.readAllBytes(), StandardCharsets.UTF_8);
  }
}
