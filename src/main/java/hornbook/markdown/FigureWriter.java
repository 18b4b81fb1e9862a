package hornbook.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Drawing;
import hornbook.model.Html;
import hornbook.model.Label;
import hornbook.model.LabelNumber;
import hornbook.model.Position;
import hornbook.model.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Images. One that stands alone in its paragraph and has a title is a figure; the title is its
 * caption, and {@code {#fig:name}} may follow. Its SVG stands in the page itself if it says {@code
 * currentColor}.
 */
final class FigureWriter {
  private static final Pattern LABEL = Pattern.compile("\\s*\\{#([A-Za-z][\\w:.-]*)}\\s*");

  private static final Pattern CURRENT_COLOR =
      Pattern.compile("currentcolor", Pattern.CASE_INSENSITIVE);

  private final DraftWriter draft;
  private int figures;

  FigureWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(Image.class, node -> image(node.getUrl().unescape(), node));
    draft.on(ImageRef.class, this::reference);
    draft.wrap(
        Paragraph.class,
        (node, otherwise) -> {
          if (isFigure(node)) {
            figure((Image) node.getFirstChild());
          } else {
            otherwise.run();
          }
        });
  }

  /** Whether a paragraph is nothing but a figure. */
  static boolean isFigure(Paragraph node) {
    return node.getFirstChild() instanceof Image image
        && image.getTitle().isNotNull()
        && (image.getNext() == null || LABEL.matcher(textAfter(image)).matches());
  }

  private static String textAfter(Node image) {
    StringBuilder text = new StringBuilder();
    for (Node node = image.getNext(); node != null; node = node.getNext()) {
      text.append(node.getChars());
    }
    return text.toString();
  }

  private void figure(Image image) {
    figures++;
    Position at = draft.at(image);
    Matcher label = LABEL.matcher(textAfter(image));
    String name = label.matches() ? label.group(1) : "";
    String anchor =
        name.isEmpty() ? draft.anchors.make("figure-" + figures) : draft.anchor(name, at);
    draft.labels.add(new Label(Label.Kind.FIGURE, name, anchor, at));
    Optional<Source> drawing = drawing(image.getUrl().unescape());
    String style = drawing.isPresent() ? "figure plot" : "figure";
    draft.out().html("<figure class=\"" + style + "\" id=\"" + Html.escape(anchor) + "\">\n");
    if (drawing.isPresent()) {
      draft.out().add(new Drawing(anchor, alt(image), drawing.get(), at));
    } else {
      image(image.getUrl().unescape(), image);
    }
    draft
        .out()
        .html("\n<figcaption><b>")
        .add(new LabelNumber(Label.Kind.FIGURE, anchor))
        .html("</b> ")
        .addAll(
            draft.caption(image.getTitle().unescape(), draft.at(image.getTitle().getStartOffset())))
        .html("</figcaption>\n</figure>\n");
  }

  /** An SVG that wants the page's colours must stand in the page: as an image it gets none. */
  private Optional<Source> drawing(String url) {
    return url.toLowerCase(Locale.ROOT).endsWith(".svg")
        ? draft
            .includes
            .apply(RelativePath.resolve(draft.sourcePath(), url))
            .filter(file -> CURRENT_COLOR.matcher(file.text()).find())
        : Optional.empty();
  }

  private void image(String url, Node node) {
    draft.out().add(new hornbook.model.Image(url, alt(node), draft.at(node)));
  }

  private String alt(Node node) {
    String alt = PlainText.of(node);
    if (alt.isBlank()) {
      draft.error(
          "missing-alt",
          "this image has no alternative text",
          draft.at(node),
          "say between the brackets what it shows");
    }
    return alt;
  }

  private void reference(ImageRef node) {
    Optional<Reference> reference = draft.definition(node);
    if (reference.isEmpty()) {
      LinkWriter.brackets(node, draft);
    } else {
      image(reference.get().getUrl().unescape(), node);
    }
  }
}
