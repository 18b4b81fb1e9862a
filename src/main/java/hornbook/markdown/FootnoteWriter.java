package hornbook.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Footnotes, numbered by their first mention and listed at the end of the page. */
final class FootnoteWriter {
  private final DraftWriter draft;
  private final Map<FootnoteBlock, Integer> mentions = new HashMap<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final List<FootnoteBlock> numbered = new ArrayList<>();
  private final List<FootnoteBlock> blocks = new ArrayList<>();

  FootnoteWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(Footnote.class, this::mention);
    draft.on(FootnoteBlock.class, blocks::add);
    draft.wrap(
        Document.class,
        (node, otherwise) -> {
          otherwise.run();
          notes();
        });
  }

  private void mention(Footnote node) {
    FootnoteBlock block = node.getFootnoteBlock();
    if (block == null) {
      draft.error(
          "unknown-footnote",
          "there is no footnote `" + node.getText() + "`",
          draft.at(node),
          "define it as `[^" + node.getText() + "]: text`");
      draft.text(node.getChars().toString());
      return;
    }
    int count = mentions.merge(block, 1, Integer::sum);
    if (count == 1) {
      numbered.add(block);
      numbers.put(block, numbered.size());
    }
    int number = numbers.get(block);
    String id = "fnref-" + number + (count == 1 ? "" : "-" + count);
    draft
        .out()
        .html("<sup><a class=\"footnote\" role=\"doc-noteref\" id=\"" + id + "\" href=\"#fn-")
        .html(number + "\">" + number + "</a></sup>");
  }

  private void notes() {
    if (!mentions.isEmpty()) {
      draft.out().html("<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n");
      // A footnote may mention another, which then is one more to write.
      for (int i = 0; i < numbered.size(); i++) {
        note(numbered.get(i), i + 1);
      }
      draft.out().html("</ol>\n</section>\n");
    }
    for (FootnoteBlock block : blocks) {
      if (!mentions.containsKey(block)) {
        draft.warn(
            "unused-footnote",
            "nothing mentions the footnote `" + block.getText() + "`",
            draft.at(block),
            "");
      }
    }
  }

  private void note(FootnoteBlock block, int number) {
    String back =
        " <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-"
            + number
            + "\" aria-label=\"Back to the text\">↩</a>";
    draft.out().html("<li id=\"fn-" + number + "\">");
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child == block.getLastChild() && child instanceof Paragraph) {
        draft.passages.add(Passage.Kind.PARAGRAPH, child);
        draft.out().html("<p>");
        draft.writeChildren(child);
        draft.out().html(back + "</p>");
      } else {
        draft.write(child);
      }
    }
    if (!(block.getLastChild() instanceof Paragraph)) {
      draft.out().html(back);
    }
    draft.out().html("</li>\n");
  }
}
