package hornbook.templates;

import hornbook.model.Article;
import hornbook.model.Backlink;
import hornbook.model.Book;
import hornbook.model.Chapter;
import hornbook.model.Checks;
import hornbook.model.ConceptMap;
import hornbook.model.Entry;
import hornbook.model.Erratum;
import hornbook.model.Guide;
import hornbook.model.Level;
import hornbook.model.Meta;
import hornbook.model.Name;
import hornbook.model.Part;
import hornbook.model.Position;
import hornbook.model.Settings;
import hornbook.model.SitePath;
import hornbook.model.Source;
import hornbook.model.Term;
import hornbook.model.Work;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guide as the rooms before this one would hand it over: six parts, 50 questions. */
final class SampleGuide {
  static final SitePath BIAS = new SitePath("general/bias-variance.html");
  private static final String[] PARTS = {
    "general|General|General AI &amp; ML concepts", "data|Data|Data and features",
    "algorithms|Algorithms|Algorithms", "deep-learning|Deep learning|Deep learning",
    "nlp|NLP|Natural language processing", "mlops|MLOps|Deployment and MLOps"
  };

  private final SortedMap<SitePath, Article> articles = new TreeMap<>();
  private int number;

  static Guide guide() {
    return new SampleGuide().build();
  }

  private Guide build() {
    List<String> questions = text("questions.txt").lines().toList();
    List<Entry> parts = new ArrayList<>();
    for (String line : PARTS) {
      String[] part = line.split("\\|");
      List<Entry> chapters = new ArrayList<>();
      Chapter index = chapter(part[0] + "/index", 0, Optional.empty());
      put(index, part[2], part[1], intro(part[1]), List.of(), List.of());
      for (String question : questions) {
        if (question.startsWith(part[0] + "|")) {
          chapters.add(question(question.split("\\|")));
        }
      }
      parts.add(new Part(index, chapters));
    }
    Chapter home = chapter("index", 0, Optional.empty());
    put(home, "Machine Learning Interview Questions", "Home", home(), List.of(), List.of());
    return guide(settings("https://example.org/guide/"), new Part(home, parts));
  }

  private Guide guide(Settings settings, Part root) {
    Chapter note = chapter("glossary", 0, Optional.empty());
    List<Guide.GlossaryEntry> glossary =
        List.of(
            entry("bias", "bias", List.of(), note),
            entry("variance", "variance", List.of("Var"), note),
            entry("pca", "principal component analysis", List.of("PCA"), note),
            entry("zero-shot", "0-shot learning", List.of(), note),
            entry("elan", "élan of a model", List.of(), note));
    SitePath trees = new SitePath("algorithms/decision-trees.html");
    SortedMap<SitePath, List<Backlink>> backlinks = new TreeMap<>();
    backlinks.put(
        BIAS,
        List.of(
            new Backlink(trees, "A deep tree has low bias and <em>high</em> variance."),
            new Backlink(trees, "Pruning trades one against the other.")));
    SortedMap<SitePath, List<SitePath>> related = new TreeMap<>();
    related.put(BIAS, List.of(new SitePath("general/cross-validation.html"), trees));
    List<Guide.ErratumEntry> errata =
        List.of(
            new Guide.ErratumEntry(
                BIAS,
                "imprecise",
                "The best model has low bias and low variance.",
                "The best model <em>balances</em> them: the sum is smallest.",
                "Squared error splits into both (Geman et al., 1992)."));
    return new Guide(
        new Book(
            settings,
            Checks.NONE,
            root,
            glossary.stream().map(Guide.GlossaryEntry::term).toList(),
            List.<Erratum>of(),
            new Source("", new Position("references.bib", 1, 1)),
            Collections.emptySortedMap(),
            Collections.emptySortedMap()),
        articles,
        glossary,
        works().stream().map(work -> new Guide.WorkEntry(work, List.of(BIAS, trees))).toList(),
        errata,
        backlinks,
        related,
        ConceptMap.NONE,
        Collections.emptySortedMap(),
        Collections.emptySortedMap());
  }

  private static Guide.GlossaryEntry entry(
      String id, String name, List<String> aliases, Chapter note) {
    Position at = new Position("glossary.yml", 1, 1);
    Optional<Name> owner = Optional.of(new Name("bias-variance", at));
    return new Guide.GlossaryEntry(
        new Term(id, name, aliases, Set.of(), true, owner, note),
        "<p>The part of the error that stays when you average over many training sets.</p>",
        List.of(BIAS, new SitePath("general/cross-validation.html")));
  }

