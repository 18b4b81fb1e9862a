package hornbook.proofread;

import hornbook.model.Passage;
import hornbook.model.Passage.Run;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts words as a reader meets them: what stands between spaces, and holds a letter or digit. */
final class Words {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\uFFFC]");

  private final Map<String, String> shortTitles;

  /**
   * @param shortTitles what links by name say, by slug
   */
  Words(Map<String, String> shortTitles) {
    this.shortTitles = shortTitles;
  }

  static int count(String text) {
    return (int) SPACE.splitAsStream(text).filter(word -> WORD.matcher(word).find()).count();
  }

  /** Captions are looked at beside the text, not read in a row with it. */
  int count(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.kind() != Passage.Kind.CAPTION)
        .mapToInt(this::count)
        .sum();
  }

  private int count(Passage passage) {
    StringBuilder text = new StringBuilder();
    passage.runs().forEach(run -> text.append(shown(run)));
    return count(text.toString());
  }

  private String shown(Run run) {
    return switch (run.sort()) {
      case WORDS, CODE -> run.text();
      case FORMULA, VALUE -> "x";
      case NAME -> name(run.text());
    };
  }

  /** A link to a label, such as "Equation 6.1", is two words. */
  private String name(String target) {
    String slug = target.replaceFirst("#.*", "");
    return shortTitles.getOrDefault(slug, target.matches("(eq|fig|tbl):.*") ? "x x" : "x");
  }
}
