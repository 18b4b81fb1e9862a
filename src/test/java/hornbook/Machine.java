package hornbook;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The computer that the tests run on: its programs, and what it lets us do. */
public class Machine {
  private static final int FETCH_SECONDS = 900;

  private final Map<String, String> environment;

  public Machine(Map<String, String> environment) {
    this.environment = environment;
  }

  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** The first of these names that PATH has a program for. */
  public Optional<Path> program(List<String> names) {
    return programs(names).findFirst();
  }

  /** What PATH has under these names, the first name's programs first. */
  public Stream<Path> programs(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                Stream.of(variable("PATH").orElse("").split(File.pathSeparator))
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> Path.of(folder, name)))
        .filter(this::isProgram);
  }

  public boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  /** Whether we may install packages of Debian's or Ubuntu's. */
  public boolean mayInstallPackages() {
    return "root".equals(System.getProperty("user.name"))
        && Files.exists(Path.of("/etc/debian_version"))
        && program(List.of("apt-get")).isPresent();
  }

  /**
   * Lets Debian or Ubuntu install packages, while no other process of tests does; whether that
   * worked, their programs tell.
   */
  public void installPackages(List<String> packages) {
    Path lock = Path.of(System.getProperty("java.io.tmpdir"), "hornbook-installs.lock");
    try (FileChannel file =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      install(packages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void install(List<String> packages) {
    run(FETCH_SECONDS, List.of("apt-get", "update", "-qq"));
    run(
        FETCH_SECONDS,
        Stream.concat(
                Stream.of(
                    "env",
                    "DEBIAN_FRONTEND=noninteractive",
                    "apt-get",
                    "install",
                    "-y",
                    "-qq",
                    "--no-install-recommends"),
                packages.stream())
            .toList());
  }

  /** What a program says, or nothing if it fails or takes longer than that. */
  public Optional<String> run(int seconds, List<String> command) {
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
      throw new UncheckedIOException(new IOException("interrupted while a program ran", e));
    }
  }

  public void say(String line) {
    System.out.println(line);
  }
}
