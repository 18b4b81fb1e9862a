package hornbook.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Chapter;
import hornbook.model.Code;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Html;
import hornbook.model.LinkedDraft;
import hornbook.model.LinkedPiece;
import hornbook.model.Meta;
import hornbook.model.Position;
import hornbook.model.SitePath;
import hornbook.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Blocks of code become figures, by one engine. */
final class CodeFigures implements AutoCloseable {
  static final Position AT = new Position("content/a.md", 3, 1);

  private final CodeHighlighter highlighter;

  CodeFigures(Path cache) {
    highlighter = new CodeHighlighter(cache);
  }

  @Override
  public void close() {
    highlighter.close();
  }

  /** The figure of a block that has no mistake. */
  String clean(Code code) {
    List<Diagnostic> findings = new ArrayList<>();
    String html = html(code, findings);
    assertEquals(List.of(), findings);
    return html;
  }

  String html(Code code, List<Diagnostic> findings) {
    LinkedPiece piece = highlighter.highlight(draft(code), findings::add).body().get(0);
    return ((Html) piece).html();
  }

  static LinkedDraft draft(Code code) {
    Chapter chapter =
        new Chapter("a.md", new SitePath("a.html"), "a", 1, "A", Meta.NONE, new Source("", AT));
    Draft draft =
        new Draft(chapter, List.of(), "A", "", 0, List.of(), List.of(), List.of(), List.of());
    return new LinkedDraft(draft, List.of(), List.of(), List.of(code), List.of(), List.of());
  }

  static TreeSet<Integer> marks(Integer... lines) {
    return new TreeSet<>(List.of(lines));
  }
}
