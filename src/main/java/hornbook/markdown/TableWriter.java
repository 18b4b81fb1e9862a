package hornbook.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Html;
import hornbook.model.Label;
import hornbook.model.LabelNumber;
import hornbook.model.Position;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables, each in a box that scrolls by itself. A paragraph {@code Table: caption {#tbl:name}}
 * below one is its caption.
 */
final class TableWriter {
  private static final Pattern CAPTION =
      Pattern.compile("^Table:[ \\t]+(.+?)[ \\t]*(?:\\{#([A-Za-z][\\w:.-]*)})?$", Pattern.DOTALL);

  /** A table's first two lines, below another line. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\n[> \\t]*(\\|[^\\n]*\\n[> \\t]*\\|[ \\t]*:?-+:?[ \\t]*\\|[-|: \\t]*(?:\\n|$))");

  private final DraftWriter draft;
  private int tables;

  TableWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(TableBlock.class, this::table);
    draft.on(TableHead.class, node -> section("thead", node));
    draft.on(TableBody.class, node -> section("tbody", node));
    draft.on(TableSeparator.class, node -> {});
    draft.on(TableRow.class, node -> section("tr", node));
    draft.on(TableCell.class, this::cell);
    draft.wrap(
        Paragraph.class,
        (node, otherwise) -> {
          if (!isCaption(node)) {
            warnOfText(node);
            otherwise.run();
          }
        });
  }

  /** Whether a paragraph is written with the table above it. */
  static boolean isCaption(Paragraph node) {
    return node.getPrevious() instanceof TableBlock && caption(node).isPresent();
  }

  /** GitHub makes a table of such lines; here the text above would become its head. */
  private void warnOfText(Paragraph node) {
    Matcher line = SEPARATOR.matcher(node.getChars());
    if (line.find()) {
      draft.warn(
          "no-table",
          "this is no table, because text stands right above it",
          draft.at(node.getStartOffset() + line.start(1)),
          "put a blank line above the table");
    }
  }

  private static Optional<Matcher> caption(Node node) {
    return Optional.ofNullable(node)
        .filter(Paragraph.class::isInstance)
        .map(paragraph -> CAPTION.matcher(paragraph.getChars().trim()))
        .filter(Matcher::matches);
  }

  private void table(TableBlock node) {
    tables++;
    Optional<Matcher> caption = caption(node.getNext());
    if (caption.isEmpty()) {
      scrolling(node, "aria-label=\"Table " + tables + "\"");
      return;
    }
    Position at = draft.at(node.getNext());
    String name = caption.get().group(2) == null ? "" : caption.get().group(2);
    String anchor = name.isEmpty() ? draft.anchors.make("table-" + tables) : draft.anchor(name, at);
    draft.labels.add(new Label(Label.Kind.TABLE, name, anchor, at));
    String captionId = anchor + "-caption";
    int start = node.getNext().getStartOffset() + caption.get().start(1);
    draft
        .out()
        .html("<figure class=\"table\" id=\"" + Html.escape(anchor) + "\">\n")
        .html("<figcaption id=\"" + Html.escape(captionId) + "\"><b>")
        .add(new LabelNumber(Label.Kind.TABLE, anchor))
        .html("</b> ")
        .addAll(draft.caption(caption.get().group(1), draft.at(start)))
        .html("</figcaption>\n");
    scrolling(node, "aria-labelledby=\"" + Html.escape(captionId) + "\"");
    draft.out().html("</figure>\n");
  }

  private void scrolling(TableBlock node, String label) {
    draft.out().html("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" " + label + ">");
    section("table", node);
    draft.out().html("</div>\n");
  }

  private void section(String element, Node node) {
    if (node.hasChildren()) {
      draft.out().html("<" + element + ">");
      draft.writeChildren(node);
      draft.out().html("</" + element + ">\n");
    }
  }

  private void cell(TableCell node) {
    boolean rowHeading = node.isHeader();
    String element = rowHeading ? "th" : "td";
    String scope = rowHeading ? " scope=\"col\"" : "";
    String align =
        node.getAlignment() == null
            ? ""
            : " class=\"" + node.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
    boolean empty = rowHeading && node.getText().isBlank();
    // An empty heading cell names no column (WCAG technique H63).
    draft.out().html(empty ? "<td>" : "<" + element + scope + align + ">");
    if (!empty) {
      draft.writeChildren(node);
    }
    draft.out().html(empty ? "</td>" : "</" + element + ">");
  }
}
