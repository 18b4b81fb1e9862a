package hornbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A guide in one string, and the whole program run on it. A line {@code === path} begins a file of
 * the content folder:
 *
 * <pre>
 * === a.md
 * # A
 * [[b]]
 * === b.md
 * # B
 * </pre>
 */
final class TextSite {
  /** What a run printed and returned. */
  record Run(int exit, String out, String err) {
    /** The findings without the empty lines between them, for comparison. */
    String findings() {
      return err.replaceAll("\\R+$", "").replaceAll("\\R\\R", "\n");
    }
  }

  private final Path folder;

  private TextSite(Path folder) {
    this.folder = folder;
  }

  static TextSite in(Path folder, String files) throws IOException {
    TextSite site = new TextSite(folder);
    Files.createDirectories(site.content());
    for (String file : ("\n" + files).split("\n=== ")) {
      if (!file.isBlank()) {
        int end = file.indexOf('\n');
        site.write(file.substring(0, end).strip(), file.substring(end + 1));
      }
    }
    return site;
  }

  void write(String path, String text) throws IOException {
    Path file = content().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  Path content() {
    return folder.resolve("content");
  }

  Path output() {
    return folder.resolve("site");
  }

  /** A page or file of the built site. */
  String read(String path) throws IOException {
    return Files.readString(output().resolve(path), UTF_8);
  }

  Run build(String... more) {
    return run("build", more);
  }

  Run check(String... more) {
    return run("check", more);
  }

  private Run run(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--content", content().toString()));
    if (!List.of(more).contains("--output")) {
      arguments.addAll(List.of("--output", output().toString()));
    }
    arguments.addAll(List.of(more));
    Run run = hornbook(arguments.toArray(String[]::new));
    // Findings name files as the author typed the folder; tests read better without it.
    return new Run(run.exit(), run.out(), run.err().replace(content() + "/", "content/"));
  }

  /** Runs the program with any arguments. */
  static Run hornbook(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Hornbook.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Run(exit, out.toString(), err.toString());
  }

  /** Every file of a folder by its path, byte for byte. */
  static SortedMap<String, String> tree(Path root) {
    SortedMap<String, String> tree = new TreeMap<>();
    if (!Files.exists(root)) {
      return tree;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(
            root.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path place = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(place);
        } else {
          Files.createDirectories(place.getParent());
          Files.copy(file, place);
        }
      }
    }
  }

  /** Names and sizes, so that a failed comparison can be read. */
  static Map<String, Integer> sizes(SortedMap<String, String> tree) {
    Map<String, Integer> sizes = new TreeMap<>();
    tree.forEach((path, content) -> sizes.put(path, content.length()));
    return sizes;
  }
}
