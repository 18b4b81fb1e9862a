package hornbook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import hornbook.Machine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Playwright, and the browser that it drives. */
public record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
  /** Without these, Chromium asks for updates and suggestions all the time. */
  private static final List<String> ALONE =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static RunningBrowser start() {
    Playwright playwright = driver();
    try {
      BrowserFinder.Found found = find(playwright);
      System.out.println("Browser tests use " + found);
      return new RunningBrowser(
          playwright,
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(found.program())
                      .setArgs(ALONE)));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  /** The program, for those who start it themselves. */
  public static Path program() {
    try (Playwright playwright = driver()) {
      return find(playwright).program();
    }
  }

  private static BrowserFinder.Found find(Playwright playwright) {
    return new BrowserFinder(new Machine(System.getenv()), playwright.chromium()::executablePath)
        .find();
  }

  /** Playwright would fetch three browsers at once, and where it cannot, wait for each. */
  private static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
