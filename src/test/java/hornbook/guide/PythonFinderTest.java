package hornbook.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

@DisplayName("The Python for the guide's code")
final class PythonFinderTest {
  private static final Path OWN = Path.of("/usr/bin/python3");
  private static final Path OTHER = Path.of("/opt/bin/python3");

  private final Map<String, String> environment = new HashMap<>(Map.of("PATH", "/opt/bin"));
  private final Set<Path> programs = new HashSet<>();
  private final Set<Path> withModules = new HashSet<>();
  private final List<String> installed = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private boolean root;

  @Test
  @DisplayName("is the one that PYTHON names, or none at all")
  void takesTheChosenOne() {
    withModules.add(OWN);
    environment.put("PYTHON", "/usr/bin/python3");
    assertEquals("/usr/bin/python3 (Python 3)", find());
    environment.put("PYTHON", "/opt/none");
    assertEquals(
        "PYTHON is /opt/none, which is no Python 3 with numpy, sklearn: let it name one, or unset"
            + " it",
        assertThrows(IllegalStateException.class, this::find).getMessage());
  }

  @Test
  @DisplayName("is the first that has the modules, the distribution's own included")
  void takesOneThatHasTheModules() {
    programs.addAll(Set.of(OTHER, OWN));
    withModules.addAll(Set.of(OTHER, OWN));
    assertEquals("/opt/bin/python3 (Python 3)", find());
    withModules.remove(OTHER);
    assertEquals("/usr/bin/python3 (Python 3)", find());
    assertEquals(List.of(), said);
  }

  @Test
  @DisplayName("is else the distribution's own with its packages, where we may install them")
  void installsThePackages() {
    programs.add(OTHER);
    root = true;
    assertEquals("/usr/bin/python3 (Python 3)", find());
    assertEquals(List.of("python3-numpy", "python3-sklearn"), installed);
    assertEquals(
        List.of(
            "The guide's code: no Python 3 has numpy, sklearn; apt-get installs python3-numpy"
                + " python3-sklearn"),
        said);
  }

  @Test
  @DisplayName("that cannot be had stops the tests with one sentence that says what to do")
  void stopsWithASentence() {
    programs.addAll(Set.of(OTHER, OWN));
    assertEquals(
        "There is no Python 3 with numpy, sklearn for the guide's code: install python3-numpy"
            + " python3-sklearn, or let PYTHON name one",
        assertThrows(IllegalStateException.class, this::find).getMessage());
  }

  private String find() {
    return new PythonFinder(new Pretended(environment))
        .find(List.of("numpy", "sklearn"))
        .toString();
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
    public void installPackages(List<String> packages) {
      installed.addAll(packages);
      withModules.add(OWN);
    }

    @Override
    public Optional<String> run(int seconds, List<String> command) {
      assertEquals(List.of("numpy", "sklearn"), command.subList(3, command.size()));
      return withModules.contains(Path.of(command.get(0)))
          ? Optional.of("a warning\nPython 3")
          : Optional.empty();
    }

    @Override
    public void say(String line) {
      said.add(line);
    }
  }
}
