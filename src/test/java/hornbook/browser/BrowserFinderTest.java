package hornbook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.Machine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The browser for the tests")
final class BrowserFinderTest {
  private static final Path OWN = Path.of("/cache/playwright/chrome");

  private final Map<String, String> environment = new HashMap<>(Map.of("PATH", "/usr/bin"));
  private final Set<Path> programs = new HashSet<>();
  private final Set<Path> broken = new HashSet<>();
  private final List<String> ran = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private boolean root;
  private boolean online;

  @Test
  @DisplayName("is the one that BROWSER_PATH names, or none at all")
  void takesTheChosenOne() {
    programs.addAll(Set.of(Path.of("/opt/chrome"), Path.of("/usr/bin/chromium")));
    environment.put("BROWSER_PATH", "/opt/chrome");
    assertEquals("/opt/chrome (BROWSER_PATH; Chromium 1)", find());
    environment.put("BROWSER_PATH", "/opt/none");
    assertEquals(
        "BROWSER_PATH is /opt/none, which does not start: let it name a Chrome or Chromium, or"
            + " unset it",
        assertThrows(IllegalStateException.class, this::find).getMessage());
  }

  @Test
  @DisplayName("is one without windows, if one is installed or may be")
  void prefersNoWindows() {
    Path chromium = Path.of("/usr/bin/chromium");
    Path shell = Path.of("/usr/bin/chromium-headless-shell");
    programs.addAll(Set.of(chromium, shell));
    assertEquals(shell + " (installed; Chromium 1)", find());
    assertEquals(List.of(), said);
    programs.remove(shell);
    root = true;
    assertEquals(shell + " (the distribution's package, installed now; Chromium 1)", find());
    assertTrue(ran.contains("apt-get update -qq"));
    assertEquals(1, said.size());
    broken.add(shell);
    assertEquals(chromium + " (installed; Chromium 1)", find());
  }

  @Test
  @DisplayName("is else one that is installed and starts")
  void takesAnInstalledOne() {
    programs.addAll(Set.of(Path.of("/usr/bin/google-chrome"), Path.of("/usr/bin/chromium")));
    assertEquals("/usr/bin/google-chrome (installed; Chromium 1)", find());
    broken.add(Path.of("/usr/bin/google-chrome"));
    assertEquals("/usr/bin/chromium (installed; Chromium 1)", find());
    assertEquals(List.of(), said);
  }

  @Test
  @DisplayName("is else Playwright's own, which is fetched once")
  void fetchesPlaywrightsOwn() {
    online = true;
    assertEquals(OWN + " (Playwright's own, fetched now; Chromium 1)", find());
    assertEquals(OWN + " (Playwright's own, fetched before; Chromium 1)", find());
    assertEquals(1, said.size());
  }

  @Test
  @DisplayName("that cannot be had stops the tests with one sentence that says what to do")
  void stopsWithASentence() {
    assertEquals(
        "There is no browser for the browser tests, and none could be fetched: install Chrome or"
            + " Chromium, or let BROWSER_PATH name one",
        assertThrows(IllegalStateException.class, this::find).getMessage());
  }

  private String find() {
    return new BrowserFinder(new Pretended(environment), OWN::toString).find().toString();
  }

  /** A machine whose programs are the names in a set. */
  private final class Pretended extends Machine {
    Pretended(Map<String, String> environment) {
      super(environment);
    }

    @Override
    public boolean isProgram(Path file) {
      return programs.contains(file);
    }

    @Override
    public boolean mayInstallPackages() {
      return root;
    }

    @Override
    public Optional<String> run(int seconds, List<String> command) {
      String line = String.join(" ", command);
      ran.add(line);
      if (line.endsWith("--version")) {
        return broken.contains(Path.of(command.get(0)))
            ? Optional.empty()
            : Optional.of("a warning\nChromium 1");
      }
      if (line.endsWith("CLI install chromium") && online) {
        programs.add(OWN);
      } else if (line.endsWith("--no-install-recommends chromium-headless-shell")) {
        programs.add(Path.of("/usr/bin/chromium-headless-shell"));
      }
      return Optional.of("");
    }

    @Override
    public void say(String line) {
      said.add(line);
    }
  }
}
