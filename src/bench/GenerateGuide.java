import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Takes a number of pages and a folder, writes a guide of that size into it: {@code java
 * src/bench/GenerateGuide.java 1000 target/bench/guide/content}. The same number gives the same
 * bytes. Each page has five formulas that occur nowhere else, so that no cache helps a first build.
 */
public final class GenerateGuide {
  private static final int PAGES_OF_A_PART = 50;
  private static final int TERMS = 100;
  private static final int WORKS = 60;

  private static final List<String> NOUNS =
      words(
          """
          model feature label sample gradient loss network layer tree kernel margin cluster vector
          matrix prior posterior likelihood variance bias noise signal batch epoch weight neuron
          filter token sequence corpus embedding encoder decoder attention head memory gate cell
          state policy reward agent server pipeline metric threshold fold split score error residual
          parameter optimizer schedule rate step direction curve boundary region distance neighbor
          density mixture component factor graph node edge path query index document word sentence
          image pixel channel patch mask anchor box class category column row table missing value
          outlier quantile median mean deviation interval estimate test power sampling bootstrap
          ensemble forest stump leaf split impurity entropy rank order item user session event log""");
  private static final List<String> VERBS =
      words(
          """
          fits learns predicts separates averages shrinks smooths scales rotates projects samples
          splits prunes grows updates stores reads forgets attends encodes decodes ranks scores
          measures estimates bounds explains hides reveals repeats stops starts drifts improves
          degrades compares replaces combines weighs selects removes keeps needs avoids causes""");
  private static final List<String> ADJECTIVES =
      words(
          """
          small large sparse dense linear curved deep shallow noisy clean rare common early late
          fast slow robust fragile random fixed local global convex smooth sharp flat high low
          independent correlated biased balanced weak strong latent observed causal""");
  private static final List<String> LINKERS =
      words("because while although so when whereas if unless since before after until");

  private final int pages;
  private final Path folder;
  private final Random random = new Random(20_260_101);

