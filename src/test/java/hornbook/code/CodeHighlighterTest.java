package hornbook.code;

import static hornbook.code.CodeFigures.AT;
import static hornbook.code.CodeFigures.draft;
import static hornbook.code.CodeFigures.marks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Code;
import hornbook.model.Diagnostic;
import hornbook.model.Html;
import hornbook.model.LinkedDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CodeHighlighterTest {
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
  void codeBecomesAFigureWithPrismsTokens() {
    assertEquals(
        "<figure class=\"code\" data-language=\"python\"><figcaption>a &lt; b.py</figcaption>"
            + "<pre tabindex=\"0\"><code class=\"language-python\"><span class=\"line\">"
            + "<span class=\"token keyword\">if</span> a "
            + "<span class=\"token operator\">&lt;</span> <span class=\"token number\">1</span>"
            + "<span class=\"token punctuation\">:</span></span></code></pre></figure>",
        figures.clean(new Code("py", "if a < 1:", "a < b.py", "", marks(), AT)));
  }

  @Test
  void markedLinesAreMarked() {
    assertEquals(
        "<figure class=\"code\"><pre tabindex=\"0\"><code><span class=\"line\">a</span>\n"
            + "<span class=\"line marked\">&lt;b&gt;</span>\n"
            + "<span class=\"line\">c</span></code></pre></figure>",
        figures.clean(new Code("", "a\n<b>\nc", "", "", marks(2), AT)));
  }

  @Test
  void aTokenThatSpansLinesIsClosedAndOpenedAgain() {
    assertEquals(
        "<span class=\"line\"><span class=\"a\"><span class=\"b\">1</span></span></span>\n"
            + "<span class=\"line marked\"><span class=\"a\"><span class=\"b\">2</span>3</span>4"
            + "</span>",
        Lines.wrap("<span class=\"a\"><span class=\"b\">1\n2</span>3</span>4", marks(2)));
    String html = figures.clean(new Code("java", "/* a\n b */ int x;", "", "", marks(1), AT));
    assertTrue(html.contains("/* a</span></span>\n<span class=\"line\"><span class=\"token com"));
  }

  @Test
  void whatCodePrintsIsPlainAndSaysThatItIsOutput() {
    assertEquals(
        "<figure class=\"code output\"><figcaption>Output</figcaption><pre tabindex=\"0\"><code>"
            + "<span class=\"line\">[1 &lt; 2]</span></code></pre></figure>",
        figures.clean(new Code("output", "[1 < 2]", "", "", marks(), AT)));
    assertTrue(
        figures
            .clean(new Code("output", "1", "On a GPU", "", marks(), AT))
            .contains("<figcaption>On a GPU</figcaption>"));
  }

  @Test
  void whatOtherBlocksShowDoesNotChangeABlock() {
    Code markdown = new Code("markdown", "```python\nif 1\n```", "", "", marks(), AT);
    String alone = figures.clean(markdown);
    figures.clean(new Code("python", "if 1", "", "", marks(), AT));
    try (CodeHighlighter own = new CodeHighlighter(folder.resolve("order"))) {
      own.highlight(draft(new Code("python", "1", "", "", marks(), AT)), this::fail);
      assertEquals(new Html(alone), own.highlight(draft(markdown), this::fail).body().get(0));
    }
  }

  @Test
  void aBlockThatIsTooLongIsShownPlain() {
    List<Diagnostic> findings = new ArrayList<>();
    figures.html(new Code("python", "a = 1\n".repeat(20_000), "", "", marks(), AT), findings);

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

  private void fail(Diagnostic unexpected) {
    throw new AssertionError(unexpected);
  }
}
