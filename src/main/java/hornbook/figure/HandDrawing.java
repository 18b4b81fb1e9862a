package hornbook.figure;

import hornbook.model.Diagnostic;
import hornbook.model.Drawing;
import hornbook.model.Html;
import hornbook.model.Position;
import hornbook.model.Vocabulary;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG file becomes an element of the page. Only what draws is let through, ids begin with the
 * figure's, and colours must be the page's: {@code currentColor}, {@code none}, or a class.
 */
final class HandDrawing {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Drawing drawing;
  private final Consumer<Diagnostic> report;
  private final StringBuilder out = new StringBuilder();
  private String title = "";
  private String description = "";
  private boolean faulty;

  private HandDrawing(Drawing drawing, Consumer<Diagnostic> report) {
    this.drawing = drawing;
    this.report = report;
  }

  /** Empty where the file has mistakes; all are reported. */
  static String html(Drawing drawing, Consumer<Diagnostic> report) {
    return new HandDrawing(drawing, report).html();
  }

  private String html() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    String root = "";
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new StringReader(drawing.svg().text()));
      reader.nextTag();
      root = root(reader);
      children(reader);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      error("bad-svg", "this is no SVG: " + reason(e), drawing.svg().at(line, 1), "");
    }
    return faulty ? "" : root + names() + out + "</svg></div>";
  }

  /** The parser's message, without the place that it repeats. */
  private static String reason(XMLStreamException e) {
    return e.getMessage().replaceAll("(?s)^ParseError at .*?\\nMessage: ", "").strip();
  }

  private String root(XMLStreamReader reader) {
    String viewBox = reader.getAttributeValue(null, "viewBox");
    if (!reader.getLocalName().equals("svg") || viewBox == null) {
      error(
          "bad-svg",
          "this is no `svg` element with a `viewBox`",
          at(reader),
          "begin with <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 560 300\">");
      return "";
    }
    String id = Html.escape(drawing.figure());
    StringBuilder root = new StringBuilder("<div class=\"panels drawn\"><svg role=\"img\"");
    root.append(" aria-labelledby=\"").append(id).append("-title\" aria-describedby=\"");
    root.append(id).append("-desc\"");
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      boolean own = name.equals("role") || name.startsWith("aria-") || name.equals("id");
      if (!own && !name.equals("width") && !name.equals("height") && !name.equals("version")) {
        attribute(reader, i, root);
      }
    }
    return root.append('>').toString();
  }

  /** The file's own title and description, else the alternative text. */
  private String names() {
    String id = Html.escape(drawing.figure());
    String alt = drawing.alt();
    return "<title id=\"%s-title\">%s</title><desc id=\"%1$s-desc\">%s</desc>"
        .formatted(
            id,
            Html.escape(title.isEmpty() ? alt : title),
            Html.escape(description.isEmpty() ? alt : description));
  }

  private void children(XMLStreamReader reader) throws XMLStreamException {
    List<String> open = new ArrayList<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = reader.getLocalName();
          if (!SVG.equals(reader.getNamespaceURI())) {
            skip(reader); // an editor's own notes
          } else if (open.isEmpty() && name.equals("title")) {
            title = reader.getElementText().strip();
          } else if (open.isEmpty() && name.equals("desc")) {
            description = reader.getElementText().strip();
          } else if (name.equals("metadata")) {
            skip(reader);
          } else if (SvgVocabulary.ELEMENTS.contains(name)) {
            start(reader, name);
            open.add(name);
          } else {
            String hint = new Vocabulary(SvgVocabulary.ELEMENTS).hint(name);
            error("bad-svg", "`" + name + "` may not stand in a drawing", at(reader), hint);
            skip(reader);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (!open.isEmpty()) {
            out.append("</").append(open.remove(open.size() - 1)).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS -> text(reader.getText(), open);
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader reader, String name) {
    out.append('<').append(name);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader, i, out);
    }
    out.append('>');
  }

  private void text(String text, List<String> open) {
    boolean shown = open.contains("text") || open.contains("title") || open.contains("desc");
    out.append(shown ? Html.escape(text.replaceAll("\\s+", " ")) : "");
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void attribute(XMLStreamReader reader, int i, StringBuilder tag) {
    String name = reader.getAttributeLocalName(i);
    String space = reader.getAttributeNamespace(i);
    String value = reader.getAttributeValue(i).strip();
    boolean link = name.equals("href");
    if (space != null && !space.isEmpty() && !link) {
      return; // an editor's own notes
    }
    if (!SvgVocabulary.ATTRIBUTES.contains(name)) {
      error(
          "bad-svg",
          "the attribute `" + name + "` may not stand in a drawing",
          at(reader),
          name.equals("style")
              ? "write attributes, such as stroke-width=\"2\", and classes"
              : new Vocabulary(SvgVocabulary.ATTRIBUTES).hint(name));
      return;
    }
    if (SvgVocabulary.COLOURS.contains(name) && !SvgVocabulary.isPagesColour(value)) {
      error(
          "fixed-color",
          "`" + value + "` is a color of its own, which one of the themes will not suit",
          at(reader),
          "write currentColor or none, or a class: s1 to s6, ink, soft");
      return;
    }
    if (link && !value.startsWith("#") || value.contains("url(") && !value.startsWith("url(#")) {
      error("bad-svg", "`" + value + "` lies outside the drawing", at(reader), "");
      return;
    }
    tag.append(' ').append(name).append("=\"").append(Html.escape(owned(name, value))).append('"');
  }

  /** Ids, and what refers to them, begin with the figure's. */
  private String owned(String name, String value) {
    String prefix = drawing.figure() + "-";
    if (name.equals("id")) {
      return prefix + value;
    }
    return name.equals("href")
        ? "#" + prefix + value.substring(1)
        : value.replace("url(#", "url(#" + prefix);
  }

  private Position at(XMLStreamReader reader) {
    // The reader stands behind the tag; its line is the best that it knows.
    return drawing.svg().at(Math.max(1, reader.getLocation().getLineNumber()), 1);
  }

  private void error(String code, String message, Position at, String hint) {
    faulty = true;
    report.accept(Diagnostic.error(code, message, at, hint));
  }
}
