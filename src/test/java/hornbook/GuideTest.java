package hornbook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.BuiltSites.Real;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(BuiltSites.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The published guide")
class GuideTest {
  private static final Map<String, List<String>> PARTS =
      new TreeMap<>(
          Map.of(
              "1 general",
              slugs(
                  "ai-vs-ml-vs-dl types-of-ml supervised-vs-unsupervised overfitting-underfitting"
                      + " model-evaluation bias-variance cross-validation precision-recall-f1"
                      + " classification-vs-regression ml-applications"),
              "2 data",
              slugs(
                  "missing-data normalization-standardization one-hot-encoding"
                      + " categorical-variables feature-selection pca curse-of-dimensionality"
                      + " feature-scaling imbalanced-data eda"),
              "3 algorithms",
              slugs(
                  "decision-trees bagging-vs-boosting knn svm naive-bayes random-forest-vs-xgboost"
                      + " gradient-descent-vs-sgd logistic-regression ensemble-models l1-vs-l2"),
              "4 deep-learning",
              slugs(
                  "perceptron activation-functions epochs-batch-size-learning-rate"
                      + " vanishing-gradients cnn-vs-rnn lstm convolutional-layers"
                      + " transfer-learning dropout overfitting-deep-learning"),
              "5 nlp",
              slugs("tokenization word-embeddings stemming-vs-lemmatization tf-idf transformers"),
              "6 mlops",
              slugs("save-load-model model-drift model-api deployment-tools mlops-ci-cd")));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern BROKEN_AI = Pattern.compile("\\bAl\\b");

  private final Map<String, Document> questions = new TreeMap<>();
  private BuiltSite guide;

  private static List<String> slugs(String slugs) {
    return List.of(slugs.split(" "));
  }

  private static List<String> paths() {
    List<String> paths = new ArrayList<>();
    PARTS.forEach(
        (part, slugs) ->
            slugs.forEach(slug -> paths.add(part.substring(2) + "/" + slug + ".html")));
    return paths;
  }

  @BeforeAll
  void read(@Real BuiltSite guide) {
    this.guide = guide;
    paths().forEach(path -> questions.put(path, page(path)));
  }

  private Document page(String path) {
    return Jsoup.parse(guide.read(path), BuiltSite.ADDRESS + path);
  }

  private void onEveryQuestion(BiConsumer<String, Document> check) {
    assertAll(questions.entrySet().stream().map(e -> () -> check.accept(e.getKey(), e.getValue())));
  }

  @Test
  @DisplayName("has six parts and fifty questions under their slugs, in their order")
  void order() {
    List<String> read = new ArrayList<>();
    Document home = page("index.html");
    for (Element part : home.select(".home-part h2 a")) {
      Document page = page(part.attr("href") + "index.html");
      page.select(".question-list h3 a")
          .forEach(link -> read.add(part.attr("href") + link.attr("href")));
    }
    assertEquals(6, home.select(".home-part").size());
    assertEquals(paths(), read);
    assertEquals(50, read.size());
  }

  @Test
  @DisplayName("has more than 250 formulas, each as HTML and as MathML")
  void formulas() {
    int formulas = 0;
    for (Document page : questions.values()) {
      for (Element formula : page.select(".prose .katex")) {
        assertEquals(1, formula.select("> .katex-mathml > math").size(), formula::text);
        assertEquals(1, formula.select("> .katex-html").size(), formula::text);
        formulas++;
      }
    }
    assertTrue(formulas > 250, "only " + formulas);
  }

  @Test
  @DisplayName("has more than 285 cross-references")
  void references() {
    int references = 0;
    for (Document page : questions.values()) {
      references += page.select(".prose a.ref").size();
    }
    assertTrue(references > 285, "only " + references);
  }

  @Test
  @DisplayName("says AI, and nowhere Al")
  void artificialIntelligence() {
    List<String> all = new ArrayList<>(questions.keySet());
    all.addAll(List.of("index.html", "glossary.html", "errata.html", "references.html"));
    for (String path : all) {
      assertFalse(BROKEN_AI.matcher(page(path).text()).find(), path);
    }
  }

  @Test
  @DisplayName("says each answer in 30 seconds, of 65 to 85 words")
  void thirtySeconds() {
    onEveryQuestion(
        (path, page) -> {
          int words = words(page.select(".role-thirty-seconds > p").text());
          assertTrue(words >= 65 && words <= 85, path + " says it in " + words + " words");
        });
  }

  @Test
  @DisplayName("answers each question in 250 to 500 words, code and figures aside")
  void answers() {
    onEveryQuestion(
        (path, page) -> {
          Element answer = page.selectFirst(".role-answer").clone();
          answer.select("figure, .citations, h2").remove();
          answer.select(".katex").forEach(formula -> formula.text("x"));
          int words = words(answer.text());
          assertTrue(words >= 250 && words <= 500, path + " answers in " + words + " words");
        });
  }

  private static int words(String text) {
    return (int) Arrays.stream(text.split("\\s+")).filter(w -> WORD.matcher(w).find()).count();
  }

  @Test
  @DisplayName("names at most five pages to see also, each with a reason")
  void seeAlso() {
    onEveryQuestion(
        (path, page) -> {
          List<Element> entries = page.select(".role-see-also > ul > li");
          assertTrue(!entries.isEmpty() && entries.size() <= 5, path);
          for (Element entry : entries) {
            String link = entry.select("> a.ref").text();
            String reason = entry.text().substring(link.length());
            assertTrue(reason.matches(": .{8,}"), path + ": " + entry.text());
          }
        });
  }

  @Test
  @DisplayName("cites two sources or more for each question")
  void sources() {
    onEveryQuestion(
        (path, page) -> assertTrue(page.select(".sources > ol > li").size() >= 2, path));
  }

  @Test
  @DisplayName("asks to read nothing first that asks to read this page first")
  void prerequisites() {
    Map<String, Set<String>> before = new TreeMap<>();
    questions.forEach(
        (path, page) -> {
          Set<String> first = new TreeSet<>();
          page.select(".prerequisites a").forEach(link -> first.add(link.absUrl("href")));
          before.put(BuiltSite.ADDRESS + path, first);
        });
    before.forEach(
        (page, first) -> {
          Deque<String> open = new ArrayDeque<>(first);
          Set<String> seen = new TreeSet<>();
          while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
              open.addAll(before.get(next));
            }
          }
          assertFalse(seen.contains(page), () -> page + " comes before itself");
        });
  }

  @Test
  @DisplayName("explains the symbols of each displayed equation below it, or below the next ones")
  void symbols() {
    onEveryQuestion(
        (path, page) -> {
          for (Element equation : page.select(".prose .equation")) {
            Element next = equation.nextElementSibling();
            while (next != null && !next.is("ul.symbols")) {
              next = next.nextElementSibling();
            }
            assertTrue(next != null, path + "#" + equation.id() + " has no list of symbols");
          }
        });
  }

  @Test
  @DisplayName("defines 391 terms")
  void terms() {
    assertEquals(391, page("glossary.html").select(".terms > .entry > .definition").size());
  }

  @Test
  @DisplayName("passes a strict check without a finding")
  void strict(@TempDir Path folder) {
    TextSite.Run run =
        TextSite.hornbook(
            "check",
            "--strict",
            "--content",
            guide.content().toString(),
            "--output",
            folder.resolve("site").toString());
    assertEquals("", run.err());
    assertEquals("", guide.said());
    assertEquals(ExitCode.DONE, run.exit());
  }
}
