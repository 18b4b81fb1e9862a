package hornbook.inspect;

import hornbook.model.Excerpt;
import hornbook.model.Html;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Elements of one page become an {@link Excerpt}. */
final class ExcerptWriter {
  private static final Set<String> DROPPED =
      Set.of("button", "input", "script", "select", "style", "template");
  private static final Set<String> ADDRESSES =
      Set.of("data", "href", "poster", "src", "xlink:href");
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "embed", "hr", "img", "source", "track", "wbr");
  private static final String TEX = "<annotation encoding=\"application/x-tex\">";

  private final SitePath page;
  private final List<String> formulas;

  /**
   * @param formulas those that were cut out of the page
   */
  ExcerptWriter(SitePath page, List<String> formulas) {
    this.page = page;
    this.formulas = formulas;
  }

  /**
   * What stands in some nodes, without the white space around it.
   *
   * @param prefix makes the ids in it other ones than the page's
   */
  Excerpt write(List<Node> nodes, String prefix) {
    Walk walk = new Walk(OwnIds.in(nodes, prefix));
    walk.all(nodes);
    return walk.excerpt();
  }

  /** What stands in some elements, one after the other; a bare line becomes a paragraph. */
  Excerpt blocks(List<Element> elements, String prefix) {
    Walk walk = new Walk(OwnIds.in(elements, prefix));
    for (Element element : elements) {
      boolean line =
          element.children().stream().noneMatch(child -> InlineRun.isBlock(child.normalName()));
      walk.markup.append(line ? "<p>" : "");
      walk.all(element.childNodes());
      walk.markup.append(line ? "</p>" : "");
    }
    return walk.excerpt();
  }

  private final class Walk {
    private final OwnIds ids;
    private final List<Excerpt.Piece> pieces = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    Walk(OwnIds ids) {
      this.ids = ids;
    }

    Excerpt excerpt() {
      endMarkup();
      return pieces.isEmpty() ? Excerpt.EMPTY : new Excerpt(List.copyOf(pieces));
    }

    private void endMarkup() {
      if (markup.length() > 0) {
        pieces.add(new Excerpt.Markup(markup.toString()));
        markup.setLength(0);
      }
    }

    private void add(Excerpt.Piece piece) {
      endMarkup();
      pieces.add(piece);
    }

    void all(List<Node> nodes) {
      int first = 0;
      int last = nodes.size();
      while (first < last && isBlank(nodes.get(first))) {
        first++;
      }
      while (last > first && isBlank(nodes.get(last - 1))) {
        last--;
      }
      nodes.subList(first, last).forEach(this::node);
    }

    private void node(Node node) {
      if (node instanceof TextNode text) {
        markup.append(Html.escape(text.getWholeText()));
      } else if (node instanceof Element element) {
        element(element);
      }
    }

    private void element(Element element) {
      String name = element.normalName();
      if (name.equals(FormulaCut.MARK)) {
        add(formula(formulas.get(Integer.parseInt(element.attr("n")))));
      } else if (element.hasClass("katex") || element.hasClass("katex-display")) {
        add(formula(element.outerHtml()));
      } else if (!DROPPED.contains(name)) {
        markup.append('<').append(element.tagName());
        element.attributes().forEach(attribute -> attribute(element, attribute));
        markup.append('>');
        if (!VOID.contains(name)) {
          element.childNodes().forEach(this::node);
          markup.append("</").append(element.tagName()).append('>');
        }
      }
    }

    private void attribute(Element element, Attribute attribute) {
      String name = attribute.getKey();
      if (name.equals("srcset")) {
        add(new Excerpt.Address(name, RootUrl.ofEach(attribute.getValue(), page)));
      } else if (ADDRESSES.contains(name) && !OwnIds.isDrawn(element, attribute)) {
        add(new Excerpt.Address(name, RootUrl.of(attribute.getValue(), page)));
      } else {
        ids.renamed(element, attribute)
            .ifPresent(
                value ->
                    markup
                        .append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Html.escape(value))
                        .append('"'));
      }
    }
  }

  private static Excerpt.Formula formula(String html) {
    int start = html.indexOf(TEX);
    int end = html.indexOf("</annotation>", Math.max(0, start));
    String tex =
        start < 0 || end < 0
            ? ""
            : Parser.unescapeEntities(html.substring(start + TEX.length(), end), false);
    return new Excerpt.Formula(html, tex, html.startsWith("<span class=\"katex-display"));
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }
}
