package hornbook.inspect;

import hornbook.model.Article;
import hornbook.model.Excerpt;
import hornbook.model.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes a finished article, gives what of it can be studied away from its page. */
public final class LessonReader {
  private static final String THIRTY_SECONDS = "thirty-seconds";
  private static final String FOLLOW_UPS = "follow-ups";
  private static final String LEVELS = "levels";
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Pattern AFTER_NAME = Pattern.compile("^[\\s:.–—-]+");

  private final Element body;
  private final ExcerptWriter writer;

  private LessonReader(Element body, ExcerptWriter writer) {
    this.body = body;
    this.writer = writer;
  }

  /** The lessons of all questions; a folder's own page is none. */
  public static List<Lesson> readAll(List<Article> articles, SortedSet<String> promptRoles) {
    return articles.parallelStream()
        .filter(article -> article.chapter().number() > 0)
        .map(article -> read(article, promptRoles))
        .toList();
  }

  /**
   * @param promptRoles of the headings below which the terms of definition lists are recall prompts
   */
  static Lesson read(Article article, SortedSet<String> promptRoles) {
    boolean studied =
        article.outline().stream()
            .map(Article.OutlineEntry::role)
            .anyMatch(
                role ->
                    promptRoles.contains(role)
                        || List.of(THIRTY_SECONDS, FOLLOW_UPS, LEVELS).contains(role));
    if (!studied) {
      return Lesson.none(article.path());
    }
    FormulaCut cut = FormulaCut.of(article.html());
    LessonReader reader =
        new LessonReader(
            Jsoup.parseBodyFragment(cut.html()).body(),
            new ExcerptWriter(article.path(), cut.formulas()));
    String here = article.chapter().key().replace('/', '-');
    return new Lesson(
        article.path(),
        reader.cards(promptRoles),
        reader.thirtySeconds(here),
        reader.followUps(here),
        reader.levels(here));
  }

  private Optional<Element> section(String role) {
    return Optional.ofNullable(body.selectFirst("section.role-" + role));
  }

  private List<Lesson.Card> cards(SortedSet<String> roles) {
    List<Lesson.Card> cards = new ArrayList<>();
    for (Element list : body.select("dl")) {
      Element section = list.closest("section");
      boolean prompts =
          section != null && roles.stream().anyMatch(role -> section.hasClass("role-" + role));
      // A list inside of an answer belongs to the answer.
      if (prompts && list.closest("dd") == null) {
        cards(list, cards);
      }
    }
    return List.copyOf(cards);
  }

  /** Several terms in a row share the definitions that follow them. */
  private void cards(Element list, List<Lesson.Card> cards) {
    List<Element> terms = new ArrayList<>();
    List<Element> definitions = new ArrayList<>();
    for (Element child : list.children()) {
      if (child.normalName().equals("dt")) {
        if (!definitions.isEmpty()) {
          entry(terms, definitions, cards);
          terms.clear();
          definitions.clear();
        }
        terms.add(child);
      } else {
        definitions.add(child);
      }
    }
    entry(terms, definitions, cards);
  }

  private void entry(List<Element> terms, List<Element> definitions, List<Lesson.Card> cards) {
    for (Element term : terms) {
      String id = term.id();
      if (!id.isEmpty()) {
        String prefix = "card-" + id + "-";
        cards.add(
            new Lesson.Card(
                id, writer.blocks(List.of(term), prefix), writer.blocks(definitions, prefix)));
      }
    }
  }

  private Excerpt thirtySeconds(String here) {
    return section(THIRTY_SECONDS)
        .map(section -> writer.write(belowHeading(section), "thirty-" + here + "-"))
        .orElse(Excerpt.EMPTY);
  }

  private static List<Node> belowHeading(Element section) {
    return section.childNodes().stream()
        .filter(node -> !(node instanceof Element element && element.normalName().equals("h2")))
        .toList();
  }

  private List<Lesson.FollowUp> followUps(String here) {
    List<Lesson.FollowUp> followUps = new ArrayList<>();
    for (Element heading :
        section(FOLLOW_UPS).map(section -> section.select("> h3")).stream()
            .flatMap(List::stream)
            .toList()) {
      List<Node> answer = new ArrayList<>();
      for (Node node = heading.nextSibling();
          node != null && !(node instanceof Element next && next.normalName().equals("h3"));
          node = node.nextSibling()) {
        answer.add(node);
      }
      String prefix = "ask-" + here + "-" + followUps.size() + "-";
      followUps.add(
          new Lesson.FollowUp(
              heading.id(),
              writer.write(heading.childNodes(), prefix),
              writer.write(answer, prefix)));
    }
    return List.copyOf(followUps);
  }

  private List<Lesson.AnswerLevel> levels(String here) {
    String prefix = "level-" + here + "-";
    return section(LEVELS).stream()
        .flatMap(section -> section.select("> ul > li, > ol > li").stream())
        .map(item -> level(item, prefix))
        .toList();
  }

  /** The name of a level is what the item begins with in bold type. */
  private Lesson.AnswerLevel level(Element item, String prefix) {
    Element text = item.clone();
    Element line = text.children().size() > 0 && text.child(0).nameIs("p") ? text.child(0) : text;
    Node first = line.childNodes().stream().filter(n -> !isBlank(n)).findFirst().orElse(text);
    if (!(first instanceof Element name && BOLD.contains(name.normalName()))) {
      return new Lesson.AnswerLevel("", writer.write(item.childNodes(), prefix));
    }
    if (name.nextSibling() instanceof TextNode rest) {
      rest.text(AFTER_NAME.matcher(rest.getWholeText()).replaceFirst(""));
    }
    name.remove();
    return new Lesson.AnswerLevel(
        name.text().replaceFirst("[\\s:.]+$", ""), writer.write(text.childNodes(), prefix));
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }
}
