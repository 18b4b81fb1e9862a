package hornbook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import hornbook.BuiltSite;
import hornbook.browser.OnlineSites.Online;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Every page")
final class EveryPageTest {
  /** One of each kind, in the small guide, which has something of everything. */
  private static final List<String> KINDS =
      List.of(
          "",
          "basics/",
          "models/",
          "basics/mean.html",
          "basics/variance.html",
          "models/regression.html",
          "questions.html",
          "glossary.html",
          "references.html",
          "errata.html",
          "print.html",
          "search.html",
          "map.html",
          "study.html",
          "interview.html",
          "cheat-sheet.html",
          "formula-sheet.html",
          "questions-only.html",
          "answer-key.html",
          "404.html");

  /** Pages of the real guide that are long, wide or full. */
  private static final List<String> REAL =
      List.of(
          "",
          "general/",
          "general/bias-variance.html",
          "mlops/mlops-ci-cd.html",
          "errata.html",
          "study.html",
          "interview.html");

  @Test
  @DisplayName("asks no other host for anything, and leaves the console empty")
  void keepsToItself(Browser browser, Online online) throws IOException {
    try (Reader reader = Reader.atDesk(browser)) {
      for (String path : pages(online.small())) {
        reader.open(online.small(path));
      }
      assertEquals(List.of(), reader.complaints());
    }
  }

  /** All pages of a guide are many, and looked at once. */
  @Test
  @DisplayName(
      "fits a window of 320 pixels, in which only boxes for that scroll sideways, as quietly")
  void fitsSmallWindows(Browser browser, Online online) throws IOException {
    try (Reader reader = Reader.with(browser, wish -> wish.setViewportSize(320, 640))) {
      List<String> tooWide = new ArrayList<>();
      for (String path : pages(online.real())) {
        tooWide.addAll(tooWide(reader.open(online.real(path))));
      }
      for (String path : KINDS) {
        tooWide.addAll(tooWide(reader.open(online.small(path))));
      }
      assertEquals(List.of(), tooWide);
      assertEquals(List.of(), reader.complaints());
    }
  }

  @Test
  @DisplayName("is no wider on paper than A4 has room for, its widest tables too")
  void fitsOnPaper(Browser browser, Online online) throws IOException {
    try (Reader reader = Reader.with(browser, wish -> wish.setViewportSize(718, 1000))) {
      reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      List<String> tooWide = new ArrayList<>();
      for (String path :
          List.of("algorithms/decision-trees.html", "algorithms/naive-bayes.html", "print.html")) {
        tooWide.addAll(tooWide(reader.open(online.real(path))));
      }
      assertEquals(List.of(), tooWide);
    }
  }

  private static List<String> tooWide(Page page) {
    Object found =
        page.evaluate(
            """
            () => {
              const root = document.documentElement;
              const hidden = [root, document.body].some((e) => /hidden|clip/.test(getComputedStyle(e).overflowX));
              return root.scrollWidth > innerWidth || hidden ? root.scrollWidth : 0;
            }\
            """);
    return found.equals(0) ? List.of() : List.of(page.url() + ": " + found);
  }

  @Test
  @DisplayName("of each kind has nothing that axe objects to, in light and in the dark")
  void isAccessible(Browser browser, Online online) throws IOException {
    try (Reader reader = Reader.atDesk(browser)) {
      List<String> objections = new ArrayList<>();
      for (String path : KINDS) {
        objections.addAll(Axe.objectionsInBothThemes(reader.open(online.small(path))));
      }
      for (String path : REAL) {
        objections.addAll(Axe.objectionsInBothThemes(reader.open(online.real(path))));
      }
      assertEquals(List.of(), objections);
    }
  }

  @Test
  @DisplayName("has nothing that axe objects to while the search is open, in light and in the dark")
  void searchIsAccessible(Browser browser, Online online) throws IOException {
    try (Reader reader = Reader.atDesk(browser)) {
      List<String> objections = new ArrayList<>();
      Searching search = new Searching(reader.page());
      for (String query : List.of("", "model", "overfiting", "qqqqzzzz")) {
        Page page = reader.open(online.real("general/bias-variance.html"));
        search.ask(query);
        page.waitForTimeout(300);
        objections.addAll(Axe.objectionsInBothThemes(page));
        page = reader.open(online.real("search.html?q=" + query));
        search.settle();
        objections.addAll(Axe.objectionsInBothThemes(page));
      }
      objections.addAll(
          Axe.objectionsInBothThemes(
              reader.open(online.real("general/bias-variance.html?highlight=bias"))));
      assertEquals(List.of(), objections);
    }
  }

  private static List<String> pages(BuiltSite site) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(site.folder())) {
      return files
          .map(file -> site.folder().relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    }
  }
}
