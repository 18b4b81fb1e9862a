package hornbook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Passage;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub's callouts: a quotation whose first line is {@code [!NOTE]} or one of its siblings. */
final class CalloutWriter {
  private static final Pattern MARKER =
      Pattern.compile(
          "^\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)][ \\t]*(?:\\n|$)", Pattern.CASE_INSENSITIVE);

  private final DraftWriter draft;

  CalloutWriter(DraftWriter draft) {
    this.draft = draft;
    draft.wrap(
        BlockQuote.class,
        (node, otherwise) -> {
          Matcher marker = MARKER.matcher(firstParagraph(node));
          if (marker.find()) {
            callout(node, marker.group(1).toLowerCase(Locale.ROOT), marker.end());
          } else {
            otherwise.run();
          }
        });
  }

  private static String firstParagraph(Node quote) {
    return quote.getFirstChild() instanceof Paragraph paragraph
        ? paragraph.getChars().toString()
        : "";
  }

  private void callout(BlockQuote quote, String kind, int markerLength) {
    String title = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    draft
        .out()
        .html("<div class=\"callout " + kind + "\" role=\"note\" aria-label=\"" + title + "\">\n")
        .html("<p class=\"callout-title\">" + title + "</p>\n");
    Node first = quote.getFirstChild();
    if (first.getChars().length() > markerLength) {
      draft.out().html("<p>");
      Node child = first.getFirstChild();
      while (child != null && !(child instanceof SoftLineBreak)) {
        child = child.getNext();
      }
      child = child == null ? null : child.getNext();
      draft.passages.add(Passage.Kind.PARAGRAPH, first, child);
      for (; child != null; child = child.getNext()) {
        draft.write(child);
      }
      draft.out().html("</p>\n");
    }
    for (Node block = first.getNext(); block != null; block = block.getNext()) {
      draft.write(block);
    }
    draft.out().html("</div>\n");
  }
}
