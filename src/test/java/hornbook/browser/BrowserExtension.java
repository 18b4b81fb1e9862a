package hornbook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import hornbook.OncePerProcess;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for all tests that ask for it, and a context for each. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {
  private static final Namespace OURS = Namespace.create(BrowserExtension.class);

  /** A test's context, closed with the test. */
  private record Tab(BrowserContext context, Page page) implements AutoCloseable {
    @Override
    public void close() {
      context.close();
    }
  }

  /** Comes before the first test, so that the search for a browser is on no test's time. */
  @Override
  public void beforeAll(ExtensionContext context) {
    running();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Set.of(Browser.class, Page.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Browser browser = running().browser();
    if (parameter.getParameter().getType() == Browser.class) {
      return browser;
    }
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(
            "tab",
            key -> {
              BrowserContext own = browser.newContext();
              return new Tab(own, own.newPage());
            },
            Tab.class)
        .page();
  }

  private static RunningBrowser running() {
    return OncePerProcess.get(List.of("browser"), RunningBrowser.class, RunningBrowser::start);
  }
}
