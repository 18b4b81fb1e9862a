package hornbook.study;

import hornbook.model.Attachment;
import hornbook.model.Excerpt;
import hornbook.model.Html;
import hornbook.model.Settings;
import hornbook.model.SitePath;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Excerpts become HTML for Anki, which sets formulas itself, knows files by name alone, and opens
 * links in a browser.
 */
final class AnkiHtml {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|[^A-Za-z])");
  private static final Pattern ARGUMENT = Pattern.compile("#([1-9])");

  private final Settings settings;
  private final Function<String, Optional<String>> files;

  /**
   * @param files what stands in {@code src} for a published file, by its path
   */
  AnkiHtml(Settings settings, Function<String, Optional<String>> files) {
    this.settings = settings;
    this.files = files;
  }

  /** The name of a picture inside of a package. */
  static String mediaName(Attachment file) {
    return file.path().value().replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "-");
  }

  String of(Excerpt excerpt) {
    StringBuilder html = new StringBuilder();
    for (Excerpt.Piece piece : excerpt.pieces()) {
      if (piece instanceof Excerpt.Formula formula) {
        html.append(formula(formula));
      } else if (piece instanceof Excerpt.Address address) {
        address(address)
            .ifPresent(url -> html.append(new Excerpt.Address(address.attribute(), url).html()));
      } else {
        html.append(piece.html());
      }
    }
    return html.toString();
  }

  /** Where a page is published; empty if the site's address is unknown. */
  Optional<String> link(String url) {
    if (ABSOLUTE.matcher(url).matches()) {
      return Optional.of(url);
    }
    return settings.address().isEmpty()
        ? Optional.empty()
        : Optional.of(
            url.startsWith("/")
                ? URI.create(settings.address()).resolve("/") + url.substring(1)
                : settings.address() + (url.equals("./") ? "" : url));
  }

  private Optional<String> address(Excerpt.Address address) {
    return switch (address.attribute()) {
      case "srcset" -> Optional.empty();
      case "href" -> link(address.url());
      default -> files.apply(SitePath.decoded(address.url())).or(() -> link(address.url()));
    };
  }

  private String formula(Excerpt.Formula formula) {
    String tex = Html.escape(definitions(formula.tex()) + formula.tex());
    return formula.display() ? "\\[" + tex + "\\]" : "\\(" + tex + "\\)";
  }

  /** MathJax, which sets formulas in Anki, does not know the guide's own commands. */
  private String definitions(String tex) {
    SortedMap<String, String> used = new TreeMap<>();
    collect(tex, used);
    StringBuilder definitions = new StringBuilder();
    for (Map.Entry<String, String> macro : used.entrySet()) {
      int arguments =
          ARGUMENT
              .matcher(macro.getValue())
              .results()
              .mapToInt(argument -> Integer.parseInt(argument.group(1)))
              .max()
              .orElse(0);
      definitions.append("\\def").append(macro.getKey());
      for (int i = 1; i <= arguments; i++) {
        definitions.append('#').append(i);
      }
      definitions.append('{').append(macro.getValue()).append('}');
    }
    return definitions.toString();
  }

  private void collect(String tex, SortedMap<String, String> used) {
    Matcher command = COMMAND.matcher(tex);
    while (command.find()) {
      String value = settings.macros().get(command.group());
      if (value != null && used.putIfAbsent(command.group(), value) == null) {
        collect(value, used);
      }
    }
  }
}
