package hornbook.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Chapter;
import hornbook.model.Code;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Html;
import hornbook.model.LinkedDraft;
import hornbook.model.LinkedPiece;
import hornbook.model.Meta;
import hornbook.model.Position;
import hornbook.model.Severity;
import hornbook.model.SitePath;
import hornbook.model.Source;
import hornbook.script.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CodeHighlighterTest {
  private static final Set<String> LANGUAGES_THEMSELVES =
      Set.of("actionscript", "css", "javascript", "opencl");
  private static final Position AT = new Position("content/a.md", 3, 1);

  @TempDir static Path folder;
  private CodeHighlighter highlighter;

  @BeforeAll
  void startOneEngineForMostTests() {
    highlighter = new CodeHighlighter(folder.resolve("shared"));
  }

  @AfterAll
  void stop() {
    highlighter.close();
  }

  @Test
  void codeBecomesAFigureWithPrismsTokens() {
    assertEquals(
        "<figure class=\"code\" data-language=\"python\"><figcaption>a &lt; b.py</figcaption>"
            + "<pre tabindex=\"0\"><code class=\"language-python\"><span class=\"line\">"
            + "<span class=\"token keyword\">if</span> a "
            + "<span class=\"token operator\">&lt;</span> <span class=\"token number\">1</span>"
            + "<span class=\"token punctuation\">:</span></span></code></pre></figure>",
        clean(new Code("py", "if a < 1:", "a < b.py", "", marks(), AT)));
  }

  @Test
  void markedLinesAreMarked() {
    assertEquals(
        "<figure class=\"code\"><pre tabindex=\"0\"><code><span class=\"line\">a</span>\n"
            + "<span class=\"line marked\">&lt;b&gt;</span>\n"
            + "<span class=\"line\">c</span></code></pre></figure>",
        clean(new Code("", "a\n<b>\nc", "", "", marks(2), AT)));
  }

  @Test
  void aTokenThatSpansLinesIsClosedAndOpenedAgain() {
    assertEquals(
        "<span class=\"line\"><span class=\"a\"><span class=\"b\">1</span></span></span>\n"
            + "<span class=\"line marked\"><span class=\"a\"><span class=\"b\">2</span>3</span>4"
            + "</span>",
        Lines.wrap("<span class=\"a\"><span class=\"b\">1\n2</span>3</span>4", marks(2)));
    String html = clean(new Code("java", "/* a\n b */ int x;", "", "", marks(1), AT));
    assertTrue(html.contains("/* a</span></span>\n<span class=\"line\"><span class=\"token com"));
  }

  @Test
  void textIsPlainWithoutAFinding() {
    assertFalse(clean(new Code("text", "if 1", "", "", marks(), AT)).contains("token"));
  }

  @Test
  void whatCodePrintsIsPlainAndSaysThatItIsOutput() {
    assertEquals(
        "<figure class=\"code output\"><figcaption>Output</figcaption><pre tabindex=\"0\"><code>"
            + "<span class=\"line\">[1 &lt; 2]</span></code></pre></figure>",
        clean(new Code("output", "[1 < 2]", "", "", marks(), AT)));
    assertTrue(
        clean(new Code("output", "1", "On a GPU", "", marks(), AT))
            .contains("<figcaption>On a GPU</figcaption>"));
  }

  @Test
  void anUnknownLanguageIsShownPlainWithTheNearestName() {
    List<Diagnostic> findings = new ArrayList<>();
    String html = html(new Code("pyhton", "if <1>", "", "", marks(), AT), findings);

    assertEquals(
        List.of(
            new Diagnostic(
                Severity.WARNING,
                "unknown-language",
                "there is no highlighting for the language `pyhton`",
                AT,
                "did you mean `python`?")),
        findings);
    assertTrue(html.contains("<code><span class=\"line\">if &lt;1&gt;</span></code>"), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "bash",
        "shell",
        "sh",
        "java",
        "javascript",
        "js",
        "typescript",
        "ts",
        "json",
        "yaml",
        "yml",
        "html",
        "xml",
        "markup",
        "css",
        "sql",
        "c",
        "cpp",
        "c++",
        "go",
        "rust",
        "r",
        "julia",
        "docker",
        "dockerfile",
        "toml",
        "ini",
        "diff",
        "markdown",
        "md",
        "latex",
        "tex",
        "kotlin",
        "scala",
        "haskell",
        "lua",
        "perl",
        "php",
        "ruby",
        "swift",
        "console",
        "jsx",
        "tsx"
      })
  void aCommonLanguageLoads(String language) {
    String code = "# \"x\" = [1]; <a href=\"b\"> // y\n$ if (x) { \\a{b} }\n- key: 1\n+ b";
    String html = clean(new Code(language, code, "", "", marks(), AT));

    assertTrue(html.contains("class=\"token "), html);
    assertEquals(Html.escape(code), Html.escape(plain(html)));
  }

  @ParameterizedTest
  @CsvSource({"html,<style>a{color:red}</style>,property", "html,<script>let a</script>,keyword"})
  void htmlHighlightsWhatItEmbeds(String language, String code, String token) {
    assertTrue(clean(new Code(language, code, "", "", marks(), AT)).contains("token " + token + "\""));
  }

  @Test
  void whatOtherBlocksShowDoesNotChangeABlock() {
    Code markdown = new Code("markdown", "```python\nif 1\n```", "", "", marks(), AT);
    String alone = clean(markdown);
    clean(new Code("python", "if 1", "", "", marks(), AT));
    try (CodeHighlighter own = new CodeHighlighter(folder.resolve("order"))) {
      own.highlight(draft(new Code("python", "1", "", "", marks(), AT)), this::fail);
      assertEquals(new Html(alone), own.highlight(draft(markdown), this::fail).body().get(0));
    }
  }

  @Test
  void aBlockThatIsTooLongIsShownPlain() {
    List<Diagnostic> findings = new ArrayList<>();
    html(new Code("python", "a = 1\n".repeat(20_000), "", "", marks(), AT), findings);

    assertEquals("code-too-long", findings.get(0).code());
  }

  @Test
  void aSecondRunTakesAllFromTheCacheAndStartsNothing() throws IOException {
    LinkedDraft draft = draft(new Code("json", "{\"a\": 1}", "", "", marks(), AT));
    LinkedDraft first;
    try (CodeHighlighter one = new CodeHighlighter(folder.resolve("second"))) {
      first = one.highlight(draft, this::fail);
      one.save();
    }
    try (CodeHighlighter two = new CodeHighlighter(folder.resolve("second"))) {
      assertEquals(first, two.highlight(draft, this::fail));
      assertFalse(two.engineStarted());
    }
  }

  @Test
  void everyLanguageOfPrismIsListedButNoMereAdditions() {
    String json = Resource.text("hornbook/code/components.json");
    String languages = json.substring(json.indexOf("\"languages\""), json.indexOf("\"plugins\""));
    Set<String> prisms =
        Pattern.compile("\"([\\w-]+)\":\\s*\\{([^{}]*(?:\\{[^{}]*}[^{}]*)*)}")
            .matcher(languages.substring(languages.indexOf('{') + 1))
            .results()
            .filter(
                entry ->
                    !entry.group(2).contains("\"modify\"")
                        || LANGUAGES_THEMSELVES.contains(entry.group(1)))
            .map(entry -> entry.group(1))
            .filter(name -> !name.equals("meta"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ours =
        Resource.text("hornbook/code/languages.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("[ :]")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(prisms, ours);
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static TreeSet<Integer> marks(Integer... lines) {
    return new TreeSet<>(List.of(lines));
  }

  private String clean(Code code) {
    List<Diagnostic> findings = new ArrayList<>();
    String html = html(code, findings);
    assertEquals(List.of(), findings);
    return html;
  }

  private String html(Code code, List<Diagnostic> findings) {
    LinkedPiece piece = highlighter.highlight(draft(code), findings::add).body().get(0);
    return ((Html) piece).html();
  }

  private static LinkedDraft draft(Code code) {
    Chapter chapter =
        new Chapter("a.md", new SitePath("a.html"), "a", 1, "A", Meta.NONE, new Source("", AT));
    Draft draft = new Draft(chapter, List.of(), "A", "", 0, List.of(), List.of(), List.of(), List.of());
    return new LinkedDraft(draft, List.of(), List.of(), List.of(code), List.of(), List.of());
  }

  private void fail(Diagnostic unexpected) {
    throw new AssertionError(unexpected);
  }
}
