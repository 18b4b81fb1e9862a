package hornbook.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The computer that the tests run on: its programs, and what it lets us do. */
class Machine {
  private final Map<String, String> environment;

  Machine(Map<String, String> environment) {
    this.environment = environment;
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** The first of these names that PATH has a program for. */
  Optional<Path> program(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                Stream.of(variable("PATH").orElse("").split(File.pathSeparator))
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> Path.of(folder, name)))
        .filter(this::isProgram)
        .findFirst();
  }

  boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  /** Whether we may install packages of Debian's or Ubuntu's. */
  boolean mayInstallPackages() {
    return "root".equals(System.getProperty("user.name"))
        && Files.exists(Path.of("/etc/debian_version"))
        && program(List.of("apt-get")).isPresent();
  }

  /** What a program says, or nothing if it fails or takes longer than that. */
  Optional<String> run(int seconds, List<String> command) {
    try {
      Path output = Files.createTempFile("hornbook", ".txt");
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly();
          return Optional.empty();
        }
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        return process.exitValue() == 0 ? Optional.of(text.strip()) : Optional.empty();
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      return Optional.empty(); // no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted while a browser was sought", e));
    }
  }

  void say(String line) {
    System.out.println(line);
  }
}
