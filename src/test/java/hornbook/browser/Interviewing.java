package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hornbook.browser.OnlineSites.Studied;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A reader's hand on the mock interview, in a browser whose clock stands still unless it is told to
 * go on. The small guide has three questions to ask: 15 minutes are enough for two of them.
 */
record Interviewing(Reader reader, Page page, Studied studied) implements AutoCloseable {
  /** When the reader opens the page. */
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  static Interviewing in(Browser browser, Studied studied) {
    Reader reader =
        Reader.with(
            browser, wish -> wish.setPermissions(List.of("clipboard-read", "clipboard-write")));
    Page page = reader.page();
    // A minute before, so that a slow machine is not past the time at which to pause.
    page.clock().install(new Clock.InstallOptions().setTime(Date.from(NOW.minusSeconds(60))));
    page.clock().pauseAt(Date.from(NOW.plusSeconds(1)));
    return new Interviewing(reader, page, studied);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator title() {
    return page.locator("#interview-title");
  }

  /** A part of the page by its name. */
  Locator part(String name) {
    return page.locator("[data-" + name + "]");
  }

  Locator rows() {
    return page.locator("[data-result] ol > li");
  }

  void open() {
    reader.open(studied.page("interview.html"));
    assertThat(button("Begin")).isEnabled();
  }

  void begin(int minutes) {
    open();
    page.getByLabel(minutes + " minutes").check();
    button("Begin").click();
    shown();
  }

  /** Begins with the one question of this level. */
  void beginWith(String level) {
    open();
    for (Locator other : page.locator("[data-levels] input").all()) {
      other.setChecked(level.equals(other.inputValue()));
    }
    button("Begin").click();
    shown();
  }

  /** Waits for what the question's file holds. */
  void shown() {
    assertThat(page.locator("[data-stage=waits]")).hasCount(0);
  }

  void waitFor(int seconds) {
    page.clock().runFor(1000L * seconds);
  }

  void score(String level) {
    button("Show a strong answer").click();
    page.getByRole(
            AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + level)))
        .check();
    part("next").click();
  }

  /** The cards that a mock interview called for. */
  List<?> called() {
    return (List<?>)
        page.evaluate(
            """
            () => Object.entries(JSON.parse(localStorage.getItem("/any/path/:study"))?.cards ?? {})
              .filter(([, card]) => card.asked).map(([id]) => id).toSorted()\
            """);
  }

  List<?> promptsOf(String... questions) {
    return (List<?>)
        page.evaluate(
            """
            async (titles) => {
              const deck = await (await fetch("study/deck.json")).json();
              return deck.parts.flatMap((part) => part.questions)
                .filter(({ question }) => titles.includes(question))
                .flatMap(({ prompts }) => prompts).toSorted();
            }\
            """,
            List.of(questions));
  }

  @Override
  public void close() {
    reader.close();
  }
}
