package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The deck of a guide")
class StudyDeckTest {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{8}");
  private static final String GUIDE =
      """
      === hornbook.yml
      title: A & B
      === index.md
      # Welcome
      === 1-one/index.md
      # The first part
      === 1-one/01-a.md
      ---
      short: Short A
      level: hard
      ---
      # What is *a*?

      ## Say it in 30 seconds

      It is [[b]].

      ## What they ask next

      ### Why?

      Because.

      ## Check yourself

      What is it? {#a-what}
      : Not [[b]].

      Where? {#a-where}
      : There.
      === 1-one/02-b.md
      # B

      ## What they ask next

      ### And then?

      Then.
      === c.md
      # C

      Nothing to study.
      """;

  @TempDir private Path folder;

  @Test
  @DisplayName("lists every question by part, and names a file for each that has something in it")
  void deck() throws IOException {
    TextSite site = TextSite.in(folder, GUIDE);
    assertEquals("", site.build().findings());

    assertEquals(
        """
        {"format":1,
        "title":"A & B",
        "anki":"study/a-b.apkg",
        "text":"study/a-b.txt",
        "parts":[{
        "title":"A & B",
        "url":"./",
        "questions":[{"key":"c","url":"c.html","page":4,"title":"C","question":"C","level":"","content":"#","prompts":[],"asks":0}]},{
        "title":"The first part",
        "url":"one/",
        "questions":[{"key":"one/a","url":"one/a.html","page":2,"title":"Short A","question":"What is a?","level":"hard","content":"#","file":"study/one/a.#.json","prompts":["a-what","a-where"],"asks":1},
        {"key":"one/b","url":"one/b.html","page":3,"title":"B","question":"B","level":"","content":"#","file":"study/one/b.#.json","prompts":[],"asks":1}]}]}
        """
            .replace("\n", ""),
        HASH.matcher(site.read("study/deck.json")).replaceAll("#"));
    assertEquals(
        """
        {"cards":[
        {"id":"a-what","prompt":"<p>What is it?</p>","answer":"<p>Not <a class=\\"ref\\" href=\\"one/b.html\\">B</a>.</p>"},
        {"id":"a-where","prompt":"<p>Where?</p>","answer":"<p>There.</p>"}],
        "thirty":"<p>It is <a class=\\"ref\\" href=\\"one/b.html\\">B</a>.</p>",
        "asks":[{"anchor":"why","question":"Why?","answer":"<p>Because.</p>"}],
        "levels":[]}
        """
            .replace("\n", ""),
        site.read(file(site, "one/a")));
  }

  @Test
  @DisplayName(
      "has the cards that are left, by their ids, after a rebuild with other texts and order")
  void rebuild() throws IOException {
    TextSite site = TextSite.in(folder, GUIDE);
    site.build();
    String before = file(site, "one/a");
    String content = page(site);

    site.write(
        "1-one/01-a.md",
        """
        # Now called A

        ## Check yourself

        Where, exactly? {#a-where}
        : There.

        And when? {#a-when}
        : Now.

        What is it? {#a-what}
        : Something else.
        """);
    assertEquals("", site.build().findings());

    assertEquals(List.of("a-where", "a-when", "a-what"), prompts(site, "one/a"));
    assertTrue(!before.equals(file(site, "one/a")), "the file's name tells its content");
    assertTrue(!content.equals(page(site)), "the page tells that it changed");
  }

  @Test
  @DisplayName("does not exist where there is no prompt")
  void none() throws IOException {
    TextSite site = TextSite.in(folder, GUIDE);
    site.write("1-one/01-a.md", "# A\n\n## Check yourself\n\nThink.\n");
    site.build();

    assertEquals(
        List.of(),
        TextSite.tree(site.output()).keySet().stream()
            .filter(path -> path.startsWith("study/"))
            .toList());
  }

  @Test
  @DisplayName(
      "says of a prompt without id that it is none of its cards, and refuses one id for two")
  void ids() throws IOException {
    TextSite site = TextSite.in(folder, GUIDE);
    site.write(
        "d.md",
        """
        # D

        ## Check yourself

        No id
        : is no card.

        First {#d-one}
        Second
        : share an answer.
        """);
    TextSite.Run run = site.build();

    assertEquals(
        """
        content/d.md:5:1: warning: this prompt has no id, and so is no card [missing-prompt-id]
          5 | No id
            | ^
          = end it with {#d-name}
        content/d.md:9:1: warning: this prompt has no id, and so is no card [missing-prompt-id]
          9 | Second
            | ^
          = end it with {#d-name}\
        """,
        run.findings());
    assertEquals(List.of("d-one"), prompts(site, "d"));

    site.write("e.md", "# E\n\n## Check yourself\n\nAgain {#d-one}\n: what?\n");
    run = site.build();
    assertEquals(ExitCode.GUIDE_HAS_ERRORS, run.exit());
    assertTrue(run.err().contains("the id `d-one` is taken by content/d.md:8"), run.err());
  }

  @Test
  @DisplayName("takes no prompt from a folder's own page, and says so")
  void folders() throws IOException {
    TextSite site = TextSite.in(folder, GUIDE);
    site.write("1-one/index.md", "# One\n\n## Check yourself\n\nWhat? {#one-what}\n: That.\n");

    assertEquals(
        """
        content/1-one/index.md:5:1: warning: this prompt stands on a folder's own page, and so is no card [misplaced-prompt]
          5 | What? {#one-what}
            | ^
          = move it to the page of a question\
        """,
        site.build().findings());
  }

  private static String page(TextSite site) throws IOException {
    return first("data-question=\"one/a\" data-content=\"(\\w+)\"", site.read("one/a.html"));
  }

  private static String file(TextSite site, String key) throws IOException {
    return first(
        "\"file\":\"(study/" + key + "\\.[0-9a-f]+\\.json)\"", site.read("study/deck.json"));
  }

  private static List<String> prompts(TextSite site, String key) throws IOException {
    String ids =
        first("\"key\":\"" + key + "\".*?\"prompts\":\\[(.*?)]", site.read("study/deck.json"));
    return List.of(ids.replace("\"", "").split(","));
  }

  private static String first(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .findFirst()
        .map(found -> found.group(1))
        .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
  }
}
