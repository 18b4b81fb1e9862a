package hornbook.math;

import hornbook.cache.DiskCache;
import hornbook.model.Article;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Formula;
import hornbook.model.Html;
import hornbook.model.LinkedDraft;
import hornbook.model.LinkedPiece;
import hornbook.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * Takes chapters with formulas in TeX, gives articles in HTML. Any thread may call. The engine
 * starts at the first formula that the cache does not hold.
 */
public final class FormulaRenderer implements AutoCloseable {
  private final Katex katex;
  private final DiskCache cache;
  private final ConcurrentMap<String, RenderedFormula> rendered = new ConcurrentHashMap<>();

  /**
   * @param macros by name, such as {@code \\R}
   * @param cacheFolder where rendered formulas are kept; created when they are saved
   */
  public FormulaRenderer(SortedMap<String, String> macros, Path cacheFolder) {
    katex = new Katex(macros);
    cache = DiskCache.open(cacheFolder.resolve("formulas"), Katex.version(macros));
  }

  /** Renders a chapter's title, headings and body. */
  public Article render(LinkedDraft linked, Consumer<Diagnostic> report) {
    Draft draft = linked.draft();
    return new Article(
        draft.chapter(),
        draft.plainTitle(),
        html(linked.title(), report),
        draft.shortTitle(),
        draft.summary(),
        draft.words(),
        linked.headings().stream()
            .map(
                heading ->
                    new Article.OutlineEntry(
                        heading.level(),
                        heading.anchor(),
                        heading.role(),
                        html(heading.text(), report)))
            .toList(),
        html(linked.body(), report),
        linked.sources(),
        linked.prerequisites());
  }

  /** Renders pieces. A formula with a fault is shown as its TeX, so that the run can go on. */
  String html(List<LinkedPiece> pieces, Consumer<Diagnostic> report) {
    StringBuilder html = new StringBuilder();
    int done = 0; // characters at the beginning of the next piece
    for (int i = 0; i < pieces.size(); i++) {
      LinkedPiece piece = pieces.get(i);
      if (piece instanceof Html finished) {
        html.append(finished.html(), done, finished.html().length());
        done = 0;
      } else if (piece instanceof Formula formula && formula.display()) {
        html.append(html(formula, report));
      } else if (piece instanceof Formula formula) {
        String next = i + 1 < pieces.size() && pieces.get(i + 1) instanceof Html h ? h.html() : "";
        done = Unbroken.after(next);
        Unbroken.append(html, html(formula, report), next.substring(0, done));
      } else {
        throw new IllegalStateException("a room before this one must finish " + piece);
      }
    }
    return html.toString();
  }

  private String html(Formula formula, Consumer<Diagnostic> report) {
    RenderedFormula result = rendered(formula.tex(), formula.display());
    Source source = new Source(formula.tex(), formula.at());
    for (RenderedFormula.Finding finding : result.findings()) {
      report.accept(
          new Diagnostic(
              finding.severity(),
              finding.code(),
              finding.message(),
              source.at(finding.offset()),
              finding.hint()));
    }
    String html =
        result.html().isEmpty()
            ? "<code class=\"tex-error\">" + Html.escape(formula.tex()) + "</code>"
            : result.html();
    return formula.display() ? Equation.html(formula, html) : html;
  }

  /** A formula with findings is not kept on disk, so that the next run reports them again. */
  private RenderedFormula rendered(String tex, boolean display) {
    String key = (display ? "display " : "inline ") + tex;
    return rendered.computeIfAbsent(
        key,
        any ->
            cache
                .get(key)
                .map(html -> new RenderedFormula(html, List.of()))
                .orElseGet(
                    () -> {
                      RenderedFormula fresh = katex.render(tex, display);
                      if (fresh.findings().isEmpty()) {
                        cache.put(key, fresh.html());
                      }
                      return fresh;
                    }));
  }

  /**
   * Starts the engine in the background if the cache holds nothing. Call it as soon as a formula is
   * seen: half a second of work then runs beside the other rooms.
   */
  public void prepare() {
    if (cache.startsEmpty() && !katex.started()) {
      katex.prepare();
    }
  }

  /** Whether the engine was needed. */
  boolean engineStarted() {
    return katex.started();
  }

  /** Keeps on disk the formulas that were rendered or looked up so far, and no others. */
  public void save() throws IOException {
    cache.save();
  }

  @Override
  public void close() {
    katex.close();
  }
}
