package hornbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.browser.RunningBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@Timeout(300)
@DisplayName("build --pdf")
final class PdfTest {
  private static final Path SMALL = Path.of("src/test/resources/golden/guide/content");

  @TempDir private Path folder;

  @BeforeAll
  static void findBrowser() {
    System.setProperty("BROWSER_PATH", RunningBrowser.program().toString());
  }

  @AfterAll
  static void forgetBrowser() {
    System.clearProperty("BROWSER_PATH");
  }

  @Test
  @DisplayName("writes the whole guide with an outline, page numbers and public links")
  void wholeGuide() throws IOException {
    TextSite site = TextSite.in(folder, "");
    TextSite.copy(SMALL, site.content());
    TextSite.Run run = site.build("--pdf", "--base-url", BuiltSite.ADDRESS);
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    byte[] bytes = Files.readAllBytes(site.output().resolve("print.pdf"));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("The variance is the mean squared distance from the mean"), text);
      assertTrue(pdf.getNumberOfPages() >= 4, pdf.getNumberOfPages() + " pages");
      assertEquals("4", lastLine(pdf, 4));
      assertTrue(outline(pdf).stream().anyMatch(title -> title.contains("What is the variance?")));
      assertTrue(links(pdf).contains(BuiltSite.ADDRESS + "glossary.html#term-mean"));
      assertEquals(
          List.of(), links(pdf).stream().filter(link -> link.contains("localhost")).toList());
      assertEquals(null, pdf.getDocumentInformation().getCreationDate());
    }
    assertTrue(site.read("index.html").contains("href=\"print.pdf\""));

    site.build("--pdf", "--base-url", BuiltSite.ADDRESS);
    assertArrayEquals(
        bytes, Files.readAllBytes(site.output().resolve("print.pdf")), "a rebuild's bytes");
  }

  @Test
  @DisplayName("is no part of a build without it")
  void onlyIfAsked() throws IOException {
    TextSite site = TextSite.in(folder, "=== index.md\n# A\nText.\n");
    assertEquals(ExitCode.DONE, site.build().exit());
    assertFalse(Files.exists(site.output().resolve("print.pdf")));
    assertFalse(site.read("print.html").contains("print.pdf"));
  }

  private static String lastLine(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip().lines().reduce("", (before, line) -> line).strip();
  }

  private static List<String> outline(PDDocument pdf) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      titles(item, titles);
    }
    return titles;
  }

  private static void titles(PDOutlineItem item, List<String> titles) {
    titles.add(item.getTitle());
    item.children().forEach(child -> titles(child, titles));
  }

  private static List<String> links(PDDocument pdf) throws IOException {
    List<String> links = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          links.add(action.getURI());
        }
      }
    }
    return links;
  }
}
