package hornbook.markdown;

import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Meta;
import hornbook.model.Position;
import hornbook.model.Settings;
import hornbook.model.SitePath;
import hornbook.model.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One text, read: what came out and what was found. */
record Reading(Draft draft, List<Diagnostic> findings) {

  static Reading of(String markdown) {
    return of(markdown, "en", false, Map.of(), Map.of());
  }

  static Reading of(
      String markdown,
      String language,
      boolean rawHtml,
      Map<String, BigDecimal> values,
      Map<String, String> files) {
    Settings settings =
        new Settings(
            "Guide",
            "Guide",
            "Guide",
            "",
            "",
            language,
            "",
            "",
            "main",
            "content",
            Collections.emptySortedMap(),
            new TreeMap<>(Map.of("answer", "The answer", "see-also", "See also")),
            rawHtml);
    Meta meta =
        new Meta(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new TreeMap<>(values));
    Chapter chapter =
        new Chapter(
            "part/page.md",
            new SitePath("part/page.html"),
            "page",
            1,
            "Page",
            meta,
            new Source(markdown, new Position("part/page.md", 1, 1)));
    List<Diagnostic> findings = Collections.synchronizedList(new ArrayList<>());
    MarkdownReader reader =
        new MarkdownReader(
            settings,
            path ->
                Optional.ofNullable(files.get(path))
                    .map(text -> new Source(text, new Position(path, 1, 1))));
    Draft draft = reader.read(chapter, findings::add);
    return new Reading(draft, findings.stream().sorted().toList());
  }

  /** The codes of the findings, in order. */
  List<String> codes() {
    return findings.stream().map(Diagnostic::code).toList();
  }
}
