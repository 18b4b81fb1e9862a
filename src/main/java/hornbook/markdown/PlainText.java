package hornbook.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;

/** A node becomes the words that it shows; formulas as their TeX, citations not at all. */
final class PlainText {
  private PlainText() {}

  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    append(node, out, 0);
    return out.toString().strip();
  }

  private static void append(Node node, StringBuilder out, int depth) {
    if (depth > DraftWriter.MAX_DEPTH) {
      return;
    }
    if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(node.getChars().unescape());
    } else if (node instanceof Code code) {
      out.append(code.getText());
    } else if (node instanceof TypographicSmarts smarts) {
      out.append(Typography.plain(smarts.getTypographicText()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof Nodes.InlineFormula formula) {
      out.append(formula.tex);
    } else if (node instanceof Nodes.NameLink link) {
      out.append(link.text.isNull() ? link.target : link.text);
    } else {
      boolean quotes = node instanceof TypographicQuotes;
      if (quotes) {
        out.append(Typography.plain(((TypographicQuotes) node).getTypographicOpening()));
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        append(child, out, depth + 1);
      }
      if (quotes) {
        out.append(Typography.plain(((TypographicQuotes) node).getTypographicClosing()));
      }
    }
  }
}
