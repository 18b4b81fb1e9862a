package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import hornbook.browser.OnlineSites.Studied;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
@DisplayName("A reader’s study data")
final class StudyDataTest {
  private static final String BLOCK_STORAGE =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no',"
          + " 'SecurityError'); } })";
  private static final String FULL_STORAGE =
      "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); }";

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

  private Locator preview() {
    return page.getByRole(
        com.microsoft.playwright.options.AriaRole.GROUP,
        new Page.GetByRoleOptions().setName("Import").setExact(true));
  }

  private FilePayload export(Studying here) throws IOException {
    Download file = page.waitForDownload(() -> here.named("Export to a file").click());
    assertEquals("study-progress-2026-03-02.json", file.suggestedFilename());
    return new FilePayload(
        file.suggestedFilename(), "application/json", Files.readAllBytes(file.path()));
  }

  private void choose(FilePayload file) {
    page.locator("[data-import]").setInputFiles(file);
    assertThat(preview()).isVisible();
    assertThat(preview()).isFocused();
  }

  private static FilePayload text(String text) {
    return new FilePayload("file.json", "application/json", text.getBytes(UTF_8));
  }

  private void erase(Studying here, String answer) {
    here.named("Erase everything").click();
    Locator sure = page.locator("[data-sure]");
    assertThat(sure.getByText("Keep them")).isFocused();
    sure.getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(sure).isHidden();
  }

  @Test
  @DisplayName("go out as a file and, after all is erased, come back to the same queue")
  void outAndIn(Studied studied) throws IOException {
    Studying here = Studying.open(reader, studied);
    page.getByLabel("Date of the interview").fill("2026-03-20");
    here.begin();
    here.answer(1);
    assertThat(here.place()).hasText("Card 2 of 2");
    here.named("Leave").click();
    assertThat(here.today()).hasText("1 to review 0 new 1 minute");
    assertThat(page.getByText("You have not exported them yet.")).isVisible();
    FilePayload file = export(here);
    assertThat(page.locator("[data-exported]")).hasText("You last exported them today.");
    String before = here.stored();

    erase(here, "Keep them");
    assertEquals(before, here.stored());
    page.evaluate("localStorage.setItem('/any/path/:interview', '{}')");
    erase(here, "Erase");
    assertThat(here.today()).hasText("0 to review 6 new 6 minutes");
    assertEquals(0, page.evaluate("localStorage.length"));
    assertThat(page.getByLabel("Date of the interview")).hasValue("");

    choose(file);
    assertThat(preview()).containsText("1 card that you have not begun here");
    here.named("Replace").click();
    assertThat(preview()).containsText("The file is imported.");
    assertThat(here.named("Merge")).isHidden();
    assertThat(here.today()).hasText("1 to review 0 new 1 minute");
    assertEquals(before, here.stored());
    page.clock().setFixedTime("2026-03-05T10:00:00");
    page.reload();
    assertThat(page.locator("[data-exported]")).hasText("You last exported them 3 days ago.");
  }

  @Test
  @DisplayName("merge with what happened since")
  void merge(Studied studied) throws IOException {
    Studying here = Studying.open(reader, studied);
    here.begin();
    here.answer(2);
    here.named("Leave").click();
    FilePayload file = export(here);
    page.clock().setFixedTime("2026-03-02T11:00:00");
    here.begin();
    here.answer(2);
    here.named("Leave").click();
    assertThat(here.today()).hasText("0 to review 4 new 4 minutes");
    choose(file);
    assertThat(preview()).containsText("1 card with nothing new");
    here.named("Cancel").click();
    assertThat(preview()).isHidden();
    choose(file);
    here.named("Merge").click();
    assertThat(here.today()).hasText("0 to review 4 new 4 minutes");
    choose(file);
    here.named("Replace").click();
    assertThat(here.today()).hasText("0 to review 5 new 5 minutes");
  }

  @ParameterizedTest(name = "are not taken from a file that holds {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "anything else|[1, 2]|This file is not progress that was exported here.",
        "no JSON|<html>|This file is not progress that was exported here.",
        "damaged progress|{\"hornbook\":\"progress\",\"progress\":{\"schema\":2}}|This file is"
            + " damaged",
        "what a newer page wrote|{\"hornbook\":\"progress\",\"progress\":{\"schema\":99}}|A newer"
            + " version"
      })
  void brokenFile(String what, String file, String message, Studied studied) {
    Studying here = Studying.open(reader, studied);
    choose(text(file));
    assertThat(preview()).containsText(message);
    assertThat(here.named("Merge")).isHidden();
    assertThat(here.today()).hasText("0 to review 6 new 6 minutes");
  }

  @Test
  @DisplayName(
      "are forgotten where storage is blocked, which the page says, and works all the same")
  void blocked(Studied studied) {
    page.addInitScript(BLOCK_STORAGE);
    Studying here = Studying.open(reader, studied);
    assertThat(page.locator("[data-trouble]:visible")).containsText("lets the site store nothing");
    here.begin();
    assertEquals(6, here.finish(2).size());
    here.named("Back to the overview").click();
    assertThat(here.today()).hasText("Done for today.");
  }

  @Test
  @DisplayName("stay in the tab where storage is full, which the page says")
  void full(Studied studied) {
    page.addInitScript(FULL_STORAGE);
    Studying here = Studying.open(reader, studied);
    here.begin();
    here.answer(2);
    assertThat(page.locator("[data-trouble]:visible")).containsText("storage is full");
    assertThat(here.place()).hasText("Card 2 of 6");
  }

  @Test
  @DisplayName("that make no sense are put aside, and can be saved")
  void damaged(Studied studied) throws IOException {
    Studying here = Studying.open(reader, studied);
    page.evaluate("localStorage.setItem('/any/path/:study', '{\"schema\": 2, \"cards\": 7')");
    page.reload();
    assertThat(page.locator("[data-trouble]:visible")).containsText("could not be read");
    here.begin();
    here.answer(2);
    here.named("Leave").click();
    Download rest = page.waitForDownload(() -> here.named("Save the rest as a file").click());
    assertEquals("{\"schema\": 2, \"cards\": 7", Files.readString(rest.path()));
  }

  @Test
  @DisplayName("are left alone if a newer page wrote them")
  void newer(Studied studied) {
    Studying here = Studying.open(reader, studied);
    page.evaluate("localStorage.setItem('/any/path/:study', '{\"schema\": 99}')");
    page.reload();
    assertThat(page.locator("[data-trouble]:visible")).containsText("newer version of this page");
    here.begin();
    here.answer(2);
    assertThat(here.place()).hasText("Card 2 of 6");
    assertEquals("{\"schema\": 99}", here.stored());
  }

  @Test
  @DisplayName("are one in two tabs")
  void twoTabs(Studied studied) {
    Studying here = Studying.open(reader, studied);
    Page other = reader.context().newPage();
    other.clock().setFixedTime(Studying.TODAY);
    other.navigate(studied.page("study.html"));
    Studying there = new Studying(other);
    there.begin();
    there.answer(2);
    assertThat(there.place()).hasText("Card 2 of 6");
    assertThat(here.today()).hasText("0 to review 5 new 5 minutes");
    page.getByLabel("New cards a day").fill("1");
    page.getByLabel("New cards a day").press("Enter");
    there.named("Leave").click();
    assertThat(there.today()).hasText("Done for today.");
    assertTrue(there.stored().contains("\"newPerDay\":1"), there.stored());
  }
}
