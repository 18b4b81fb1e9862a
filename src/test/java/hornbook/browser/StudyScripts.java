package hornbook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A browser with the study scripts and nothing else: an empty page at an address of its own, where
 * {@code /js/} is {@code static/js} with the modules of {@code src/main/js}, {@code /spec/} holds
 * the specifications, and {@code /ts-fsrs.js} is the scheduler that ours is compared with.
 */
final class StudyScripts implements AutoCloseable {
  private static final String ADDRESS = "https://study.test";
  private static final Path SCRIPTS = Path.of("static", "js");
  private static final Path PURE = Path.of("src", "main", "js");
  private static final Path SPECIFICATIONS = Path.of("src", "test", "resources", "study");
  private static final Path PEER =
      Path.of("target", "ts-fsrs-5.4.2", "package", "dist", "index.mjs");

  private final BrowserContext context;

  private StudyScripts(BrowserContext context) {
    this.context = context;
    context.route(ADDRESS + "/**", StudyScripts::answer);
  }

  static StudyScripts in(Browser browser, String zone) {
    return new StudyScripts(
        browser.newContext(new Browser.NewContextOptions().setTimezoneId(zone)));
  }

  private static void answer(Route route) {
    String path = route.request().url().substring(ADDRESS.length());
    if (path.equals("/")) {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/html")
              .setBody("<!doctype html><title>Study</title>"));
      return;
    }
    Path file = file(path);
    if (Files.isRegularFile(file)) {
      route.fulfill(new Route.FulfillOptions().setPath(file).setContentType("text/javascript"));
    } else {
      route.fulfill(new Route.FulfillOptions().setStatus(404));
    }
  }

  private static Path file(String path) {
    if (path.equals("/ts-fsrs.js")) {
      return PEER;
    }
    if (path.startsWith("/spec/")) {
      return SPECIFICATIONS.resolve(path.substring(6));
    }
    return (path.startsWith("/js/study") ? PURE : SCRIPTS).resolve(path.substring(4));
  }

  /** Another tab, in the same storage as all of them. */
  Page tab() {
    Page page = context.newPage();
    page.navigate(ADDRESS + "/");
    return page;
  }

  @Override
  public void close() {
    context.close();
  }
}
