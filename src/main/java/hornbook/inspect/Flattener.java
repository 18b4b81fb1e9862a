package hornbook.inspect;

import hornbook.model.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Inline HTML becomes a {@link LinkedText}. */
final class Flattener implements NodeFilter {
  private static final Set<String> KEPT =
      Set.of(
          "abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
          "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var");
  private static final Set<String> DROPPED =
      Set.of("button", "input", "math", "script", "select", "style", "svg", "template");
  private static final List<String> KEPT_ATTRIBUTES = List.of("class", "dir", "lang", "title");
  private static final int MAX_DEPTH = 20;

  private final List<String> formulas;
  private final StringBuilder text = new StringBuilder();
  private final List<SentenceWriter.Token> tokens = new ArrayList<>();
  private final List<LinkedText.Span> links = new ArrayList<>();
  private SentenceWriter.Around around = SentenceWriter.Around.NOTHING;
  private int linkStart = -1;

  private Flattener(List<String> formulas) {
    this.formulas = formulas;
  }

  static LinkedText flatten(String html) {
    FormulaCut cut = FormulaCut.of(html);
    Flattener flattener = new Flattener(cut.formulas());
    Jsoup.parseBodyFragment(cut.html()).body().filter(flattener);
    String text = flattener.text.toString();
    return new LinkedText(text, flattener.tokens, flattener.links, SentenceBounds.of(text));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    switch (name) {
      case FormulaCut.MARK -> {
        opaque(formulas.get(Integer.parseInt(element.attr("n"))));
        return FilterResult.SKIP_ENTIRELY;
      }
      case "code" -> {
        opaque("<code>" + Html.escape(element.text()) + "</code>");
        return FilterResult.SKIP_ENTIRELY;
      }
      case "br" -> text(" ");
      case "img" -> text(element.attr("alt"));
      case "a" -> {
        if (element.hasClass("footnote")) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.hasClass("ref")) {
          linkStart = text.length();
        }
      }
      default -> {
        if (DROPPED.contains(name)) {
          return FilterResult.SKIP_ENTIRELY;
        }
      }
    }
    if (KEPT.contains(name)) {
      around = new SentenceWriter.Around(name, attributes(element), around);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (KEPT.contains(element.normalName())) {
        around = around.outer();
      }
      if (element.normalName().equals("a") && linkStart >= 0) {
        if (linkStart < text.length()) {
          links.add(new LinkedText.Span(element.attr("href"), linkStart, text.length()));
        }
        linkStart = -1;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static String attributes(Element element) {
    StringBuilder kept = new StringBuilder();
    for (String name : KEPT_ATTRIBUTES) {
      if (element.hasAttr(name)) {
        String value = Html.escape(element.attr(name));
        kept.append(' ').append(name).append("=\"").append(value).append('"');
      }
    }
    return kept.toString();
  }

  private void text(String words) {
    int start = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space) {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    if (text.length() > start) {
      tokens.add(new SentenceWriter.Token(start, text.length(), "", around.limited(MAX_DEPTH)));
    }
  }

  private void opaque(String html) {
    int start = text.length();
    text.append(LinkedText.OPAQUE);
    tokens.add(new SentenceWriter.Token(start, start + 1, html, around.limited(MAX_DEPTH)));
  }
}