  static List<Work> works() {
    return List.of(
        new Work(
            "geman1992",
            "Geman, S., Bienenstock, E., &amp; Doursat, R. (1992). Neural networks and the"
                + " bias/variance dilemma. <i>Neural Computation</i>, <i>4</i>(1), 1–58. <a"
                + " class=\"external\" rel=\"noopener\""
                + " href=\"https://doi.org/10.1162/neco.1992.4.1.1\">"
                + "https://doi.org/10.1162/neco.1992.4.1.1</a>"),
        new Work(
            "hastie2009",
            "Hastie, T., Tibshirani, R., &amp; Friedman, J. (2009). <i>The Elements of Statistical"
                + " Learning</i> (2nd ed.). Springer."));
  }

  private Chapter question(String[] line) {
    Level level = Level.values()[number % 3];
    Meta meta =
        new Meta(
            Optional.empty(),
            Optional.of(line[2]),
            Optional.empty(),
            Optional.of(level),
            List.of(),
            Optional.of(LocalDate.of(2026, 11, 24)),
            Optional.empty(),
            List.of(),
            Collections.emptySortedMap());
    Chapter chapter = chapter(line[0] + "/" + line[1], ++number, Optional.of(meta));
    boolean rich = chapter.path().equals(BIAS);
    List<SitePath> before =
        rich ? List.of(new SitePath("general/overfitting-underfitting.html")) : List.of();
    String html = rich ? text("bias-variance.html") : plain();
    put(chapter, line[3], line[2], html, works(rich), before);
    return chapter;
  }

  private static List<Work> works(boolean rich) {
    return rich ? works() : List.of();
  }

  private void put(
      Chapter chapter,
      String title,
      String shortTitle,
      String html,
      List<Work> sources,
      List<SitePath> prerequisites) {
    articles.put(
        chapter.path(),
        new Article(
            chapter,
            title.replace("&amp;", "&"),
            title,
            shortTitle,
            "Expected squared error splits into squared bias, variance and irreducible noise. What"
                + " each part means, how they trade, and where the rule ends.",
            chapter.number() == 0 ? 70 : 812,
            outline(html),
            html,
            sources,
            prerequisites));
  }

  private static List<Article.OutlineEntry> outline(String html) {
    List<Article.OutlineEntry> outline = new ArrayList<>();
    Matcher heading = Pattern.compile("<h([23]) id=\"([^\"]+)\">(.*?)</h").matcher(html);
    while (heading.find()) {
      String role = heading.group(2).equals("say-it-in-30-seconds") ? "thirty-seconds" : "";
      outline.add(
          new Article.OutlineEntry(
              Integer.parseInt(heading.group(1)), heading.group(2), role, heading.group(3)));
    }
    return outline;
  }

  private static String home() {
    return "<p>Fifty questions that open, steer and close interviews about machine learning, each"
        + " answered first in thirty seconds and then in full: the mechanism, the reason, the"
        + " formula with every symbol explained, and the sources.</p>\n";
  }

  private static String intro(String part) {
    return "<p>These questions fix the vocabulary of <em>"
        + part
        + "</em>: what machine learning is, which kinds exist, what a model predicts, and how you"
        + " know that it works. Follow-up questions probe whether you can say <em>why</em> a test"
        + " score deserves trust, which error costs more, and when a textbook rule stops"
        + " holding.</p>\n";
  }

  private static String plain() {
    return "<section class=\"role-thirty-seconds\" aria-labelledby=\"say-it-in-30-seconds\"><h2"
        + " id=\"say-it-in-30-seconds\">Say it in 30 seconds</h2><p>A model that knows its training"
        + " set by heart has learned the noise as well. You see it when the training score is high"
        + " and the validation score is not.</p></section>\n<section class=\"role-answer\""
        + " aria-labelledby=\"the-answer\"><h2 id=\"the-answer\">The answer</h2><p>See <a"
        + " class=\"ref\" href=\"../general/bias-variance.html#eq-bias-variance\">equation"
        + " (6.1)</a>.</p></section>\n";
  }

  static Settings settings(String address) {
    return new Settings(
        "Machine Learning Interview Questions",
        "Machine Learning Interview Questions",
        "ML Interview",
        "Fifty answers with their formulas, their reasons and their sources",
        "Fifty machine learning interview questions, answered with formulas and sources.",
        "en",
        address,
        "https://github.com/example/guide",
        "main",
        "content",
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        false);
  }

  static Chapter chapter(String path, int number, Optional<Meta> meta) {
    String slug = path.substring(path.lastIndexOf('/') + 1);
    return new Chapter(
        path + ".md",
        new SitePath(path + ".html"),
        slug,
        number,
        slug,
        meta.orElse(Meta.NONE),
        new Source("# text", new Position("content/" + path + ".md", 1, 1)));
  }

  static String text(String name) {
    try (InputStream in = SampleGuide.class.getResourceAsStream("/hornbook/templates/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
