package hornbook.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import hornbook.model.Formula;
import hornbook.model.Label;
import hornbook.model.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas, inline and displayed: {@code $…$}, {@code $$…$$}, {@code \[…\]}, {@code ```math}. */
final class FormulaWriter {
  private static final Pattern MATH_FENCE =
      Pattern.compile("math(?:[ \\t]+\\{#([A-Za-z][\\w:.-]*)})?");

  private final DraftWriter draft;

  FormulaWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(
        Nodes.InlineFormula.class,
        node -> {
          int offset = node.tex.getStartOffset();
          boolean ownLine = node.display && node.getParent() instanceof Paragraph;
          String tex = draft.values.within(node.tex.toString(), offset);
          String styled = node.display && !ownLine ? "\\displaystyle " + tex : tex;
          draft.out().html(ownLine ? "</p>\n" : "");
          draft.out().add(new Formula(styled, ownLine, "", "", draft.at(offset)));
          draft.out().html(ownLine ? "\n<p>" : "");
        });
    draft.on(Nodes.FormulaBlock.class, this::block);
    draft.wrap(
        FencedCodeBlock.class,
        (node, otherwise) -> {
          Matcher info = MATH_FENCE.matcher(node.getInfo().trim());
          if (info.matches()) {
            String tex = node.getContentChars().normalizeEOL().stripTrailing();
            int offset = node.getContentChars().getStartOffset();
            display(tex, offset, info.group(1) == null ? "" : info.group(1), draft.at(node));
          } else {
            otherwise.run();
          }
        });
  }

  private void block(Nodes.FormulaBlock node) {
    if (!node.closed) {
      draft.error(
          "unclosed-formula",
          "this displayed formula is not closed before the blank line",
          draft.at(node),
          "end it with the mark that began it");
    }
    display(node.tex, node.texOffset, node.label, draft.at(node));
  }

  private void display(String source, int offset, String label, Position at) {
    if (source.isBlank()) {
      draft.error("empty-formula", "this formula is empty", at, "");
      return;
    }
    String anchor = "";
    if (!label.isEmpty()) {
      anchor = draft.anchor(label, at);
      draft.labels.add(new Label(Label.Kind.EQUATION, label, anchor, at));
    }
    String tex = draft.values.within(source, offset);
    draft.out().add(new Formula(tex, true, anchor, "", draft.at(offset)));
    draft.out().html("\n");
  }
}
