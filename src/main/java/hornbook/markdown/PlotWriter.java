package hornbook.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Html;
import hornbook.model.Label;
import hornbook.model.LabelNumber;
import hornbook.model.Plot;
import hornbook.model.Position;
import hornbook.model.Source;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that are drawn from their description: a fence {@code plot {#fig:name}}. A paragraph
 * {@code Figure: caption} below it is its caption.
 */
final class PlotWriter {
  private static final Pattern FENCE = Pattern.compile("plot(?:[ \\t]+\\{#([A-Za-z][\\w:.-]*)})?");
  private static final Pattern CAPTION = Pattern.compile("^Figure:[ \\t]+(.+)$", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final DraftWriter draft;
  private int plots;

  PlotWriter(DraftWriter draft) {
    this.draft = draft;
    draft.wrap(
        FencedCodeBlock.class,
        (node, otherwise) -> {
          Matcher info = FENCE.matcher(node.getInfo().trim());
          if (info.matches()) {
            write(node, info.group(1) == null ? "" : info.group(1));
          } else {
            otherwise.run();
          }
        });
    draft.wrap(
        Paragraph.class,
        (node, otherwise) -> {
          if (!isCaption(node)) {
            otherwise.run();
          }
        });
  }

  /** Whether a paragraph is written with the plot above it. */
  static boolean isCaption(Paragraph node) {
    return node.getPrevious() instanceof FencedCodeBlock above
        && FENCE.matcher(above.getInfo().trim()).matches()
        && caption(node).isPresent();
  }

  private static Optional<Matcher> caption(Node node) {
    return Optional.ofNullable(node)
        .filter(Paragraph.class::isInstance)
        .map(paragraph -> CAPTION.matcher(paragraph.getChars().trim()))
        .filter(Matcher::matches);
  }

  private void write(FencedCodeBlock node, String name) {
    plots++;
    Position at = draft.at(node);
    String anchor = name.isEmpty() ? draft.anchors.make("plot-" + plots) : draft.anchor(name, at);
    draft.labels.add(new Label(Label.Kind.FIGURE, name, anchor, at));
    draft
        .out()
        .html("<figure class=\"figure plot\" id=\"" + Html.escape(anchor) + "\">\n")
        .add(new Plot(anchor, description(node), draft.meta.values(), draft.outputs(), at))
        .html("\n<figcaption><b>")
        .add(new LabelNumber(Label.Kind.FIGURE, anchor))
        .html("</b>");
    Optional<Matcher> caption = caption(node.getNext());
    if (caption.isPresent()) {
      int start = node.getNext().getStartOffset() + caption.get().start(1);
      draft
          .out()
          .html(" ")
          .addAll(draft.caption(caption.get().group(1).stripTrailing(), draft.at(start)));
    } else {
      draft.error(
          "missing-caption",
          "this plot has no caption",
          at,
          "write `Figure: …` below the block, and say what to notice");
    }
    draft.out().html("</figcaption>\n</figure>\n");
  }

  /** The fence's content, with its values' digits; a value counts as used by its plain name too. */
  private Source description(FencedCodeBlock node) {
    String text = node.getContentChars().normalizeEOL();
    int offset = node.getContentChars().getStartOffset();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      if (draft.meta.values().containsKey(word.group())) {
        draft.usedValues.add(word.group());
      }
    }
    return new Source(draft.values.within(text, offset), draft.at(offset));
  }
}
