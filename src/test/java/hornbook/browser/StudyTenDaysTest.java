package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import hornbook.BuiltSite;
import hornbook.browser.OnlineSites.Studied;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
@DisplayName("Somebody who studies")
final class StudyTenDaysTest {
  private static final Pattern ANNOUNCED = Pattern.compile("(\\d+) to review (\\d+) new .*");

  private Reader reader;
  private Page page;
  private Studying here;
  private LocalDateTime now = LocalDateTime.parse(Studying.TODAY);
  private int answers;

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

  private void wait(LocalDateTime until) {
    now = until;
    page.clock().setFixedTime(now.toString());
  }

  private void press(String element) {
    reader.tabTo(element);
    page.keyboard().press("Enter");
  }

  /** Does what a day brings, and misses every fourth card; only the keyboard is touched. */
  private void study() {
    page.reload();
    assertThat(page.locator("[data-days] tr")).not().hasCount(0);
    if (here.start().isHidden()) {
      return;
    }
    Matcher announced = ANNOUNCED.matcher(here.today().innerText().replaceAll("\\s+", " "));
    assertTrue(announced.matches(), here.today()::innerText);
    int cards = Integer.parseInt(announced.group(1)) + Integer.parseInt(announced.group(2));
    press("[data-start]");
    List<String> prompts = new ArrayList<>();
    int missed = 0;
    while (!here.done().isVisible()) {
      assertThat(here.prompt()).isFocused();
      prompts.add(here.prompt().textContent());
      String place = here.place().innerText();
      wait(now.plusSeconds(20));
      boolean misses = ++answers % 4 == 0;
      missed += misses ? 1 : 0;
      here.answer(misses ? 1 : 2);
      page.waitForCondition(
          () -> here.done().isVisible() || !here.place().innerText().equals(place));
    }
    assertEquals(cards, new HashSet<>(prompts).size(), "each card comes: " + prompts);
    assertEquals(cards + missed, prompts.size(), "and what is missed once more: " + prompts);
    press("[data-back]");
    assertThat(here.today()).hasText("Done for today.");
  }

  /** All that is to be done at this moment, as the page's own module has it. */
  private static String queue(Page page) {
    return (String)
        page.evaluate(
            """
            async () => {
              const main = document.querySelector("script[src$='js/main.js']").src;
              const { openStore, queueFor } = await import(new URL("study.js", main));
              const deck = await (await fetch("study/deck.json")).json();
              const key = "/any/path/:study";
              const store = openStore({ storage: () => localStorage, key, listen() {} });
              return JSON.stringify(queueFor(store.read(), deck, new Date()));
            }\
            """);
  }

  private Object cards() {
    return page.evaluate(
        "Object.keys(JSON.parse(localStorage.getItem('/any/path/:study')).cards).sort().join(' ')");
  }

  @Test
  @DisplayName("for ten days towards a date, by keyboard, takes the queue along through a file")
  void tenDays(Studied studied) {
    here = Studying.open(reader, studied);
    reader.tabTo("[data-date]");
    page.keyboard().type("03182026");
    assertThat(page.getByLabel("Date of the interview")).hasValue("2026-03-18");
    for (int day = 0; day < 10; day++) {
      wait(LocalDateTime.parse(Studying.TODAY).plusDays(day));
      study();
    }
    assertEquals(
        "mean-loss mean-of-three regression-residual regression-squares variance-of-a-sum"
            + " variance-of-three",
        cards());
    wait(LocalDateTime.parse(Studying.TODAY).plusDays(10));
    page.reload();
    assertThat(here.start()).isVisible();
    String before = queue(page);

    Download file = page.waitForDownload(() -> press("[data-export]"));
    press("[data-erase]");
    press("[data-sure] [value=erase]");
    assertThat(here.today()).hasText("0 to review 6 new 6 minutes");
    assertNotEquals(before, queue(page));
    page.locator("[data-import]").setInputFiles(file.path());
    press("[data-replace]");
    assertThat(page.getByText("The file is imported.")).isVisible();
    page.reload();
    assertThat(here.start()).isVisible();
    assertThat(page.getByLabel("Date of the interview")).hasValue("2026-03-18");
    assertEquals(before, queue(page));
    study();
  }

  @Test
  @DisplayName("in two tabs has one queue, and loses nothing of either")
  void twoTabs(Studied studied) {
    here = Studying.open(reader, studied);
    Page second = reader.context().newPage();
    second.navigate(studied.page("study.html"));
    Studying there = new Studying(second);
    here.begin();
    there.begin();
    assertEquals(here.prompt().textContent(), there.prompt().textContent());
    here.answer(2);
    assertThat(here.place()).hasText("Card 2 of 6");
    wait(now.plusSeconds(20));
    there.answer(1);
    wait(now.plusSeconds(20));
    here.answer(2);
    here.named("Leave").click();
    there.named("Leave").click();
    assertThat(here.today()).hasText("1 to review 4 new 5 minutes");
    assertThat(there.today()).hasText("1 to review 4 new 5 minutes");
    assertEquals(queue(page), queue(second));
  }

  @Test
  @DisplayName(
      "keeps each card, once, when the guide is built anew with its prompts edited and moved")
  void rebuilt(Studied studied, @TempDir Path work) throws IOException {
    here = Studying.open(reader, studied);
    here.begin();
    assertEquals(6, here.finish(2).size());
    here.named("Back to the overview").click();
    Object known = cards();
    BuiltSite anew =
        studied
            .site()
            .edited(
                "1-averages/02-variance.md",
                text -> {
                  int prompts = text.indexOf("\n\n", text.indexOf("## Check yourself")) + 2;
                  int second = text.indexOf("What is the variance of");
                  return text.substring(0, prompts)
                      + text.substring(second).replace("What is the", "Compute the")
                      + "\nIs a variance ever negative? {#variance-negative}\n: Never.\n\n"
                      + text.substring(prompts, second);
                },
                work);
    page.route("**/any/path/study/**", route -> serve(anew, route));
    wait(now.plusDays(2));
    page.reload();
    assertThat(here.today()).hasText(Pattern.compile("6 to review 1 new \\d minutes"));
    here.begin();
    List<String> prompts = here.finish(2);
    assertEquals(7, new HashSet<>(prompts).size(), prompts::toString);
    assertEquals(7, prompts.size());
    assertEquals(known, cards().toString().replace("variance-negative ", ""));
  }

  private static void serve(BuiltSite site, Route route) {
    String path =
        route.request().url().replaceFirst("^.*/any/path/", "").replaceFirst("[?#].*", "");
    route.fulfill(new Route.FulfillOptions().setPath(site.folder().resolve(path)));
  }
}
