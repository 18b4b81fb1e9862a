package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** 200 files of Markdown that nobody wrote for Hornbook, different and yet always the same. */
@DisplayName("A foreign folder of 200 files without front matter")
class ForeignFolderTest {
  private static final List<String> FOLDERS =
      List.of("", "docs/", "docs/Deep Down/", "2. Second/", "10. Tenth/", "notes (old)/a/b/c/");
  private static final List<String> NAMES =
      List.of(
          "note %d.md",
          "%1$d-Kapitel-%1$d.md",
          "%1$d. Read me! %1$d.MD",
          "C++ & %d.md",
          "a_b_%d.Md",
          "100%% of %d.md");
  private static final List<String> GOOD =
      List.of(
          "## A heading with `code` and *stress*\n",
          "Some text, which costs $5 or $6, with $x_i^2$ and **bold $\\alpha$** words.\n",
          "$$\n\\sum_{i=1}^n \\frac{x_i}{n} \\tag{1}\n$$\n",
          "```python\nprint('hello')  # world\n```\n",
          "    indented code\n",
          "~~~\nunclosed until the end of its item\n~~~\n",
          "| a | b |\n|---|:-:|\n| 1 | $\\beta$ |\n| `x\\|y` | 2\n",
          "1. one\n   - two\n\n     three\n2. four\n",
          "> A quotation\n> > in a quotation\n\n---\n",
          "- [ ] a task\n- [x] another, ~~done~~\n",
          "A note[^#] and https://example.org/?a=1&b=2.\n\n[^#]: The note.\n",
          "Line one  \nline two\\\nline three &amp; &notanentity;\n");
  private static final List<String> BAD =
      List.of(
          "Broken $\\frac{1$ and $\\nosuchmacro{x}$.\n",
          "```klingon\nnuqneH\n```\n",
          "<div align=\"center\"><b>raw</b></div>\n",
          "[a link to nowhere](./missing.md#there) and ![](picture.png)\n",
          "[[A wiki page]] and ![[embedded note]]\n",
          "![from the net](https://example.org/x.png)\n",
          "$$\n\\begin{align} a &= b\n\nno end\n",
          "Text.[^nowhere] [evil](javascript:void)\n");

  @TempDir private Path folder;

  @Test
  @DisplayName("is built to the end where its authors made no mistakes")
  @Timeout(120)
  void builds() throws IOException {
    TextSite site = site(GOOD);
    TextSite.Run run = site.build("--base-url", "https://example.org/wiki/");

    assertEquals("", run.err());
    assertEquals(ExitCode.DONE, run.exit());
    long pages =
        TextSite.tree(site.output()).keySet().stream().filter(p -> p.endsWith(".html")).count();
    assertTrue(pages > 200, "only " + pages + " pages");
    assertFalse(site.read("sitemap.xml").contains(" note"), "addresses hold no spaces");
  }

  @Test
  @DisplayName("is checked to the end where they made many, and each is told with its place")
  @Timeout(120)
  void tells() throws IOException {
    List<String> both = new java.util.ArrayList<>(GOOD);
    both.addAll(BAD);
    TextSite.Run run = site(both).check();

    assertEquals(ExitCode.GUIDE_HAS_ERRORS, run.exit());
    assertFalse(run.err().contains("Exception"), run.err());
    for (String code :
        List.of(
            "bad-tex",
            "unknown-language",
            "raw-html",
            "broken-link",
            "missing-image",
            "external-image",
            "unclosed-formula",
            "unknown-footnote",
            "unsafe-link")) {
      assertTrue(run.err().contains("[" + code + "]"), "nothing was said of " + code);
    }
    List<String> findings =
        run.err().lines().filter(line -> line.matches(".*: (error|warning): .*")).toList();
    assertEquals(findings.stream().distinct().toList(), findings, "each is told once");
    assertTrue(
        findings.stream()
            .allMatch(line -> line.matches("content/.+:\\d+:\\d+: .+ \\[[a-z0-9-]+]")));
  }

  private TextSite site(List<String> blocks) throws IOException {
    Random random = new Random(20_261_124);
    TextSite site = TextSite.in(folder, "");
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      if (random.nextInt(10) > 0) {
        text.append("# Title $").append(i).append("$ of *page* ").append(i).append("\n\n");
      }
      for (int count = random.nextInt(9); count >= 0; count--) {
        String block = blocks.get(random.nextInt(blocks.size()));
        text.append(block.replace("[^#]", "[^" + count + "]")).append('\n');
      }
      String folder = FOLDERS.get(random.nextInt(FOLDERS.size()));
      site.write(folder + NAMES.get(random.nextInt(NAMES.size())).formatted(i), text.toString());
    }
    return site;
  }
}
