package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small guide with prompts, built, and what is in its package for Anki. */
final class AnkiGuide {
  static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
  static final String CONFIGURATION =
      """
      title: "Tests: A & B"
      address: https://example.org/guide/
      macros:
        \\R: \\mathbb{R}
        \\half: \\frac{#1}{2}
      """;
  static final String B =
      """
      ---
      level: core
      reviewed: 2026-01-02
      ---
      # B

      ## Check yourself

      Is $a < b$ & $x \\in \\R$? {#b-order}
      : See [[a]], [elsewhere](https://example.com/?a=1&b=2) and [above](#check-yourself):

        ```math
        \\half{x} > 0
        ```

      Which one? {#b-picture}
      : Look:

        ![Dots](dots.svg "They differ.")

      12 {#b-number}
      : A dozen.
      """;
  private static final String GUIDE =
      """
      === hornbook.yml
      %s
      === 1-one/index.md
      # Part: "one" :: first
      === 1-one/dots.svg
      %s
      === 1-one/01-a.md
      # A

      ## Check yourself

      What? {#a-what}
      : This.
      === 1-one/02-b.md
      %s
      """
          .formatted(CONFIGURATION, PICTURE, B);

  private final TextSite site;

  private AnkiGuide(TextSite site) {
    this.site = site;
  }

  /** Writes the guide and builds it. */
  static AnkiGuide in(Path folder) throws IOException {
    TextSite site = TextSite.in(folder, GUIDE);
    assertEquals("", site.build().findings());
    return new AnkiGuide(site);
  }

  TextSite site() {
    return site;
  }

  Path anki() {
    return site.output().resolve("study/tests-a-b.apkg");
  }

  Map<String, String> note(String id) throws Exception {
    return AnkiImport.rows(anki(), "notes").stream()
        .filter(note -> note.get("flds").endsWith("\u001f" + id))
        .findFirst()
        .orElseThrow();
  }

  List<String> fields(String id) throws Exception {
    return List.of(note(id).get("flds").split("\u001f", -1));
  }
}
