package hornbook.code;

import static hornbook.code.CodeFigures.AT;
import static hornbook.code.CodeFigures.marks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Code;
import hornbook.model.Diagnostic;
import hornbook.model.Html;
import hornbook.model.Severity;
import hornbook.script.Resource;
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
final class CodeLanguagesTest {
  private static final Set<String> LANGUAGES_THEMSELVES =
      Set.of("actionscript", "css", "javascript", "opencl");

  @TempDir static Path folder;
  private CodeFigures figures;

  @BeforeAll
  void startOneEngineForMostTests() {
    figures = new CodeFigures(folder.resolve("shared"));
  }

  @AfterAll
  void stop() {
    figures.close();
  }

  @Test
  void textIsPlainWithoutAFinding() {
    assertFalse(figures.clean(new Code("text", "if 1", "", "", marks(), AT)).contains("token"));
  }

  @Test
  void anUnknownLanguageIsShownPlainWithTheNearestName() {
    List<Diagnostic> findings = new ArrayList<>();
    String html = figures.html(new Code("pyhton", "if <1>", "", "", marks(), AT), findings);

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
    String html = figures.clean(new Code(language, code, "", "", marks(), AT));

    assertTrue(html.contains("class=\"token "), html);
    assertEquals(Html.escape(code), Html.escape(plain(html)));
  }

  @ParameterizedTest
  @CsvSource({"html,<style>a{color:red}</style>,property", "html,<script>let a</script>,keyword"})
  void htmlHighlightsWhatItEmbeds(String language, String code, String token) {
    assertTrue(
        figures
            .clean(new Code(language, code, "", "", marks(), AT))
            .contains("token " + token + "\""));
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
}
