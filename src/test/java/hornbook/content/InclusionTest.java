package hornbook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Book;
import hornbook.model.Diagnostic;
import hornbook.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InclusionTest {
  @TempDir Path folder;
  private Shelf shelf;
  private final List<Diagnostic> findings = new ArrayList<>();

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder.resolve("guide"));
    shelf.file("a.md", "page");
  }

  private Optional<String> include(String path) {
    return ContentReader.include(shelf.path(""), shelf.read(), path, findings::add)
        .map(Source::text);
  }

  @Test
  void fragmentsAreNoPages() {
    shelf.file("_shared.md", "s").file("_more/deep/b.md", "b").file("_more/plot.svg", "p");
    Book book = shelf.read();
    assertEquals(2, book.chapters().size());
    assertEquals(Set.of("_more/plot.svg"), book.attachments().keySet());
    assertEquals("", shelf.findings());
  }

  @Test
  void fragmentsChaptersAndAttachmentsMayBeIncluded() {
    shelf.file("_shared.md", "s").file("d/_fit.py", "x = 1\r\n").file("_more/deep/b.md", "b");
    shelf.file("d/data.csv", "1,2");
    assertEquals(Optional.of("s"), include("_shared.md"));
    assertEquals(Optional.of("x = 1\n"), include("d/_fit.py"));
    assertEquals(Optional.of("b"), include("_more/deep/b.md"));
    assertEquals(Optional.of("1,2"), include("d/data.csv"));
    assertEquals(Optional.of("page"), include("a.md"));
    assertEquals(List.of(), findings);
  }

  @Test
  void aFragmentsFindingsPointIntoIt() {
    shelf.file("_x.md", "---\ntitle: x\n---\ntext");
    Source source =
        ContentReader.include(shelf.path(""), shelf.read(), "_x.md", findings::add).orElseThrow();
    assertEquals("text", source.text());
    assertEquals(shelf.path("_x.md") + ":4", source.start().file() + ":" + source.start().line());
  }

  @Test
  void nothingElseMay() {
    shelf.file(".hidden", "x").file("../outside/_x.md", "x").link("_out.md", "../outside/_x.md");
    shelf.link("_out.py", "../outside/_x.md");
    List<String> paths =
        List.of(
            "none.md",
            "_none.md",
            ".hidden",
            "../outside/_x.md",
            "_out.md",
            "_out.py",
            "",
            "_",
            "_\0.md",
            "d/../../outside/_x.md",
            "hornbook.yml");
    for (String path : paths) {
      assertEquals(Optional.empty(), include(path), path);
    }
    assertEquals(List.of(), findings);
  }

  @Test
  void whatIsTooLongOrNoTextIsFound() {
    shelf.file("_big.txt", "x".repeat(2_000_001)).file("_bin.dat", new byte[] {(byte) 0xFF});
    assertEquals(Optional.of(""), include("_big.txt"));
    assertEquals(Optional.of("\uFFFD"), include("_bin.dat"));
    assertEquals(
        List.of("file-too-long", "not-utf-8"), findings.stream().map(Diagnostic::code).toList());
  }
}
