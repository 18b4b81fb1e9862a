package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import hornbook.browser.OnlineSites.Online;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A sheet")
final class PrintSheetsTest {
  private static final List<String> SHEETS =
      List.of("cheat-sheet.html", "formula-sheet.html", "questions-only.html", "answer-key.html");

  /** What A4 has between the margins of a sheet, in CSS pixels. */
  private static final int PAPER = 710;

  @Test
  @DisplayName("of questions has every question of the answer key, and no sentence of an answer")
  void questionsOnly(Browser browser, Online online) {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.open(online.real("answer-key.html"));
      List<String> marks = page.locator(".sheet-asks .mark").allTextContents();
      List<String> sentences = new ArrayList<>();
      addSentences(page, ".sheet-asks > li > div", sentences);
      page = reader.open(online.real("cheat-sheet.html"));
      addSentences(page, ".sheet-item > p", sentences);
      assertTrue(sentences.size() > 500, "the guide has answers");
      page = reader.open(online.real("questions-only.html"));
      String questions = plain(page.locator("main").innerText());
      assertEquals(List.of(), sentences.stream().filter(questions::contains).toList());
      List<String> asked = page.locator(".sheet-asks .mark").allTextContents();
      assertEquals(
          marks.stream().map(mark -> mark.replace("Question ", "")).toList(),
          asked.stream().map(mark -> mark.replace("Answer ", "")).toList());
      assertEquals(List.of(), reader.complaints());
    }
  }

  private static void addSentences(Page page, String within, List<String> sentences) {
    for (String answer : page.locator(within).allInnerTexts()) {
      for (String sentence : answer.split("(?<=[.!?])\\s+")) {
        // Shorter ones, such as “No.”, say nothing by themselves.
        if (sentence.strip().length() >= 25) {
          sentences.add(plain(sentence));
        }
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  @DisplayName("to cheat by takes two to four pages of A4 for each part")
  void pages(Browser browser, Online online) throws IOException {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.open(online.real("cheat-sheet.html"));
      int parts = page.locator(".sheet-part").count();
      List<Integer> pages = new ArrayList<>();
      for (int part = 1; part <= parts; part++) {
        page = reader.open(online.real("cheat-sheet.html#part-" + part));
        assertThat(page.locator(".sheet-part:visible")).hasCount(1);
        try (PDDocument pdf = Loader.loadPDF(page.pdf(onA4()))) {
          pages.add(pdf.getNumberOfPages());
        }
      }
      assertTrue(parts == 6 && pages.stream().allMatch(n -> n >= 2 && n <= 4), "" + pages);
    }
  }

  private static Page.PdfOptions onA4() {
    return new Page.PdfOptions().setPreferCSSPageSize(true);
  }

  @Test
  @DisplayName("has nothing on paper that is wider than its column")
  void nothingIsCut(Browser browser, Online online) {
    try (Reader reader = Reader.with(browser, wish -> wish.setViewportSize(PAPER, 1000))) {
      List<Object> cut = new ArrayList<>();
      for (String sheet : SHEETS) {
        Page page = reader.open(online.real(sheet));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        cut.addAll(
            (List<?>)
                page.evaluate(
                    """
                    () => {
                      const cut = [];
                      if (document.documentElement.scrollWidth > innerWidth) cut.push(location.href);
                      for (const box of document.querySelectorAll(".sheet-item > *, .sheet-asks > li")) {
                        const room = box.getBoundingClientRect();
                        for (const part of box.querySelectorAll(".katex-base, p, li, td, code")) {
                          const has = part.getBoundingClientRect();
                          if (has.right > room.right + 1.5 && has.left < room.right)
                            cut.push(`${location.href} ${has.right - room.right} ${part.closest("[id]")?.id}`);
                        }
                      }
                      return cut;
                    }\
                    """));
      }
      assertEquals(List.of(), cut);
    }
  }

  @Test
  @DisplayName("shows and prints one part if the address names it, without scripts too")
  void onePart(Browser browser, Online online) {
    try (Reader reader = Reader.withoutScripts(browser)) {
      Page page = reader.open(online.real("formula-sheet.html"));
      assertThat(page.locator(".sheet-part:visible")).hasCount(6);
      page.locator(".sheet-choice a").nth(3).click();
      assertThat(page.locator(".sheet-part:visible")).hasCount(1);
      assertThat(page.locator("#part-3")).isVisible();
      page.locator("#part-3 .sheet-alone a").click();
      assertThat(page.locator(".sheet-part:visible")).hasCount(6);
      assertThat(page.locator("print-button button")).hasCount(0);
    }
  }

  @Test
  @DisplayName("has lines to write on if its reader wants them")
  void linesToWriteOn(Browser browser, Online online) {
    try (Reader reader = Reader.withoutScripts(browser)) {
      Page page = reader.open(online.small("questions-only.html"));
      String height = "() => document.querySelector('.sheet-asks > li').offsetHeight";
      int without = (int) page.evaluate(height);
      page.getByLabel("Lines to write on").check();
      assertTrue((int) page.evaluate(height) > without + 40);
    }
  }

  @Test
  @DisplayName("has nothing that axe objects to, and a button that prints")
  void isAccessible(Browser browser, Online online) throws IOException {
    try (Reader reader = Reader.atDesk(browser)) {
      for (String sheet : SHEETS) {
        Page page = reader.open(online.small(sheet));
        assertEquals(List.of(), Axe.objectionsInBothThemes(page));
        page.evaluate("window.print = () => { window.printed = true; }");
        page.locator("print-button button").click();
        assertEquals(true, page.evaluate("window.printed"));
      }
    }
  }

  @Test
  @DisplayName("of any page shows every tab on paper")
  void tabsOnPaper(Browser browser, Online online) {
    try (Reader reader = Reader.atDesk(browser)) {
      Page page = reader.open(online.small("basics/mean.html"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (int tab = 0; tab < 2; tab++) {
        assertTrue(
            (boolean)
                page.locator(".tabs > .tab")
                    .nth(tab)
                    .locator("pre")
                    .first()
                    .evaluate("pre => pre.checkVisibility({ contentVisibilityAuto: true })"),
            "tab " + tab);
      }
    }
  }
}
