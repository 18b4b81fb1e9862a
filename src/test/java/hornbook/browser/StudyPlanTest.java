package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Studied;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The plan")
final class StudyPlanTest {
  private Reader reader;
  private Page page;

  @BeforeEach
  void sitDown(Browser browser) {
    reader = Reader.atDesk(browser);
    page = reader.page();
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), reader.complaints());
    reader.close();
  }

  private Locator plan() {
    return page.locator("[data-dated]");
  }

  private Locator date() {
    return page.getByLabel("Date of the interview");
  }

  private Locator newCards() {
    return page.getByLabel("New cards a day");
  }

  private Locator rows() {
    return page.locator("[data-days] tr");
  }

  @Test
  @DisplayName(
      "fits the interview's date, day by day, follows when that moves, and survives a reload")
  void followsTheDate(Studied studied) {
    Studying here = Studying.open(reader, studied);
    assertThat(rows()).hasCount(14);
    date().fill("2026-03-09");
    assertThat(plan())
        .hasText(
            "7 days left: 2 new cards a day until Friday, March 6."
                + " The weakest cards come once more from Friday, March 6 on.");
    assertThat(rows()).hasCount(8);
    assertThat(rows().first()).hasText(Pattern.compile("Today\\s*0\\s*2\\s*2"));
    assertThat(here.today()).hasText("0 to review 2 new 2 minutes");
    assertThat(newCards()).isDisabled();
    assertThat(newCards()).hasValue("2");
    here.begin();
    page.keyboard().press("Space");
    assertThat(here.named("Got it")).hasText(Pattern.compile("Got it\\s+1 day$"));
    page.reload();
    here.named("Leave").click();
    assertThat(date()).hasValue("2026-03-09");
    date().fill("2026-03-03");
    assertThat(plan()).containsText("1 day left: 6 new cards a day until today");
    here.named("Remove the date").click();
    assertThat(date()).hasValue("");
    assertThat(date()).isFocused();
    assertThat(here.today()).hasText("0 to review 6 new 6 minutes");
    assertThat(newCards()).isEnabled();
  }

  @Test
  @DisplayName("is called a heuristic, and says what it rests on")
  void isAHeuristic(Studied studied) {
    Studying.open(reader, studied);
    page.getByText("How the plan is made").click();
    assertThat(page.getByText("heuristic")).isVisible();
  }

  @Test
  @DisplayName("has a kind word for an interview that is today or over")
  void isKind(Studied studied) {
    Studying here = Studying.open(reader, studied);
    date().fill("2026-03-02");
    assertThat(page.getByText("Your interview is today.")).isVisible();
    assertThat(here.start()).isVisible();
    date().fill("2026-02-27");
    assertThat(page.getByText("That day has passed. We hope it went well.")).isVisible();
    assertThat(page.getByText("Your interview is today.")).isHidden();
    assertThat(newCards()).isEnabled();
    assertThat(here.today()).hasText("0 to review 6 new 6 minutes");
  }

  @Test
  @DisplayName("has its date typed, or picked from the browser’s calendar")
  void opensCalendar(Studied studied) {
    Studying here = Studying.open(reader, studied);
    page.evaluate(
        "void (HTMLInputElement.prototype.showPicker ="
            + " function () { this.dataset.picked = 'yes'; })");
    here.named("Pick the date from a calendar").click();
    assertThat(date()).hasAttribute("data-picked", "yes");
  }

  @Test
  @DisplayName("takes the parts and the new cards a day that the reader chooses")
  void takesChoices(Studied studied) {
    Studying here = Studying.open(reader, studied);
    newCards().fill("3");
    newCards().press("Enter");
    assertThat(here.today()).hasText("0 to review 3 new 3 minutes");
    newCards().fill("2");
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(newCards()).hasValue("2"); // whoever types is not interrupted
    newCards().fill("5000");
    newCards().press("Enter");
    assertThat(newCards()).hasValue("999");
    newCards().fill("3");
    newCards().press("Enter");
    assertThat(here.today()).hasText("0 to review 3 new 3 minutes");
    page.getByLabel("Averages").uncheck();
    assertThat(here.today()).hasText("0 to review 2 new 2 minutes");
    page.getByLabel("Models").click();
    assertThat(page.getByLabel("Models")).isChecked();
    page.reload();
    assertThat(page.getByLabel("Averages")).not().isChecked();
    assertThat(newCards()).hasValue("3");
    here.begin();
    assertThat(page.locator(".card .eyebrow")).hasText("Models");
  }

  @Test
  @DisplayName("stands above how ready each part is, as a table with a bar, on a phone too")
  void readiness(Studied studied) {
    Studying here = Studying.open(reader, studied);
    here.begin();
    here.answer(2);
    here.finish(2);
    here.named("Back to the overview").click();
    Locator rows = page.locator("[data-readiness] tr");
    assertThat(rows.nth(0))
        .hasText(Pattern.compile("Averages and spread\\s*99 %\\s*0\\s*0\\s*2\\s*0"));
    assertThat(rows.nth(1)).hasText(Pattern.compile("Models\\s*99 %\\s*1\\s*0\\s*1\\s*0"));
    page.clock().setFixedTime("2026-03-04T10:00:00");
    page.reload();
    assertThat(rows.nth(0)).hasText(Pattern.compile("Averages and spread\\s*91 %.*"));
    page.setViewportSize(390, 800);
    assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    assertThat(rows.nth(0).getByRole(com.microsoft.playwright.options.AriaRole.CELL)).hasCount(5);
  }
}
