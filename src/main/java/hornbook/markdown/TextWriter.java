package hornbook.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Html;

/** Running text, emphasis, inline code and computed values. */
final class TextWriter {
  private final DraftWriter draft;

  TextWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(Text.class, node -> draft.text(node.getChars().unescape()));
    draft.on(TextBase.class, draft::writeChildren);
    draft.on(HtmlEntity.class, node -> draft.text(node.getChars().unescape()));
    draft.on(Nodes.Overfull.class, this::overfull);
    draft.on(SoftLineBreak.class, node -> draft.text("\n"));
    draft.on(HardLineBreak.class, node -> draft.out().html("<br>\n"));
    draft.on(Emphasis.class, node -> element("em", node));
    draft.on(StrongEmphasis.class, node -> element("strong", node));
    draft.on(Strikethrough.class, node -> element("del", node));
    draft.on(
        Code.class,
        node -> {
          String code = node.getText().normalizeEOL().replace('\n', ' ');
          // spec: GFM 4.10, a bar in a table's cell is escaped even in code.
          code = node.getAncestorOfType(TableCell.class) == null ? code : code.replace("\\|", "|");
          draft.out().html("<code>" + Html.escape(unpadded(code)) + "</code>");
        });
    draft.on(
        TypographicSmarts.class, node -> draft.text(Typography.plain(node.getTypographicText())));
    draft.on(
        TypographicQuotes.class,
        node -> {
          draft.text(Typography.plain(node.getTypographicOpening()));
          draft.writeChildren(node);
          draft.text(Typography.plain(node.getTypographicClosing()));
        });
    draft.on(
        Nodes.ValueName.class,
        node ->
            draft.text(
                draft
                    .values
                    .value(node.name.toString(), node.digits.toString(), node.getStartOffset())
                    .orElse(node.getChars().toString())));
  }

  private void overfull(Nodes.Overfull node) {
    draft.error(
        "too-much-markup",
        "this paragraph holds too much markup to be read",
        draft.at(node),
        "cut it by blank lines; if it is data, make it a code block");
    draft.text(node.getChars().toString());
  }

  private void element(String name, Node node) {
    draft.out().html("<" + name + ">");
    draft.writeChildren(node);
    draft.out().html("</" + name + ">");
  }

  /** spec: CommonMark 6.1, one space is stripped from both sides unless all are spaces. */
  private static String unpadded(String code) {
    boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }
}
