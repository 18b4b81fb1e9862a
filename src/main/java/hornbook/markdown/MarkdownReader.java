package hornbook.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Formula;
import hornbook.model.Html;
import hornbook.model.Passage;
import hornbook.model.Piece;
import hornbook.model.Position;
import hornbook.model.Prose;
import hornbook.model.Settings;
import hornbook.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A chapter's Markdown goes in, its {@link Draft} comes out. Safe to use from many threads. */
public final class MarkdownReader {
  private static final String JOINTS = "'’.-";
  private static final int MAX_LENGTH = 2_000_000;
  private static final int SUMMARY_LENGTH = 155;

  private final Settings settings;
  private final Function<String, Optional<Source>> includes;
  private final Dialect dialect;

  /**
   * @param includes the text of a file by its path inside the content folder, for inclusion
   */
  public MarkdownReader(Settings settings, Function<String, Optional<Source>> includes) {
    this.settings = settings;
    this.includes = includes;
    this.dialect = new Dialect(settings.language());
  }

  public Draft read(Chapter chapter, Consumer<Diagnostic> report) {
    Document document = parse(chapter.text(), report);
    DraftWriter draft =
        new DraftWriter(
            settings,
            chapter.meta(),
            chapter.source(),
            chapter.text(),
            document,
            source -> parse(source, report),
            includes,
            report);
    Title title = title(document, draft, chapter);
    List<Piece> body = draft.apart(() -> draft.write(document));
    unusedValues(chapter, draft);
    return new Draft(
        chapter,
        title.pieces(),
        title.plain(),
        summary(document),
        words(body),
        List.copyOf(draft.headings),
        List.copyOf(draft.labels),
        body,
        draft.passages.toList());
  }

  /** A text that cannot be read within bounds is reported, and counts as empty. */
  private Document parse(Source source, Consumer<Diagnostic> report) {
    if (source.text().length() > MAX_LENGTH) {
      report.accept(
          Diagnostic.error(
              "file-too-long",
              "this text has more than 2,000,000 characters",
              source.start(),
              "cut it into several files"));
      return dialect.parse("");
    }
    Optional<Position> tooDeep = Nesting.tooDeep(source);
    if (tooDeep.isEmpty()) {
      try {
        return dialect.parse(source.text());
      } catch (StackOverflowError e) {
        // Flexmark recurses over what Nesting does not count, such as a line of 10,000 stars.
        tooDeep = Optional.of(source.start());
      }
    }
    report.accept(
        Diagnostic.error(
            "nested-too-deep",
            "a line here opens more than " + DraftWriter.MAX_DEPTH + " quotes, lists or marks",
            tooDeep.get(),
            "delete some of them"));
    return dialect.parse("");
  }

  private record Title(List<Piece> pieces, String plain) {}

  /** The front matter's title, else the first heading, which then leaves the body. */
  private static Title title(Document document, DraftWriter draft, Chapter chapter) {
    Optional<Heading> heading = titleHeading(document);
    Optional<Title> own = heading.map(node -> title(node, draft));
    heading.ifPresent(Node::unlink);
    if (chapter.meta().title().isPresent()) {
      return plain(chapter.meta().title().get());
    }
    return own.filter(title -> !title.plain().isBlank())
        .orElseGet(() -> plain(chapter.fallbackTitle()));
  }

  private static Title title(Heading node, DraftWriter draft) {
    draft.passages.add(Passage.Kind.HEADING, node);
    String plain = PlainText.of(node);
    if (OwnId.in(plain).isEmpty()) {
      return new Title(draft.withoutTerms(() -> draft.writeChildren(node)), plain);
    }
    draft.warn(
        "title-id",
        "a page's title needs no id",
        draft.at(node),
        "remove it, and link to the page itself");
    return new Title(
        draft.withoutTerms(() -> OwnId.writeWithout(node, draft)), OwnId.without(plain));
  }

  private static Title plain(String title) {
    return new Title(List.of(new Html(Html.escape(title))), title);
  }

  private static Optional<Heading> titleHeading(Document document) {
    boolean first = true;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && (heading.getLevel() == 1 || first)) {
        return Optional.of(heading);
      }
      first = false;
    }
    return Optional.empty();
  }

  /** The first paragraph's words, cut at a word's end. */
  private static String summary(Document document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph && isProse(paragraph)) {
        String text = PlainText.of(node).replaceAll("\\s+", " ");
        if (text.length() <= SUMMARY_LENGTH) {
          return text;
        }
        int space = text.lastIndexOf(' ', SUMMARY_LENGTH);
        return text.substring(0, space > 0 ? space : SUMMARY_LENGTH) + " …";
      }
    }
    return "";
  }

  private static boolean isProse(Paragraph node) {
    return node.hasChildren()
        && !FigureWriter.isFigure(node)
        && !TableWriter.isCaption(node)
        && !PlotWriter.isCaption(node)
        && !BlockWriter.isEmbed(node);
  }

  private static int words(List<Piece> pieces) {
    int words = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Prose prose) {
        words += words(prose.text());
      } else if (piece instanceof Formula) {
        words++;
      }
    }
    return words;
  }

  /** Parts joined by a hyphen, an apostrophe or a point are one word. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean joint =
          inside
              && JOINTS.indexOf(text.charAt(i)) >= 0
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i + 1));
      words += letter && !inside ? 1 : 0;
      inside = letter || joint;
    }
    return words;
  }

  private static void unusedValues(Chapter chapter, DraftWriter draft) {
    for (String name : chapter.meta().values().keySet()) {
      if (!draft.usedValues.contains(name)) {
        draft.warn(
            "unused-value",
            "nothing shows the value `" + name + "`",
            chapter.text().start(),
            "write @{" + name + "} where it belongs, or remove it");
      }
    }
  }
}
