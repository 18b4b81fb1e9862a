package hornbook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any plot, whatever it shows. */
class PlotPropertiesTest {
  private static final Pattern TEXT =
      Pattern.compile(
          "<text class=\"[^\"]*\" x=\"([-\\d.]+)\" y=\"([-\\d.]+)\"(?: font-size=\"([\\d.]+)\")?"
              + "(?: text-anchor=\"(middle|end)\")?>(.*?)</text>");
  private static final Pattern PICTURE =
      Pattern.compile(
          "<svg [^>]*viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\" font-size=\"([\\d.]+)\">(.*?)</svg>");
  private static final Pattern COORDINATES =
      Pattern.compile(" (?:d|x|y|width|height|rx|stroke-width)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  static Stream<String> goodPlots() {
    Stream<String> spec =
        PlotBlocks.in(Path.of("src/test/resources/spec/plots.md")).stream()
            .filter(block -> block.findings().isEmpty())
            .map(PlotBlocks.Block::yaml);
    Random random = new Random(7);
    Stream<String> made = Stream.generate(() -> made(random)).limit(150);
    return Stream.concat(spec, made);
  }

  /** A plot with any numbers, sizes and words that an author might come up with. */
  private static String made(Random random) {
    StringBuilder yaml = new StringBuilder("title: T\ndescription: D\n");
    boolean logX = random.nextInt(4) == 0;
    double size = Math.pow(10, random.nextInt(13) - 6);
    yaml.append("x: {label: ")
        .append(words(random, 6))
        .append(logX ? ", log: true" : "")
        .append("}\n");
    yaml.append("y: {label: ").append(words(random, 6)).append("}\n");
    yaml.append(random.nextInt(5) == 0 ? "equal: true\n" : "").append("marks:\n");
    for (int i = random.nextInt(5); i >= 0; i--) {
      List<String> points = new ArrayList<>();
      for (int p = random.nextInt(12); p >= 0; p--) {
        points.add(
            "[%s, %s]"
                .formatted(
                    number(logX ? size * random.nextDouble() : size * random.nextGaussian()),
                    number(size * random.nextGaussian())));
      }
      yaml.append(random.nextBoolean() ? "  - line: " : "  - points: ").append(points);
      yaml.append("\n    label: ").append(words(random, 4)).append('\n');
      if (random.nextInt(3) == 0) {
        yaml.append("    label-at: ").append(points.get(0)).append('\n');
      }
    }
    String[] more = {
      "  - line: 1/x",
      "  - line: ln(x)",
      "  - line: exp(x)",
      "  - hline: 0\n    label: zero",
      "  - vline: 3\n    label: a threshold",
      "  - area: x^2",
      "  - circle: [1, 1]\n    radius: 2",
      "  - region: {x: [1, 2]}\n    label: here"
    };
    return yaml.append(more[random.nextInt(more.length)]).append('\n').toString();
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.10f", number);
  }

  private static String words(Random random, int most) {
    StringBuilder words = new StringBuilder("w");
    for (int i = random.nextInt(most); i > 0; i--) {
      words.append(' ').append("threshold".substring(random.nextInt(8)));
    }
    return words.toString();
  }

  @ParameterizedTest
  @MethodSource("goodPlots")
  void everyTextLiesInsideThePicture(String yaml) {
    String html = drawn(yaml);
    Matcher picture = PICTURE.matcher(html);
    assertTrue(picture.find(), html);
    do {
      double width = Double.parseDouble(picture.group(1));
      double height = Double.parseDouble(picture.group(2));
      for (Matcher text = TEXT.matcher(picture.group(4)); text.find(); ) {
        String size = text.group(3) == null ? picture.group(3) : text.group(3);
        String words = text.group(5).replaceAll("<[^>]*>", "").replaceAll("&[a-z]+;", "&");
        double length = Glyphs.width(words) * Double.parseDouble(size);
        double x = Double.parseDouble(text.group(1));
        double left =
            text.group(4) == null ? x : text.group(4).equals("end") ? x - length : x - length / 2;
        double y = Double.parseDouble(text.group(2));
        assertTrue(left >= -1 && y >= 5 && y <= height, text.group() + " in " + yaml);
        assertTrue(left + length <= width + 1 || left <= 2, text.group() + " in " + yaml);
      }
    } while (picture.find());
  }

  @ParameterizedTest
  @MethodSource("goodPlots")
  void everyCoordinateIsANumber(String yaml) {
    String html = drawn(yaml);
    for (Matcher list = COORDINATES.matcher(html); list.find(); ) {
      assertTrue(list.group(1).matches("[MLHVZavh\\d. -]*"), list.group() + " in " + yaml);
      for (String number : list.group(1).split("[^\\d.-]+")) {
        assertTrue(
            number.isEmpty() || Math.abs(Double.parseDouble(number)) < 2_000,
            list.group() + " in " + yaml);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goodPlots")
  void aPlotIsSmallAndTheSameEachTime(String yaml) {
    String html = drawn(yaml);
    assertTrue(html.length() < PlotRenderer.LONGEST, html.length() + ": " + yaml);
    assertEquals(html, drawn(yaml));
  }

  @ParameterizedTest
  @MethodSource("goodPlots")
  void onlyTheStyleSheetKnowsColours(String yaml) {
    String html = drawn(yaml);
    for (String forbidden : List.of("style=", "fill=", "stroke=", "rgb", "url(", "<script")) {
      assertFalse(html.contains(forbidden), forbidden);
    }
  }

  @ParameterizedTest
  @MethodSource("goodPlots")
  void idsBeginWithTheFiguresOwn(String yaml) {
    Set<String> ids = new HashSet<>();
    String html = drawn(yaml);
    for (Matcher id = ID.matcher(html); id.find(); ) {
      assertTrue(id.group(1).startsWith("fig-1-"), id.group());
      assertTrue(ids.add(id.group(1)), id.group());
    }
    assertTrue(html.contains("role=\"img\" aria-labelledby=\"fig-1-"), html);
    assertTrue(html.contains("<title id=") && html.contains("<desc id="), html);
  }

  @Test
  void theSameNumbersStandInATable() {
    String html =
        drawn(
            "title: T\ndescription: D\nmarks:\n  - points: [[1.25, -3], [2, 40]]\n    label: a\n");
    assertTrue(
        html.contains(
            "<caption>a</caption><thead><tr><th scope=\"col\">x</th><th scope=\"col\">y</th></tr>"
                + "</thead><tbody><tr><td>1.25</td><td>\u22123</td></tr>"
                + "<tr><td>2</td><td>40</td></tr></tbody>"),
        html);
  }

  @Test
  void whatCodePrintsStandsInTheTableAsPrinted() {
    String html =
        drawn(
            "title: T\ndescription: D\ndata:\n  test: {output: rounds, x: 1, y: 3}\n"
                + "marks:\n  - line: test\n");
    assertTrue(
        html.contains(
            "<tbody><tr><td>1</td><td>0.7</td></tr><tr><td>2</td><td>0.5</td></tr>"
                + "<tr><td>10</td><td>0.6</td></tr></tbody>"),
        html);
  }

  private static String drawn(String yaml) {
    PlotBlocks.Drawn drawn = PlotBlocks.draw(yaml, 1);
    // Words at random places may well stand on each other.
    assertTrue(drawn.findings().lines().allMatch(line -> line.contains("words-overlap")), yaml);
    return drawn.html();
  }
}
