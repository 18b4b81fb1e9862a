package hornbook.math;

import hornbook.script.ScriptObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/**
 * Takes KaTeX's tree of nodes, gives the very markup that its {@code toMarkup} gives; a third of
 * the time for a formula was spent there. A node of a rare kind is asked for its own markup.
 *
 * <p>Two faults of KaTeX are mended, which browsers show as errors (MathML Core, sections 3.2 and
 * 3.4): it writes a named operator in a script, such as {@code x_{\min}}, as two elements where one
 * may stand, and puts elements into elements for text, as under {@code argmax}.
 */
final class Markup {
  /** The elements whose children are told apart by their place. */
  private static final Set<String> WITH_SCRIPTS =
      Set.of("msub", "msup", "msubsup", "munder", "mover", "munderover", "mfrac", "mroot");

  /** The elements that hold text alone. */
  private static final Set<String> TOKENS = Set.of("mi", "mo", "mn");

  private final StringBuilder out = new StringBuilder(4_096);

  private Markup() {}

  static String of(ScriptObject tree) {
    Markup markup = new Markup();
    markup.node(tree);
    return markup.out.toString();
  }

  private void node(ScriptObject node) {
    if (node.has("skew")) {
      symbol(node);
    } else if (node.has("children") && node.has("width")) {
      span(node);
    } else if (node.has("children") && node.has("type")) {
      mathml(node);
    } else if (node.has("children") && !node.has("attributes")) {
      children(node);
    } else {
      out.append(node.call("toMarkup"));
    }
  }

  private void symbol(ScriptObject symbol) {
    int start = out.length();
    out.append("<span");
    int name = out.length();
    if (symbol.object("classes").length() > 0) {
      attribute("class", classes(symbol));
    }
    double italic = symbol.number("italic");
    String style = italic > 0 ? "margin-right:" + em(italic) + ";" : "";
    style(style + style(symbol));
    if (out.length() == name) {
      out.setLength(start);
      escape(symbol.text("text"));
    } else {
      out.append('>');
      escape(symbol.text("text"));
      out.append("</span>");
    }
  }

  private void span(ScriptObject span) {
    out.append("<span");
    if (span.object("classes").length() > 0) {
      attribute("class", classes(span));
    }
    style(style(span));
    attributes(span);
    out.append('>');
    children(span);
    out.append("</span>");
  }

  private void mathml(ScriptObject math) {
    String type = math.text("type");
    if (TOKENS.contains(type) && holdsElements(math)) {
      out.append("<mrow>");
      children(math);
      out.append("</mrow>");
      return;
    }
    out.append('<').append(type);
    attributes(math);
    if (math.object("classes").length() > 0) {
      attribute("class ", classes(math));
    }
    out.append('>');
    if (WITH_SCRIPTS.contains(type)) {
      childrenOneEach(math);
    } else {
      children(math);
    }
    out.append("</").append(type).append('>');
  }

  private static boolean holdsElements(ScriptObject math) {
    ScriptObject children = math.object("children");
    int length = children.length();
    for (int i = 0; i < length; i++) {
      if (children.item(i).has("children")) {
        return true;
      }
    }
    return false;
  }

  private void childrenOneEach(ScriptObject parent) {
    ScriptObject children = parent.object("children");
    int length = children.length();
    for (int i = 0; i < length; i++) {
      ScriptObject child = children.item(i);
      boolean several =
          child.has("children")
              && !child.has("attributes")
              && child.object("children").length() != 1;
      out.append(several ? "<mrow>" : "");
      node(child);
      out.append(several ? "</mrow>" : "");
    }
  }

  private void children(ScriptObject parent) {
    ScriptObject children = parent.object("children");
    int length = children.length();
    for (int i = 0; i < length; i++) {
      node(children.item(i));
    }
  }

  private static String classes(ScriptObject node) {
    ScriptObject classes = node.object("classes");
    StringBuilder joined = new StringBuilder();
    int length = classes.length();
    for (int i = 0; i < length; i++) {
      String name = classes.textOf(i);
      if (!name.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : " ").append(name);
      }
    }
    return joined.toString();
  }

  private static String style(ScriptObject node) {
    ScriptObject style = node.object("style");
    StringBuilder css = new StringBuilder();
    for (String property : style.names()) {
      String value = style.text(property);
      // KaTeX gives a script that hangs low a height below nothing, which CSS ignores as an error.
      boolean impossible = property.equals("height") && value.startsWith("-");
      if (!value.isEmpty() && !impossible) {
        css.append(hyphenated(property)).append(':').append(value).append(';');
      }
    }
    return css.toString();
  }

  private static String hyphenated(String property) {
    StringBuilder name = new StringBuilder();
    for (char c : property.toCharArray()) {
      name.append(Character.isUpperCase(c) ? "-" : "").append(c);
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private void style(String css) {
    if (!css.isEmpty()) {
      attribute("style", css);
    }
  }

  private void attributes(ScriptObject node) {
    ScriptObject attributes = node.object("attributes");
    for (String name : attributes.names()) {
      attribute(name, attributes.text(name));
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '>' -> out.append("&gt;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#x27;");
        default -> out.append(c);
      }
    }
  }

  /** As JavaScript's {@code +number.toFixed(4) + "em"}. */
  private static String em(double number) {
    return new BigDecimal(number)
            .setScale(4, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "em";
  }
}