  private GenerateGuide(int pages, Path folder) {
    this.pages = pages;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    new GenerateGuide(Integer.parseInt(args[0]), Path.of(args[1])).write();
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private void write() throws IOException {
    write(
        "hornbook.yml",
        """
        title: A generated guide of %d pages
        description: A guide of random sentences, to measure how long a build takes.
        address: https://example.org/bench/
        """
            .formatted(pages));
    write("index.md", "# A generated guide\n\n" + paragraph(1, 4) + "\n");
    write("references.bib", works());
    write("glossary.yml", terms());
    for (int first = 1; first <= pages; first += PAGES_OF_A_PART) {
      String part = part(first);
      write(part + "/index.md", "# Part " + part + "\n\n" + paragraph(first, 3) + "\n");
    }
    for (int page = 1; page <= pages; page++) {
      write("%s/%04d-%s.md".formatted(part(page), page, slug(page)), page(page));
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String part(int page) {
    int number = (page - 1) / PAGES_OF_A_PART + 1;
    return "%02d-part-%d".formatted(number, number);
  }

  private static String slug(int page) {
    return "topic-" + page;
  }

  private String page(int page) {
    String title = one(ADJECTIVES) + " " + one(NOUNS) + " " + one(NOUNS);
    String seeAlso =
        page % 10 == 0
            ? "" // so that related questions are searched for
            : "\n## See also\n\n"
                + lines(3, i -> "- " + link(page) + ": the " + one(ADJECTIVES) + " " + one(NOUNS));
    return """
    ---
    short: %s %d
    level: %s
    prerequisites: [%s]
    reviewed: 2026-01-01
    description: %s
    ---

    # What is a %s (%d)?

    ## Say it in 30 seconds

    %s

    ## The answer

    %s

    %s

    ### How it works

    %s

    | Criterion | One | Other |
    |---|---|---|
    %s
    ```python {2} title="%s.py"
    %s```

    > [!NOTE]
    > %s

    ## Formula

    The %s is

    ```math {#eq:%s-a}
    %s
    ```

    and by [[eq:%s-a]] it follows that

    ```math {#eq:%s-b}
    %s
    ```

    where

    - $\\alpha_{%d}$: a positive rate
    - $f_{%d}(x)$: the prediction at $x + %d$
    %s"""
        .formatted(
            title,
            page,
            List.of("core", "deeper", "hard").get(page % 3),
            page == 1 ? "" : slug(1 + random.nextInt(page - 1)),
            sentence(),
            title,
            page,
            paragraph(page, 5),
            linkedParagraph(page),
            linkedParagraph(page),
            lines(4, i -> "- **" + one(NOUNS) + "**: " + linkedSentence(page)),
            lines(4, i -> "| " + one(NOUNS) + " | " + phrase() + " | " + phrase() + " |"),
            slug(page),
            lines(5, i -> one(NOUNS) + "_" + i + " = fit(" + one(NOUNS) + ", n=" + page + ")  # " + phrase()),
            sentence(),
            phrase(),
            slug(page),
            sum(page),
            slug(page),
            slug(page),
            fraction(page),
            page,
            page,
            page,
            seeAlso);
  }

  /** Three of a page's formulas are short; two are these, of the size that textbooks show. */
  private String sum(int page) {
    return "L_{%d}(\\theta) = -\\frac{1}{n}\\sum_{i=1}^{n} \\Big[ y_i \\log \\hat y_i + (1-y_i)\\log(1-\\hat y_i) \\Big] + \\lambda_{%d} \\lVert \\theta \\rVert_2^{%d}"
        .formatted(page, page, 2 + random.nextInt(7));
  }

  private String fraction(int page) {
    return "\\hat\\theta_{%d} = \\arg\\max_{\\theta} \\prod_{j=1}^{%d} \\frac{\\exp(w_j^\\top x + b_{%d})}{\\sum_{k=1}^{K} \\exp(w_k^\\top x)}, \\qquad \\mathbb{E}[x] = \\int_{-\\infty}^{\\infty} x\\, p_{%d}(x)\\, dx"
        .formatted(page, page + 1, page, page);
  }

  private String linkedParagraph(int page) {
    return paragraph(page, 2) + " " + linkedSentence(page) + " " + paragraph(page, 2)
        + " [@work" + (1 + random.nextInt(WORKS)) + "]";
  }

  private String linkedSentence(int page) {
    return "The " + phrase() + " " + one(VERBS) + " the " + link(page) + " " + one(LINKERS) + " the "
        + phrase() + " " + one(VERBS) + ".";
  }

  /** Mostly to pages nearby, as in a real guide, and never to the page itself. */
  private String link(int page) {
    int near = page + random.nextInt(41) - 20;
    boolean far = random.nextInt(4) == 0 || near < 1 || near > pages || near == page;
    int target = far ? 1 + random.nextInt(pages) : near;
    int other = target == page ? page % pages + 1 : target;
    return random.nextBoolean()
        ? "[[" + slug(other) + "]]"
        : "[[" + slug(other) + "|" + phrase() + "]]";
  }

  private String paragraph(int page, int sentences) {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      made.add(
          random.nextInt(6) == 0
              ? "A " + term(random.nextInt(TERMS)) + " " + one(VERBS) + " the " + phrase() + "."
              : sentence());
    }
    return String.join(" ", made);
  }

  private String sentence() {
    StringBuilder text = new StringBuilder("The ");
    text.append(phrase()).append(' ').append(one(VERBS)).append(" the ").append(phrase());
    int clauses = random.nextInt(3);
    for (int i = 0; i < clauses; i++) {
      text.append(", ").append(one(LINKERS)).append(" a ").append(phrase());
      text.append(' ').append(one(VERBS)).append(" every ").append(phrase());
    }
    return text.append('.').toString();
  }

  private String phrase() {
    return (random.nextBoolean() ? one(ADJECTIVES) + " " : "") + one(NOUNS)
        + (random.nextInt(3) == 0 ? " " + one(NOUNS) : "");
  }

  /** Frequent words are much more frequent than rare ones, as in any text. */
  private String one(List<String> words) {
    double place = random.nextDouble();
    return words.get((int) (place * place * words.size()));
  }

  private interface Line {
    String of(int number);
  }

  private static String lines(int count, Line line) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(line.of(i)).append('\n');
    }
    return text.toString();
  }

  private static String term(int number) {
    String first = ADJECTIVES.get(number % ADJECTIVES.size());
    return first + " " + NOUNS.get(number) + " measure";
  }

  private String terms() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TERMS; i++) {
      int owner = 1 + i * pages / TERMS;
      text.append("- term: ").append(term(i)).append("\n  question: ").append(slug(owner));
      text.append("\n  definition: \"").append(sentence()).append("\"\n");
    }
    return text.toString();
  }

  private String works() {
    StringBuilder text = new StringBuilder();
    IntStream.rangeClosed(1, WORKS)
        .forEach(
            i ->
                text.append(
                    """
                    @article{work%d,
                      author = {Writer%d, Ada and Reader%d, Ben},
                      title = {On the %s of the %s},
                      journal = {Journal of Generated Results},
                      volume = {%d},
                      pages = {1--%d},
                      year = {%d}
                    }

                    """
                        .formatted(
                            i, i, i, phrase(), phrase(), 1 + i % 30, 9 + i, 1960 + i)));
    return text.toString();
  }
}
