package hornbook.reference;

import hornbook.model.Html;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a work can be read.
 *
 * @param doi without {@code https://doi.org/}
 * @param url an address other than arXiv's
 * @param arxiv such as {@code 1706.03762}
 * @param isPreprint whether arXiv is the only place where it appeared
 */
record WorkLinks(
    Optional<String> doi, Optional<String> url, Optional<String> arxiv, boolean isPreprint) {
  private static final String ABSTRACTS = "https://arxiv.org/abs/";
  private static final Pattern DOI_PREFIX =
      Pattern.compile("^(?i)(https?://(dx\\.)?doi\\.org/|doi:\\s*)");
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?:.*arxiv(?:\\.org/(?:abs|pdf)/|[.:]\\s*))?"
              + "([a-z-]+(?:\\.[a-z]{2})?/\\d{7}|\\d{4}\\.\\d{4,5}(?:v\\d+)?)(?:\\.pdf|\\D.*)?",
          Pattern.CASE_INSENSITIVE);

  static WorkLinks of(BibEntry entry) {
    Optional<String> doi =
        entry.verbatim("doi").map(text -> DOI_PREFIX.matcher(text).replaceFirst(""));
    Optional<String> url =
        entry.verbatim("url").or(() -> entry.verbatim("howpublished").filter(WorkLinks::isWeb));
    String journal = entry.text("journal", "journaltitle").orElse("");
    Optional<String> arxiv =
        eprint(entry)
            .or(() -> named(doi))
            .or(() -> named(url))
            .or(() -> named(entry.text("journal")))
            .or(() -> named(entry.text("note")));
    boolean unpublished = journal.isEmpty() || namesArxiv(journal) || journal.equals("CoRR");
    return new WorkLinks(
        doi.filter(text -> arxiv.isEmpty() || !namesArxiv(text)),
        url.filter(text -> arxiv.isEmpty() || !namesArxiv(text)),
        arxiv,
        arxiv.isPresent() && unpublished);
  }

  private static Optional<String> named(Optional<String> text) {
    return text.filter(WorkLinks::namesArxiv).flatMap(WorkLinks::arxiv);
  }

  private static Optional<String> eprint(BibEntry entry) {
    String archive = entry.text("archiveprefix", "eprinttype").orElse("arXiv");
    return entry.verbatim("eprint").filter(id -> namesArxiv(archive)).flatMap(WorkLinks::arxiv);
  }

  private static Optional<String> arxiv(String text) {
    Matcher match = ARXIV.matcher(text);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static boolean namesArxiv(String text) {
    return text.toLowerCase(Locale.ROOT).contains("arxiv");
  }

  static boolean isWeb(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }

  /** The address that the style shows, if there is no DOI. */
  Optional<String> first() {
    return url.or(() -> arxiv.map(id -> ABSTRACTS + id));
  }

  /** The links that the style does not show, as HTML with a space before each. */
  String further() {
    boolean shown = doi.isEmpty() && url.isEmpty();
    return arxiv.filter(id -> !shown).map(id -> " " + link(ABSTRACTS + id, "")).orElse("");
  }

  /** An address as a link, or its text alone where a browser could not follow it. */
  static String link(String address, String text) {
    if (!isWeb(address)) {
      return Html.escape(text);
    }
    boolean arxiv = address.startsWith(ABSTRACTS);
    return "<a class=\"external\" rel=\"noopener\" href=\""
        + Html.escape(percent(address))
        + "\">"
        + Html.escape(arxiv ? "arXiv:" + address.substring(ABSTRACTS.length()) : text)
        + "</a>";
  }

  /** Encodes what a DOI may contain and an address may not. */
  private static String percent(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (char c : address.toCharArray()) {
      if ("<>\"{}|\\^`[] ".indexOf(c) < 0) {
        out.append(c);
      } else {
        out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      }
    }
    return out.toString();
  }
}
