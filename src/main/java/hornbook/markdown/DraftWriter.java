package hornbook.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Diagnostic;
import hornbook.model.Heading;
import hornbook.model.Label;
import hornbook.model.Meta;
import hornbook.model.Passage;
import hornbook.model.Piece;
import hornbook.model.Position;
import hornbook.model.Settings;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One chapter's tree becomes pieces: each node is handed to the writer registered for its type, and
 * what all writers share about the chapter is kept here.
 */
final class DraftWriter {
  /** Deeper nesting than this is a mistake, or an attack on the stack. */
  static final int MAX_DEPTH = 100;

  final Settings settings;
  final Meta meta;
  final Consumer<Diagnostic> report;
  final Function<String, Optional<Source>> includes;
  final Anchors anchors = new Anchors();
  final List<Heading> headings = new ArrayList<>();
  final List<Label> labels = new ArrayList<>();
  final Set<String> usedValues = new HashSet<>();
  final Function<Source, Document> parse;
  final ValueText values = new ValueText(this);
  final Passages passages = new Passages(this);

  private final Map<Class<?>, Consumer<Node>> writers = new HashMap<>();
  private Pieces out = new Pieces();
  private Lines lines;
  private Document document;
  private String sourcePath;
  private int depth;
  private int linkless;
  private boolean tooDeep;

  DraftWriter(
      Settings settings,
      Meta meta,
      String sourcePath,
      Source source,
      Document document,
      Function<Source, Document> parse,
      Function<String, Optional<Source>> includes,
      Consumer<Diagnostic> report) {
    this.settings = settings;
    this.meta = meta;
    this.sourcePath = sourcePath;
    this.lines = new Lines(source);
    this.document = document;
    this.parse = parse;
    this.includes = includes;
    this.report = report;
    // The whole dialect: a new directive is one more line here.
    new TextWriter(this);
    new LinkWriter(this);
    new BlockWriter(this);
    new ListWriter(this);
    new TableWriter(this);
    new CodeWriter(this);
    new FormulaWriter(this);
    new PlotWriter(this);
    new FigureWriter(this);
    new CalloutWriter(this);
    new ContainerWriter(this);
    new FootnoteWriter(this);
    new RawHtmlWriter(this);
  }

  <N extends Node> void on(Class<N> type, Consumer<N> writer) {
    writers.put(type, node -> writer.accept(type.cast(node)));
  }

  /** Registers a writer that may pass a node on to the one registered before. */
  <N extends Node> void wrap(Class<N> type, BiConsumer<N, Runnable> writer) {
    Consumer<Node> before = writers.get(type);
    writers.put(type, node -> writer.accept(type.cast(node), () -> before.accept(node)));
  }

  void write(Node node) {
    if (depth >= MAX_DEPTH) {
      if (!tooDeep) {
        tooDeep = true;
        error(
            "nested-too-deep",
            "the text is nested more than " + MAX_DEPTH + " levels deep",
            at(node),
            "close some of the quotes, lists or brackets");
      }
      return;
    }
    Consumer<Node> writer = writers.get(node.getClass());
    if (writer == null) {
      throw new IllegalStateException("no writer for " + node.getClass().getName());
    }
    depth++;
    passages.note(node);
    writer.accept(node);
    depth--;
  }

  /** What the code of the document at hand prints, for plots. */
  SortedMap<String, String> outputs() {
    return CodeWriter.outputs(document);
  }

  void writeChildren(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  Pieces out() {
    return out;
  }

  /** What an action writes, apart from the page. */
  List<Piece> apart(Runnable action) {
    Pieces outer = out;
    out = new Pieces();
    action.run();
    List<Piece> pieces = out.toList();
    out = outer;
    return pieces;
  }

  /** What an action writes, without links to terms: inside headings and links. */
  List<Piece> withoutTerms(Runnable action) {
    linkless++;
    List<Piece> pieces = apart(action);
    linkless--;
    return pieces;
  }

  void text(String plain) {
    if (linkless > 0) {
      out.text(plain);
    } else {
      out.prose(plain);
    }
  }

  /** Writes a text that stands somewhere else, such as a caption or an included file. */
  void writeNested(Source source, String path, Consumer<Node> action) {
    Lines outerLines = lines;
    Document outerDocument = document;
    String outerPath = sourcePath;
    lines = new Lines(source);
    sourcePath = path;
    document = parse.apply(source);
    action.accept(document);
    lines = outerLines;
    document = outerDocument;
    sourcePath = outerPath;
  }

  /** One line of Markdown that is a caption, as pieces. */
  List<Piece> caption(String text, Position start) {
    return inline(text, start, block -> passages.add(Passage.Kind.CAPTION, block));
  }

  /** One line of Markdown inside another, such as a link's text, as pieces. */
  List<Piece> inline(String text, Position start) {
    return inline(text, start, block -> {});
  }

  private List<Piece> inline(String text, Position start, Consumer<Node> each) {
    return apart(
        () ->
            writeNested(
                new Source(text, start),
                sourcePath,
                document -> {
                  for (Node block = document.getFirstChild();
                      block != null;
                      block = block.getNext()) {
                    each.accept(block);
                    writeChildren(block);
                  }
                }));
  }

  /** What a reference such as {@code [text][name]} refers to, if the text defines it. */
  Optional<Reference> definition(RefNode node) {
    // Not by the node's own document: Flexmark leaves some nodes without one.
    return Optional.ofNullable(node.getReferenceNode(document));
  }

  /** The path of the file being written, inside the content folder. */
  String sourcePath() {
    return sourcePath;
  }

  Position at(Node node) {
    return at(node.getStartOffset());
  }

  Position at(int offset) {
    return lines.at(offset);
  }

  void error(String code, String message, Position at, String hint) {
    report.accept(Diagnostic.error(code, message, at, hint));
  }

  void warn(String code, String message, Position at, String hint) {
    report.accept(Diagnostic.warning(code, message, at, hint));
  }

  /** A label's id on the page; a second use of the same id is reported. */
  String anchor(String label, Position at) {
    String id = label.replace(':', '-');
    takeId(id, at);
    return id;
  }

  void takeId(String id, Position at) {
    if (!anchors.take(id)) {
      error(
          "duplicate-id",
          "the id `" + id + "` stands on this page twice",
          at,
          "choose another name");
    }
  }
}
