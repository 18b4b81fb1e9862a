package hornbook.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Diagnostic;
import hornbook.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFaultTest {
  @TempDir Path folder;
  private final List<Diagnostic> findings = new ArrayList<>();

  @BeforeEach
  void copyTemplates() throws IOException {
    Path from = Path.of("templates");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  @Test
  void an_unknown_name_is_reported_once_with_file_and_line() throws IOException {
    String wrong = "<main>\n<p>{{ article.titel }}</p>\n</main>\n";
    Files.writeString(folder.resolve("question.peb"), wrong);
    List<Page> pages = render();
    assertEquals(1, findings.size());
    assertEquals("template-error", findings.get(0).code());
    assertEquals(path("question.peb"), findings.get(0).at().file());
    assertEquals(2, findings.get(0).at().line());
    assertTrue(findings.get(0).message().contains("titel"), findings.get(0).message());
    assertEquals(14, pages.size());
  }

  @Test
  void a_template_that_cannot_be_parsed_is_reported() throws IOException {
    Files.writeString(folder.resolve("glossary.peb"), "<main>\n\n{% if %}\n</main>\n");
    render();
    assertEquals(path("glossary.peb"), findings.get(0).at().file());
    assertEquals(3, findings.get(0).at().line());
  }

  @Test
  void a_fault_in_an_included_part_is_reported_where_it_stands() throws IOException {
    Files.writeString(folder.resolve("parts/pager.peb"), "<nav>\n\n{{ nothing }}\n</nav>\n");
    render();
    assertEquals(1, findings.size());
    assertEquals(path("parts/pager.peb"), findings.get(0).at().file());
    assertEquals(3, findings.get(0).at().line());
  }

  @Test
  void a_missing_template_is_reported() throws IOException {
    Files.delete(folder.resolve("errata.peb"));
    render();
    assertEquals(path("errata.peb"), findings.get(0).at().file());
  }

  @Test
  void a_template_that_includes_itself_is_reported() throws IOException {
    Files.writeString(folder.resolve("errata.peb"), "<p>{% include \"errata.peb\" %}</p>\n");
    render();
    assertEquals(path("errata.peb"), findings.get(0).at().file());
  }

  private List<Page> render() {
    return new PageRenderer(folder, "assets/", "math.css")
        .render(SampleGuide.guide(), findings::add);
  }

  private String path(String name) {
    return folder.resolve(name).toString().replace('\\', '/');
  }
}
