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
@DisplayName("In a mock interview")
final class InterviewCourseTest {
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
  @DisplayName("the reader chooses length, parts and levels, and sees what fits")
  void setUp() {
    here.open();
    assertThat(here.part("plain")).isHidden();
    assertThat(page.locator("[data-parts] label"))
        .hasText(new String[] {"Averages and spread", "Models"});
    assertThat(page.locator("[data-levels] label"))
        .hasText(new String[] {"core", "deeper", "hard"});
    assertThat(here.part("size")).hasText("3 questions, with follow-ups");
    page.getByLabel("15 minutes").check();
    assertThat(here.part("size")).hasText("2 questions, with follow-ups");
    page.getByLabel("Models").uncheck();
    page.getByLabel("core").uncheck();
    assertThat(here.part("size")).hasText("1 question, with follow-ups");
    here.button("Begin").click();
    assertThat(here.title()).hasText("What is the variance?");
    assertThat(here.part("part")).hasText("Averages and spread · deeper");
  }

  @Test
  @DisplayName("a choice that leaves no question cannot be begun with")
  void nothingToAsk() {
    here.open();
    page.getByLabel("Averages and spread").uncheck();
    page.getByLabel("hard").uncheck();
    assertThat(here.part("size")).hasText("0 questions, with follow-ups");
    assertThat(here.button("Begin")).isDisabled();
    page.getByLabel("Averages and spread").check();
    assertThat(here.button("Begin")).isEnabled();
  }

  @Test
  @DisplayName("a question comes first, then a strong answer, then each follow-up and its answer")
  void asks() {
    here.beginWith("core");
    assertThat(here.title()).isFocused();
    assertThat(here.title()).hasText("What is the mean?");
    assertThat(here.part("place")).hasText("Question 1 of 1");
    assertThat(here.part("answer")).isHidden();
    assertThat(here.part("score")).isHidden();

    here.button("Show a strong answer").click();
    assertThat(page.locator(".interview-thirty p"))
        .hasText("The mean is the sum of the numbers divided by how many they are.");
    assertThat(page.locator(".interview-strong p, .interview-strong .prose"))
        .hasText("knows which loss the mean minimizes.");
    assertThat(here.part("shown")).isFocused();
    assertThat(here.part("score")).isVisible();
    assertThat(page.locator("[data-score] [data-level]"))
        .hasText(
            new String[] {
              "adds and divides.",
              "names what an outlier does.",
              "knows which loss the mean minimizes."
            });

    Locator latest = page.locator("[data-asks] > div:last-child");
    String[][] asks = {
      {"When does the median serve better?", "When a few values lie far away."},
      {"Which loss does the median minimize?", "The sum of absolute distances."}
    };
    for (int i = 0; i < asks.length; i++) {
      here.button("Ask me the next question on it").click();
      assertThat(latest).isFocused();
      assertThat(latest.locator("h3")).hasText(asks[i][0]);
      assertThat(latest.locator(".label")).hasText("They ask next (" + (i + 1) + " of 2)");
      assertThat(page.locator("[data-asks] > div")).hasCount(2 * i + 1);
      here.button("Show the answer").click();
      assertThat(latest).isFocused();
      assertThat(latest).hasText(asks[i][1]);
    }
    assertThat(here.part("go")).isHidden();
  }

  @Test
  @DisplayName("the clock tells the time left and on this question, can rest, and can be hidden")
  void clock() {
    here.begin(30);
    here.waitFor(75);
    assertThat(here.part("left")).hasText("28:45");
    assertThat(here.part("own")).hasText("1:15");
    here.button("Pause").click();
    here.waitFor(600);
    assertThat(here.part("left")).hasText("28:45");
    here.button("Go on").click();
    here.button("Skip this question").click();
    here.waitFor(5);
    assertThat(here.part("left")).hasText("28:40");
    assertThat(here.part("own")).hasText("0:05");
    here.button("Hide clock").click();
    assertThat(here.part("clock")).isHidden();
    assertThat(here.button("Hide clock")).hasAttribute("aria-pressed", "true");
    here.button("Hide clock").click();
    assertThat(here.part("clock")).isVisible();
  }

  @Test
  @DisplayName("five minutes, one and the end are announced; after the end no question follows")
  void announces() {
    here.begin(15);
    page.evaluate(
        """
        () => {
          window.said = [];
          const status = document.querySelector("[data-said]");
          new MutationObserver(() => status.textContent && window.said.push(status.textContent))
            .observe(status, { childList: true });
        }\
        """);
    here.waitFor(15 * 60 + 30);
    assertThat(here.part("left")).hasText("over by 0:30");
    assertEquals(
        List.of("5 minutes left.", "1 minute left.", "The time is up. Finish this question."),
        page.evaluate("window.said"));
    here.score("Solid");
    assertThat(here.rows()).hasCount(1);
    assertThat(here.rows().locator(".time")).hasText("15:30");
  }

  @Test
  @DisplayName("the keyboard is enough from the first to the last question")
  void byKeyboard() {
    here.open();
    here.reader().tabTo("[data-setup] [name=minutes]");
    page.keyboard().press("ArrowUp");
    here.reader().tabTo("[data-begin]");
    page.keyboard().press("Enter");
    for (int count = 2; count > 0; count--) {
      here.shown();
      assertThat(here.title()).isFocused();
      here.reader().tabTo("[data-notes]");
      page.keyboard().type("said");
      while (here.part("go").isVisible()) {
        here.reader().tabTo("[data-on]");
        page.keyboard().press("Space");
      }
      here.reader().tabTo("[name=score]");
      page.keyboard().press("ArrowDown");
      here.reader().tabTo("[data-next]");
      page.keyboard().press("Enter");
    }
    assertThat(page.locator("#interview-report")).isFocused();
    assertThat(here.part("total")).hasText(Pattern.compile(": 2 solid$"));
  }

  @Test
  @DisplayName("no question is left without a score by accident")
  void scoreIsAsked() {
    here.begin(30);
    String question = here.title().textContent();
    here.button("Show a strong answer").click();
    here.part("next").click();
    assertThat(here.title()).hasText(question);
    assertThat(page.locator("[name=score]").first()).isFocused();
  }

  @Test
  @DisplayName("that is there without scripts says how to hold one, and leads to every question")
  void withoutScripts(Browser browser, Studied studied) {
    try (Reader plain = Reader.withoutScripts(browser)) {
      Page still = plain.open(studied.page("interview.html"));
      assertThat(still.locator("[data-plain] noscript p")).isVisible();
      assertThat(still.locator("[data-plain] .interview-links a")).hasCount(4);
      assertThat(still.locator("[data-setup]")).isHidden();
      still.locator(".interview-links a").first().click();
      assertThat(still.locator("[data-question]")).isVisible();
    }
  }
}
