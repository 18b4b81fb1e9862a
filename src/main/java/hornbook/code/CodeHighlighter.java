package hornbook.code;

import hornbook.cache.DiskCache;
import hornbook.model.Code;
import hornbook.model.Diagnostic;
import hornbook.model.Html;
import hornbook.model.LinkedDraft;
import hornbook.model.LinkedPiece;
import hornbook.script.ScriptFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes chapters with blocks of code, gives the same chapters with the blocks as HTML. Any thread
 * may call. The engine starts at the first block that the cache does not hold.
 */
public final class CodeHighlighter implements AutoCloseable {
  /** In characters: nobody reads a block beyond this, and its spans weigh many times as much. */
  private static final int LONGEST = 100_000;

  private final Languages languages = new Languages();
  private final Prism prism = new Prism();
  private final DiskCache cache;

  /**
   * @param cacheFolder where highlighted code is kept; created when it is saved
   */
  public CodeHighlighter(Path cacheFolder) {
    cache = DiskCache.open(cacheFolder.resolve("code"), Prism.version());
  }

  /** Replaces each {@link Code} in the body by its {@link Html}. */
  public LinkedDraft highlight(LinkedDraft draft, Consumer<Diagnostic> report) {
    if (draft.body().stream().noneMatch(Code.class::isInstance)) {
      return draft;
    }
    List<LinkedPiece> body =
        draft.body().stream()
            .map(piece -> piece instanceof Code code ? new Html(figure(code, report)) : piece)
            .toList();
    return draft.withBody(body);
  }

  private String figure(Code code, Consumer<Diagnostic> report) {
    Optional<Languages.Language> language = language(code, report);
    String html =
        language
            .map(known -> highlighted(code, known, report))
            .orElseGet(() -> Html.escape(code.text()));
    String name = language.map(Languages.Language::name).orElse("");
    String title = code.title().isEmpty() && code.isOutput() ? "Output" : code.title();
    return "<figure class=\"code"
        + (code.isOutput() ? " output" : "")
        + "\""
        + (name.isEmpty() ? "" : " data-language=\"" + name + "\"")
        + ">"
        + (title.isEmpty() ? "" : "<figcaption>" + Html.escape(title) + "</figcaption>")
        + "<pre tabindex=\"0\"><code"
        + (name.isEmpty() ? "" : " class=\"language-" + name + "\"")
        + ">"
        + Lines.wrap(html, code.markedLines())
        + "</code></pre></figure>";
  }

  private Optional<Languages.Language> language(Code code, Consumer<Diagnostic> report) {
    if (Languages.isPlain(code.language())) {
      return Optional.empty();
    }
    Optional<Languages.Language> language = languages.find(code.language());
    if (language.isEmpty()) {
      report.accept(
          Diagnostic.warning(
              "unknown-language",
              "there is no highlighting for the language `" + code.language() + "`",
              code.at(),
              languages.hint(code.language())));
    }
    return language;
  }

  private String highlighted(Code code, Languages.Language language, Consumer<Diagnostic> report) {
    String key = language.name() + " " + code.text();
    Optional<String> kept = cache.get(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    try {
      if (code.text().length() <= LONGEST) {
        String html = prism.highlight(code.text(), language);
        cache.put(key, html);
        return html;
      }
    } catch (ScriptFault e) {
      // falls through to the same finding: this block asks for too much
    }
    report.accept(
        Diagnostic.warning(
            "code-too-long",
            "this block of code is too long or too involved to highlight",
            code.at(),
            "split it, or name no language"));
    return Html.escape(code.text());
  }

  /** Whether the engine was needed. */
  boolean engineStarted() {
    return prism.started();
  }

  /** Keeps on disk the blocks that were highlighted or looked up so far, and no others. */
  public void save() throws IOException {
    cache.save();
  }

  @Override
  public void close() {
    prism.close();
  }
}
