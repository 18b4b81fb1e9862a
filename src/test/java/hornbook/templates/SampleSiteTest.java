package hornbook.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Diagnostic;
import hornbook.model.Guide;
import hornbook.model.Page;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes whole sites to {@code target/}, for looking at them and for the gates. */
class SampleSiteTest {
  @Test
  void the_sample_guide_renders_without_findings() throws IOException {
    write(SampleGuide.guide(), Path.of("target/sample"));
  }

  @Test
  void a_foreign_folder_without_front_matter_renders_without_findings() throws IOException {
    write(PlainGuide.guide(130), Path.of("target/sample-plain"));
  }

  private static void write(Guide guide, Path out) throws IOException {
    PageRenderer renderer =
        new PageRenderer(Path.of("templates"), "assets/0123abcd/", "math/4567cdef/katex.css");
    List<Diagnostic> findings = new ArrayList<>();
    List<Page> pages = renderer.render(guide, findings::add);
    assertEquals(List.of(), findings);
    for (Page page : pages) {
      put(out.resolve(page.path().value()), page.html());
    }
    for (SiteFile file : renderer.files(guide, findings::add)) {
      put(out.resolve(file.path()), ((SiteFile.Text) file).text());
    }
    put(out.resolve("math/4567cdef/katex.css"), "@layer math {}\n");
    try (Stream<Path> files = Files.walk(Path.of("static"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = out.resolve("assets/0123abcd").resolve(Path.of("static").relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
