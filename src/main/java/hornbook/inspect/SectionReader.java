package hornbook.inspect;

import hornbook.model.Article;
import hornbook.model.Section;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Takes a finished article, gives its text by sections: what a reader sees, without the dress. */
public final class SectionReader implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h2", "h3");
  private static final Set<String> DROPPED =
      Set.of("button", "input", "math", "script", "select", "style", "svg", "template");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
          "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var");
  private static final String TEX = "<annotation encoding=\"application/x-tex\">";

  private final SitePath page;
  private final List<String> formulas;
  private final List<Section> sections = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String anchor = "";
  private String title = "";

  private SectionReader(SitePath page, List<String> formulas) {
    this.page = page;
    this.formulas = formulas;
  }

  /** The sections in order; what has neither heading nor text is none. */
  public static List<Section> read(Article article) {
    FormulaCut cut = FormulaCut.of(article.html());
    SectionReader reader = new SectionReader(article.path(), cut.formulas());
    Jsoup.parseBodyFragment(cut.html()).body().filter(reader);
    reader.close();
    return List.copyOf(reader.sections);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (name.equals(FormulaCut.MARK)) {
      text.append(plain(formulas.get(Integer.parseInt(element.attr("n")))));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HEADINGS.contains(name) && element.hasAttr("id")) {
      close();
      anchor = element.attr("id");
      title = spaced(new SectionReader(page, formulas).words(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("img")) {
      text.append(' ').append(element.attr("alt")).append(' ');
    }
    boolean numbers = name.equals("details") && element.closest("figure") != null;
    if (element.hasClass("citations")) {
      text.setLength(text.toString().stripTrailing().length());
      return FilterResult.SKIP_ENTIRELY;
    }
    // A list of other pages says little of this one.
    boolean others = element.hasClass("role-see-also");
    if (DROPPED.contains(name) || numbers || others || element.hasClass("equation-number")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    space(name);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      space(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void space(String name) {
    if (!INLINE.contains(name)) {
      text.append(' ');
    }
  }

  private String words(Element element) {
    element.childNodes().forEach(child -> child.filter(this));
    return text.toString();
  }

  private void close() {
    String words = spaced(text.toString());
    if (!words.isEmpty() || !title.isEmpty()) {
      sections.add(new Section(page, anchor, title, words));
    }
    text.setLength(0);
    anchor = "";
    title = "";
  }

  private static String plain(String formula) {
    int start = formula.indexOf(TEX);
    int end = formula.indexOf("</annotation>", Math.max(0, start));
    return start < 0 || end < 0
        ? " "
        : PlainTex.line(
            Parser.unescapeEntities(formula.substring(start + TEX.length(), end), false));
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
