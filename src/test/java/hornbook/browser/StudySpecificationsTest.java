package hornbook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pure modules of {@code src/main/js/study}, held to the specifications in {@code
 * src/test/resources/study}: each is a module of functions that are named by what they say, and
 * throw where it does not hold. Their seeds are fixed.
 */
@InBrowser
@DisplayName("Studying:")
final class StudySpecificationsTest {
  private static final List<String> MODULES =
      List.of("fsrs", "queue", "plan", "readiness", "interview", "document", "transfer");

  @TestFactory
  @DisplayName("the specifications hold")
  Stream<DynamicTest> specifications(Browser browser) {
    StudyScripts scripts = StudyScripts.in(browser, "Europe/Berlin");
    Page page = scripts.tab();
    return MODULES.stream()
        .flatMap(module -> in(page, "/spec/" + module + ".js"))
        .onClose(scripts::close);
  }

  private static Stream<DynamicTest> in(Page page, String module) {
    List<?> names =
        (List<?>) page.evaluate("async (at) => Object.keys((await import(at)).specs)", module);
    return names.stream()
        .map(
            name ->
                dynamicTest(
                    name.toString(),
                    () ->
                        page.evaluate(
                            "async ([at, name]) => { await (await import(at)).specs[name](); }",
                            List.of(module, name))));
  }

  @ParameterizedTest(name = "in {0} at {1}: {2}")
  @DisplayName("a day ends at four in the morning, by the clock on the wall")
  @CsvSource({
    "Europe/Berlin,       2026-01-10T02:59:59Z, 2026-01-09",
    "Europe/Berlin,       2026-01-10T03:00:00Z, 2026-01-10",
    // The clock goes forward: four o'clock is three hours after midnight.
    "Europe/Berlin,       2026-03-29T01:59:59Z, 2026-03-28",
    "Europe/Berlin,       2026-03-29T02:00:00Z, 2026-03-29",
    // And back: it is five hours after midnight.
    "America/New_York,    2026-11-01T08:59:59Z, 2026-10-31",
    "America/New_York,    2026-11-01T09:00:00Z, 2026-11-01",
    // There is no midnight.
    "America/Havana,      2026-03-08T07:59:59Z, 2026-03-07",
    "America/Havana,      2026-03-08T08:00:00Z, 2026-03-08",
    // An odd offset, and a country that left a day out.
    "Asia/Kathmandu,      2026-05-01T22:14:59Z, 2026-05-01",
    "Asia/Kathmandu,      2026-05-01T22:15:00Z, 2026-05-02",
    "Pacific/Apia,        2011-12-30T09:00:00Z, 2011-12-29",
    "Pacific/Apia,        2011-12-30T14:00:00Z, 2011-12-31",
    // One moment, before and after a flight.
    "Asia/Tokyo,          2026-06-01T20:00:00Z, 2026-06-02",
    "America/Los_Angeles, 2026-06-01T20:00:00Z, 2026-06-01",
  })
  void days(String zone, String moment, String day, Browser browser) {
    try (StudyScripts scripts = StudyScripts.in(browser, zone)) {
      Object found =
          scripts
              .tab()
              .evaluate(
                  """
                  async (moment) => {
                    const { studyDay, isoDay, dayOf } = await import("/js/study/days.js");
                    const day = studyDay(new Date(moment));
                    return dayOf(isoDay(day)) === day && isoDay(day);
                  }\
                  """,
                  moment);
      assertEquals(day, found);
    }
  }

  @ParameterizedTest(name = "\"{0}\" is none")
  @DisplayName("a day has a date of four, two and two digits that the calendar knows")
  @CsvSource({
    "''",
    "today",
    "2026-02-30",
    "2026-13-01",
    "26-01-01",
    "2026-1-1",
    "2026-01-01T00:00"
  })
  void noDays(String text, Browser browser) {
    try (StudyScripts scripts = StudyScripts.in(browser, "UTC")) {
      Object isNone =
          scripts
              .tab()
              .evaluate(
                  "async (text) => Number.isNaN((await import('/js/study/days.js')).dayOf(text))",
                  text);
      assertEquals(true, isNone);
    }
  }
}
