package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Studied;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Somebody who studies")
final class StudyTabsTest {
  private Reader reader;
  private Page page;
  private Studying here;
  private LocalDateTime now = LocalDateTime.parse(Studying.TODAY);

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
            }""");
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
}
