package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import hornbook.browser.OnlineSites.Online;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("Keeping the site on the device")
final class OfflineFaultsTest {
  private SharedOrigin origin;
  private Reader reader;
  private Page page;
  private String site;
  private Keeping keeping;

  @BeforeEach
  void sitDown(Browser browser, Online online) throws IOException {
    origin = new SharedOrigin();
    site = origin.publish("/any/path/", online.small().folder());
    reader = Reader.atDesk(browser);
    page = reader.page();
    keeping = new Keeping(page, site);
  }

  @AfterEach
  void leave() {
    reader.close();
    origin.close();
  }

  @Test
  @DisplayName("goes on where a broken connection has left it")
  void goesOn() {
    keeping.open().says("without a connection");
    origin.breakAfter(40);
    keeping.press("Keep it offline").says("The connection broke off");
    assertEquals(List.of(), keeping.scopes());
    int arrived = keeping.kept().size();
    assertTrue(arrived > 10, "only " + arrived + " files have arrived");
    origin.mend();
    keeping.open().says("A part of the guide is on this device");
    origin.forget();
    keeping.press("Fetch the rest").says("The whole guide is on this device");
    // The list of the version and the worker's notes lie there as well.
    int files = keeping.kept().size() - 2;
    assertEquals(files - arrived, fetched().size(), "files that were fetched the second time");
  }

  /** Files that were asked for, without those that say what there is to fetch. */
  private List<String> fetched() {
    List<String> files = new ArrayList<>(origin.asked());
    files.removeIf(path -> path.matches(".*/(service-worker\\.js|offline\\.json.*)"));
    return files;
  }

  @Test
  @DisplayName("stops when the reader says so, says how far it is, and goes on when asked")
  void stops() {
    keeping.open().says("without a connection");
    origin.hangAfter(30);
    keeping.press("Keep it offline").says("Fetching the guide");
    assertThat(page.locator(".offline-progress .number")).containsText(" files");
    keeping.press("Stop").says("A part of the guide is on this device");
    origin.mend();
    keeping.press("Fetch the rest").says("The whole guide is on this device");
    assertThat(page.locator(".offline-progress")).isHidden();
  }

  @Test
  @DisplayName("leaves nothing where there is not enough room")
  void needsRoom() {
    keeping.open().says("without a connection");
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", site);
    quota.addProperty("quotaSize", 100_000);
    reader.context().newCDPSession(page).send("Storage.overrideQuotaForOrigin", quota);
    keeping.press("Keep it offline").says("has not enough room");
    assertEquals(List.of(), keeping.scopes());
    assertEquals(List.of(), keeping.caches());
  }

  @Test
  @DisplayName("ends without a mixture where the site changes meanwhile")
  void refusesMixtures() {
    keeping.open().says("without a connection");
    origin.alter("/any/path/basics/mean.html", "newer");
    keeping.press("Keep it offline").says("was being renewed");
    assertEquals(List.of(), keeping.scopes());
    assertFalse(keeping.kept().stream().anyMatch(key -> key.startsWith("?list")));
  }

  @Test
  @DisplayName("is not offered where the browser cannot, or must not, do it")
  void saysWhyNot() {
    page.addInitScript("delete Navigator.prototype.serviceWorker");
    keeping.open().says("This browser does not keep sites here");
    page.addInitScript("Object.defineProperty(window, 'isSecureContext', { value: false })");
    keeping.open().says("only where it comes over HTTPS");
    assertThat(page.locator("offline-switch button")).isHidden();
  }

  @Test
  @DisplayName("needs scripts, and a page without them says so")
  void needsScripts(Browser browser) {
    try (Reader without = Reader.withoutScripts(browser)) {
      without.open(site + "study.html");
      assertThat(without.page().locator("offline-switch")).containsText("needs scripts");
      assertThat(without.page().locator("offline-switch button")).isHidden();
    }
  }
}
