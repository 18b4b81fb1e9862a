package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import hornbook.browser.OnlineSites.Studied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A review")
final class StudyReviewTest {
  private static final int CARDS = 6;

  private Reader reader;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  @Test
  @DisplayName("is done with the keyboard alone, from the first card to the last")
  void byKeyboard(Studied studied) {
    Studying here = Studying.open(reader, studied);
    Page page = reader.page();
    assertThat(here.today()).hasText("0 to review 6 new 6 minutes");
    reader.tabTo("[data-start]");
    page.keyboard().press("Enter");
    List<String> prompts = new ArrayList<>();
    for (int i = 1; i <= CARDS; i++) {
      assertThat(here.prompt()).isFocused();
      assertThat(here.place()).hasText("Card " + i + " of " + CARDS);
      assertThat(page.locator("[data-said]")).hasText("Card " + i + " of " + CARDS);
      assertThat(here.answer()).isHidden();
      assertThat(here.named("Got it")).isHidden();
      prompts.add(here.prompt().textContent());
      page.keyboard().press(i % 2 == 0 ? "Enter" : "Space");
      assertThat(here.answer()).isFocused();
      assertThat(here.named("Missed it")).hasText(Pattern.compile("Missed it\\s+10 minutes"));
      assertThat(here.named("Got it")).hasText(Pattern.compile("Got it\\s+2 days"));
      page.keyboard().press("2");
    }
    assertThat(here.done()).isFocused();
    assertThat(page.locator("[data-summary]")).hasText("6 cards got, none missed.");
    assertThat(page.locator("[data-tomorrow]")).hasText("Nothing is due tomorrow.");
    assertEquals(CARDS, new HashSet<>(prompts).size(), "each is asked once: " + prompts);
    reader.tabTo("[data-back]");
    page.keyboard().press("Enter");
    assertThat(here.today()).hasText("Done for today.");
    assertThat(page.locator("[data-note]"))
        .hasText("6 cards answered today. The next reviews come Wednesday, March 4.");
  }

  @Test
  @DisplayName("mixes the parts, names the part, and leads back to the prompt on its page")
  void mixes(Studied studied) {
    Studying here = Studying.open(reader, studied);
    Page page = reader.page();
    here.begin();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      assertThat(here.prompt()).isFocused();
      parts.add(page.locator(".card .eyebrow").innerText());
      here.answer(2);
    }
    assertEquals(2, new HashSet<>(parts).size(), parts.toString());
    assertThat(here.prompt()).isFocused();
    page.keyboard().press("Space");
    String address = page.locator(".card-from a").getAttribute("href");
    assertTrue(address.matches("(averages|models)/[a-z]+\\.html#[a-z-]+"), address);
    page.locator(".card-from a").click();
    assertThat(page.locator("dt:target")).isVisible();
  }

  @Test
  @DisplayName("asks a missed card again before it ends, and names its page at the end")
  void missed(Studied studied) {
    Studying here = Studying.open(reader, studied);
    here.begin();
    String missed = here.prompt().textContent();
    here.answer(1);
    assertThat(here.place()).hasText("Card 2 of 7");
    List<String> rest = here.finish(2);
    assertEquals(CARDS, rest.size());
    assertEquals(missed, rest.get(CARDS - 1));
    assertThat(reader.page().locator("[data-summary]")).hasText("6 cards got, 1 missed.");
    assertThat(reader.page().locator("[data-pages] a")).hasCount(1);
  }

  @Test
  @DisplayName("comes back on the day that its button said")
  void nextDays(Studied studied) {
    Studying here = Studying.open(reader, studied);
    Page page = reader.page();
    here.begin();
    here.finish(2);
    page.clock().setFixedTime("2026-03-04T03:30:00");
    page.navigate(studied.page("study.html"));
    assertThat(here.today()).hasText("Nothing is due today.");
    page.clock().setFixedTime("2026-03-04T04:30:00");
    page.reload();
    assertThat(here.today()).hasText("6 to review 0 new 2 minutes");
    here.begin();
    page.keyboard().press("Space");
    assertThat(here.named("Got it")).hasText(Pattern.compile("Got it\\s+11 days"));
  }

  @Test
  @DisplayName("has its buttons under the thumb of a phone, and wide formulas scroll in the card")
  void onPhone(Browser browser, Studied studied) {
    try (Reader phone = Reader.onPhone(browser)) {
      Studying here = Studying.open(phone, studied);
      Page page = phone.page();
      here.start().tap();
      for (int i = 0; i < CARDS; i++) {
        assertThat(here.prompt()).isFocused();
        assertUnderThumb(here.named("Show answer"));
        here.named("Show answer").tap();
        assertUnderThumb(here.named("Missed it"));
        assertUnderThumb(here.named("Got it"));
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        // The second tap of two is no answer.
        here.named("Got it").tap();
        page.waitForTimeout(400);
        if (here.answer().isVisible()) {
          here.named("Got it").tap();
        }
      }
      assertThat(here.done()).isFocused();
      assertEquals(List.of(), phone.complaints());
    }
  }

  private static void assertUnderThumb(Locator button) {
    assertThat(button).isVisible();
    BoundingBox box = button.boundingBox();
    assertTrue(
        box.y + box.height > 760 && box.y + box.height <= 800, "ends at " + (box.y + box.height));
    assertTrue(box.height >= 44, "is " + box.height + " high");
  }

  @Test
  @DisplayName(
      "has nothing that axe objects to, before an answer and after, in light and in the dark")
  void isAccessible(Browser browser, Studied studied) throws IOException {
    try (Reader other = Reader.atDesk(browser)) {
      Studying here = Studying.open(other, studied);
      List<String> objections = new ArrayList<>(Axe.objectionsInBothThemes(other.page()));
      here.begin();
      for (int i = 0; i < CARDS; i++) {
        assertThat(here.prompt()).isFocused();
        objections.addAll(Axe.objectionsInBothThemes(other.page()));
        other.page().keyboard().press("Space");
        assertThat(here.answer()).isFocused();
        objections.addAll(Axe.objectionsInBothThemes(other.page()));
        other.page().keyboard().press("2");
      }
      assertThat(here.done()).isFocused();
      objections.addAll(Axe.objectionsInBothThemes(other.page()));
      assertEquals(List.of(), objections);
    }
  }
}
