package hornbook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import hornbook.BuiltSite;
import hornbook.browser.OnlineSites.Online;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("A reader who keeps the site on the device")
final class OfflineTest {
  private SharedOrigin origin;
  private Reader reader;
  private Page page;

  @BeforeEach
  void sitDown(Browser browser) throws IOException {
    origin = new SharedOrigin();
    reader = Reader.atDesk(browser);
    page = reader.page();
  }

  @AfterEach
  void leave() {
    reader.close();
    origin.close();
  }

  @Test
  @DisplayName("has asked for it: before, no page sends for a worker or keeps anything")
  void asksFirst(Online online) {
    String site = origin.publish("/any/path/", online.small().folder());
    Keeping keeping = new Keeping(page, site);
    for (String path : List.of("", "basics/mean.html", "404.html")) {
      reader.open(site + path);
    }
    keeping.open().says("without a connection");
    assertEquals(List.of(), keeping.scopes());
    assertEquals(List.of(), keeping.caches());
    assertFalse(origin.asked().contains("/any/path/service-worker.js"));
    assertEquals(List.of(), reader.complaints());
  }

  @Test
  @DisplayName("has all of it in an aeroplane: every page and file, the search, formulas, figures")
  void worksInAnAeroplane(Online online) {
    BuiltSite guide = online.real();
    String site = origin.publish("/any/path/", guide.folder());
    Keeping keeping = new Keeping(page, site).keep();
    assertEquals(List.of(), reader.complaints());
    reader.context().setOffline(true);
    origin.forget();

    List<String> missing = new ArrayList<>(List.of("?highlight=bias", "general/", "general"));
    missing.addAll(matches("\\[\"([^\"]+)\"", guide.read("offline.json")));
    matches("<loc>" + BuiltSite.ADDRESS + "([^<]*)", guide.read("sitemap.xml"))
        .forEach(missing::add);
    assertTrue(missing.size() > 300, "only " + missing.size() + " addresses");
    missing.removeIf(path -> keeping.fetch(path).equals("200"));
    assertEquals(List.of(), missing);

    Studying study = new Studying(reader.open(site + "study.html"));
    study.begin();
    study.answer(2);
    assertThat(study.prompt()).isFocused();
    reader.open(site + "general/bias-variance.html?highlight=bias#formula");
    assertThat(page.locator("#formula")).isInViewport();
    assertThat(page.locator(".katex-html").first()).isVisible();
    assertThat(page.locator("figure.plot svg").first()).isVisible();
    assertTrue(
        (boolean)
            page.evaluate(
                "document.fonts.ready.then(() => document.fonts.check('1em KaTeX_Main'))"));
    Searching search = new Searching(page);
    search.ask("overfiting");
    assertThat(search.titles().first()).containsText("overfitting");
    reader.open(site + "search.html?q=forget+gate");
    assertThat(page.locator(".search-results > li").first()).isVisible();
    assertEquals(List.of(), reader.complaints());
    assertEquals(List.of(), origin.asked());
  }

  @Test
  @DisplayName("is shown the site's own page for an address that leads nowhere, connected or not")
  void knowsWhatIsNotThere(Online online) {
    String site = origin.publish("/any/path/", online.small().folder());
    new Keeping(page, site).keep();
    for (boolean offline : new boolean[] {false, true}) {
      reader.context().setOffline(offline);
      Response answer = page.navigate(site + "no/such/page.html");
      assertEquals(404, answer.status());
      assertThat(page.locator("h1")).hasText("This page is not in the book");
      assertThat(page.locator(".site-header")).isVisible();
    }
    assertEquals("Failed to fetch", new Keeping(page, site).fetch("study/none.apkg"));
  }

  @Test
  @DisplayName("removes it with one press, and keeps what has been studied")
  void removesIt(Online online) {
    String site = origin.publish("/any/path/", online.small().folder());
    Keeping keeping = new Keeping(page, site).keep();
    page.evaluate("localStorage.setItem('/any/path/:study', '{}')");
    keeping.press("Remove").says("What you have studied stays");
    assertEquals(List.of(), keeping.caches());
    assertEquals(List.of(), keeping.scopes());
    assertEquals("{}", page.evaluate("localStorage.getItem('/any/path/:study')"));
    keeping.press("Keep it offline").says("The whole guide is on this device");
    reader.context().setOffline(true);
    reader.open(site + "basics/mean.html");
    assertThat(page.locator("h1")).containsText("mean");
  }

  @Test
  @DisplayName("has it beside other sites of the same origin, whatever becomes of those")
  void leavesOthersAlone(Online online) {
    String one = origin.publish("/one/", online.small().folder());
    String two = origin.publish("/two/", online.small().folder());
    String around = origin.publish("/", online.small().folder());
    Keeping first = new Keeping(page, one).keep();
    page.evaluate("caches.open('/one/:offline-of-somebody')");
    new Keeping(page, around).keep();
    new Keeping(page, two).keep();
    assertEquals(List.of(around, one, two), first.scopes());
    new Keeping(page, two).press("Remove").says("Removed");
    assertEquals(List.of(around, one), first.scopes());
    assertEquals(
        List.of("/:offline", "/one/:offline", "/one/:offline-of-somebody"), first.caches());
    new Keeping(page, two).open().says("can work without a connection");

    reader.context().setOffline(true);
    reader.open(one + "basics/mean.html");
    assertThat(page.locator("h1")).containsText("mean");
    reader.open(around + "models/");
    assertThat(page.locator("h1")).isVisible();
  }

  private static List<String> matches(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().map(found -> found.group(1)).toList();
  }
}
