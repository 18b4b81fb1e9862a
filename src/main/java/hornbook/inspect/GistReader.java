package hornbook.inspect;

import hornbook.model.Article;
import hornbook.model.Gist;
import hornbook.model.Gist.KeyFormula;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes a finished article, gives what sheets show of it beside its lesson. */
public final class GistReader {
  private static final String SECTION = "<section class=\"role-";

  private final FormulaCut cut;
  private final Document article;

  private GistReader(FormulaCut cut) {
    this.cut = cut;
    this.article = Jsoup.parseBodyFragment(cut.html());
    article.outputSettings().prettyPrint(false);
  }

  /** The gists of all articles, by path. */
  public static SortedMap<SitePath, Gist> all(Collection<Article> articles) {
    SortedMap<SitePath, Gist> gists =
        articles.parallelStream()
            .collect(
                Collectors.toMap(
                    Article::path, GistReader::read, (first, second) -> first, TreeMap::new));
    return Collections.unmodifiableSortedMap(gists);
  }

  /** Cuts by the roles of sections; their headings' words do not matter. */
  static Gist read(Article article) {
    if (!article.html().contains(SECTION)) {
      return Gist.NONE;
    }
    GistReader reader = new GistReader(FormulaCut.of(article.html()));
    return new Gist(reader.formulas(), reader.body("mistakes"));
  }

  private Optional<Element> section(String role) {
    return Optional.ofNullable(article.selectFirst("section.role-" + role));
  }

  private String body(String role) {
    return section(role).map(section -> html(below(section))).orElse("");
  }

  /** A section without its heading. */
  private static List<Element> below(Element section) {
    return section.children().stream().filter(child -> !child.normalName().equals("h2")).toList();
  }

  private List<KeyFormula> formulas() {
    List<KeyFormula> formulas = new ArrayList<>();
    List<Element> equations =
        section("formula").map(section -> section.select("div.equation")).stream()
            .flatMap(List::stream)
            .toList();
    for (Element equation : equations) {
      formulas.add(
          new KeyFormula(lead(equation), html(List.of(equation)), html(symbols(equation))));
    }
    return List.copyOf(formulas);
  }

  /** Of the paragraph above a formula, the sentence that runs into it. */
  private String lead(Element equation) {
    Element above = equation.previousElementSibling();
    if (above == null || !above.normalName().equals("p")) {
      return "";
    }
    return whole(LastSentence.of(above).html());
  }

  /** The list that stands before the next formula. */
  private static List<Element> symbols(Element equation) {
    for (Element next = equation.nextElementSibling();
        next != null && !next.hasClass("equation");
        next = next.nextElementSibling()) {
      if (next.hasClass("symbols")) {
        return List.of(next);
      }
    }
    return List.of();
  }

  private String html(List<Element> elements) {
    StringBuilder html = new StringBuilder();
    elements.forEach(element -> html.append(element.outerHtml()));
    return whole(html.toString());
  }

  /** Puts the formulas back in. */
  private String whole(String html) {
    String mark = "<" + FormulaCut.MARK + " n=\"";
    String end = "</" + FormulaCut.MARK + ">";
    StringBuilder whole = new StringBuilder(html.length() * 2);
    int done = 0;
    for (int at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, done)) {
      int number = at + mark.length();
      String n = html.substring(number, html.indexOf('"', number));
      whole.append(html, done, at).append(cut.formulas().get(Integer.parseInt(n)));
      done = html.indexOf(end, number) + end.length();
    }
    return whole.append(html, done, html.length()).toString();
  }
}
