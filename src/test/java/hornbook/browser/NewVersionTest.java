package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import hornbook.BuiltSite;
import hornbook.browser.OnlineSites.Online;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
@DisplayName("A new version of a site that is kept on the device")
final class NewVersionTest {
  @TempDir private Path work;
  private SharedOrigin origin;
  private Reader reader;
  private String site;
  private Keeping keeping;
  private BuiltSite before;
  private BuiltSite after;

  /** The old site is kept, and one with a sentence more on one page has taken its place. */
  @BeforeEach
  void renew(Browser browser, Online online) throws IOException {
    before = online.small();
    after = before.edited("1-basics/01-mean.md", text -> text + "\nA sentence more.\n", work);
    origin = new SharedOrigin();
    site = origin.publish("/any/path/", before.folder());
    reader = Reader.atDesk(browser);
    keeping = new Keeping(reader.page(), site).keep();
    origin.publish("/any/path/", after.folder());
    origin.forget();
  }

  @AfterEach
  void leave() {
    reader.close();
    origin.close();
  }

  private void waitForNotice() {
    assertThat(keeping.notice().getByText("Reload"))
        .isVisible(new IsVisibleOptions().setTimeout(60_000));
  }

  private boolean shows(Page page) {
    return page.locator("main").innerText().contains("A sentence more.");
  }

  @Test
  @DisplayName("is announced on the page that is read, and shown when the reader says so")
  void isAnnounced() {
    Page page = reader.open(site + "basics/mean.html");
    waitForNotice();
    assertThat(keeping.notice()).hasAttribute("role", "status");
    assertEquals(false, shows(page));
    page.navigate(site + "basics/");
    page.navigate(site + "basics/mean.html");
    assertEquals(false, shows(page), "no page is exchanged before");
    waitForNotice();
    keeping.notice().getByText("Reload").click();
    assertThat(page.getByText("A sentence more.")).isVisible();
    assertThat(keeping.notice()).hasCount(0);
    reader.context().setOffline(true);
    page.reload();
    assertTrue(shows(page));
    assertEquals(List.of(), reader.complaints());
  }

  @Test
  @DisplayName("is fetched as far as it differs, each file once")
  void isFetchedInPart() {
    reader.open(site + "basics/");
    waitForNotice();
    SortedMap<String, String> old = files(before);
    SortedMap<String, String> changed = files(after);
    changed.values().removeAll(old.values());
    TreeSet<String> expected = new TreeSet<>(paths(changed.keySet()));
    expected.add("/any/path/service-worker.js");
    TreeSet<String> asked = new TreeSet<>(origin.asked());
    asked.removeIf(path -> path.startsWith("/any/path/offline.json?"));
    assertEquals(expected, asked);
    assertEquals(expected.size() + 1, origin.asked().size());
    assertTrue(changed.size() < old.size() / 4, changed.size() + " files of " + old.size());
  }

  @Test
  @DisplayName("leaves a page in another window as it is, with all that this one asks for later")
  void leavesOthersAsTheyAre() {
    Page other = reader.context().newPage();
    other.navigate(site + "basics/");
    Page page = reader.open(site + "basics/mean.html");
    waitForNotice();
    keeping.notice().getByText("Reload").click();
    assertThat(page.getByText("A sentence more.")).isVisible();
    String mean =
        "fetch('mean.html').then(page => page.text()).then(html => html.includes('A sentence"
            + " more.'))";
    assertEquals(true, page.evaluate(mean));
    assertEquals(false, other.evaluate(mean));
    assertThat(other.locator(".new-version")).containsText("A new version of this guide is ready");
    other.locator(".new-version").getByText("Reload").click();
    other.waitForFunction("async () => await " + mean);
    // With the last page of it, the old version goes.
    other.navigate(site + "models/");
    page.navigate(site);
    page.waitForFunction(
        "async () => (await (await caches.open('/any/path/:offline')).keys())"
            + ".filter(({ url }) => url.includes('?list=')).length === 1");
    assertEquals(new TreeSet<>(files(after).values()).size() + 2, keeping.kept().size());
  }

  @Test
  @DisplayName("may wait: “Later” is not asked again until the browser is closed")
  void mayWait() throws IOException {
    Page page = reader.open(site + "basics/mean.html");
    waitForNotice();
    assertEquals(List.of(), Axe.objections(page));
    keeping.notice().getByText("Later").click();
    assertThat(keeping.notice()).hasCount(0);
    page.navigate(site + "basics/");
    page.waitForTimeout(500);
    assertThat(keeping.notice()).hasCount(0);
  }

  /** The hashes of the files that are kept, by path. */
  private static SortedMap<String, String> files(BuiltSite site) {
    SortedMap<String, String> files = new TreeMap<>();
    Pattern.compile("\\[\"([^\"]+)\",\"(\\w+)\"")
        .matcher(site.read("offline.json"))
        .results()
        .forEach(found -> files.put(found.group(1), found.group(2)));
    return files;
  }

  private static List<String> paths(Collection<String> files) {
    return files.stream().map(file -> "/any/path/" + file).toList();
  }
}
