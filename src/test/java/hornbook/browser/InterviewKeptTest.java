package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Studied;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@DisplayName("A mock interview")
final class InterviewKeptTest {
  private static final String BLOCK_STORAGE =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no',"
          + " 'SecurityError'); } })";

  private Interviewing here;
  private Page page;

  @BeforeEach
  void sitDown(Browser browser, Studied studied) {
    here = Interviewing.in(browser, studied);
    page = here.page();
  }

  @AfterEach
  void leave() {
    assertEquals(List.of(), here.reader().complaints());
    here.close();
  }

  @Test
  @DisplayName("keeps notes, place and what is shown over a reload, and then waits for the reader")
  void survivesReload() {
    here.begin(30);
    here.score("Solid");
    here.shown();
    String question = here.title().textContent();
    page.getByLabel("Your notes").fill("half a thought");
    here.button("Show a strong answer").click();
    here.waitFor(90);
    String shown = here.part("answer").innerText();
    String left = here.part("left").textContent();
    page.reload();
    assertThat(here.title()).hasText(question);
    assertThat(here.title()).isFocused();
    here.shown();
    assertThat(page.getByLabel("Your notes")).hasValue("half a thought");
    assertEquals(shown, here.part("answer").innerText());
    assertThat(here.part("place")).hasText("Question 2 of 3");
    assertThat(here.part("still")).isVisible();
    here.waitFor(60);
    assertThat(here.part("left")).hasText(left);
    here.button("Go on").click();
    here.waitFor(2);
    assertThat(here.part("left")).not().hasText(left);
  }

  @Test
  @DisplayName("keeps the follow-ups that were asked, and goes on with the answer to the last one")
  void keepsFollowUps() {
    here.beginWith("core");
    here.button("Show a strong answer").click();
    here.button("Ask me the next question on it").click();
    page.reload();
    here.shown();
    assertThat(page.locator("[data-asks] > div")).hasCount(1);
    assertThat(page.locator("[data-asks] h3")).hasText("When does the median serve better?");
    here.button("Go on").click();
    here.button("Show the answer").click();
    assertThat(page.locator("[data-asks] > div:last-child"))
        .hasText("When a few values lie far away.");
  }

  @Test
  @DisplayName("forgets with the page where storage is blocked, and changes nothing else")
  void blockedStorage() {
    page.addInitScript(BLOCK_STORAGE);
    here.begin(15);
    page.getByLabel("Your notes").fill("kept as long as the page");
    here.score("Weak");
    here.shown();
    here.button("Skip this question").click();
    assertThat(here.rows()).hasCount(2);
    assertThat(here.rows().first().locator(".notes")).hasText("kept as long as the page");
    assertThat(page.locator("[data-list] details")).hasCount(1);
    page.reload();
    assertThat(here.button("Begin")).isEnabled();
    assertThat(here.part("past")).isHidden();
  }

  @ParameterizedTest(name = "lets go of {0}")
  @ValueSource(
      strings = {
        "nonsense",
        "null",
        "[]",
        "{'at':1,'minutes':30,'keys':['no/such'],'answers':[],'step':0,'own':0,'notes':''}",
        "{'at':1,'minutes':30,'keys':[],'answers':[],'step':0,'own':0,'notes':''}",
        "{'at':1,'minutes':'<b>','keys':['averages/mean'],'answers':[],'step':0,'own':0,'notes':''}"
      })
  void damaged(String text, Studied studied) {
    here.reader().open(studied.page("averages/mean.html"));
    page.evaluate("v => localStorage.setItem('/any/path/:interview', v)", text.replace('\'', '"'));
    here.open();
    assertThat(here.part("room")).isHidden();
  }

  @Test
  @DisplayName("ends early if the reader wishes, who is asked first")
  void endsEarly() {
    here.begin(30);
    here.score("Strong");
    here.shown();
    here.button("End").click();
    assertThat(page.locator("dialog[open]")).isVisible();
    page.locator("dialog").getByText("Go on").click();
    assertThat(here.title()).isVisible();
    here.button("End").click();
    page.keyboard().press("Escape");
    assertThat(here.title()).isVisible();
    here.button("End").click();
    here.button("End it").click();
    assertThat(here.rows()).hasCount(1);
    assertEquals(List.of(), here.called());
    page.reload();
    assertThat(here.button("Begin")).isVisible();
  }
}
