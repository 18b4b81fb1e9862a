package hornbook.site;

import hornbook.model.Diagnostic;
import hornbook.model.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of assets goes in, and the bytes of those that may be published come out. */
final class AssetFolder {
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "\\..*|.*~|#.*#|.*\\.(?:swp|swo|tmp|bak|orig|rej)|thumbs\\.db|desktop\\.ini",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._@+-]+");

  private final Path folder;
  private final Consumer<Diagnostic> report;
  private final SortedMap<String, byte[]> assets = new TreeMap<>();

  /** By small letters, because many disks do not tell {@code Logo.svg} from {@code logo.svg}. */
  private final Map<String, String> taken = new HashMap<>();

  AssetFolder(Path folder, Set<String> bundled, Consumer<Diagnostic> report) {
    this.folder = folder;
    this.report = report;
    bundled.forEach(name -> taken.put(name.toLowerCase(Locale.ROOT), "one of Hornbook's own"));
  }

  SortedMap<String, byte[]> read() throws IOException {
    if (Files.isDirectory(folder)) {
      list(folder);
    }
    return assets;
  }

  private void list(Path inner) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.list(inner)) {
      entries = all.sorted().toList();
    }
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (LEFT_OUT.matcher(name).matches()) {
        continue;
      }
      if (Files.isSymbolicLink(entry)) {
        refuse(
            "bad-symlink",
            "a symbolic link cannot be published",
            entry,
            "put the file itself in its place");
      } else if (!FIT.matcher(name).matches()) {
        refuse(
            "bad-asset-name",
            "`" + name + "` is no name for an asset",
            entry,
            "use letters from a to z, digits and . _ - + @");
      } else if (Files.isDirectory(entry)) {
        list(entry);
      } else {
        add(entry);
      }
    }
  }

  private void add(Path file) throws IOException {
    String path = Folders.below(folder, file);
    String other = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), "`" + path + "`");
    if (other == null) {
      assets.put(path, Files.readAllBytes(file));
    } else {
      refuse(
          "duplicate-asset",
          "`" + path + "` and " + other + " would be one file on some disks",
          file,
          "rename one of them");
    }
  }

  private void refuse(String code, String message, Path file, String hint) {
    String name = folder.resolve(folder.relativize(file)).toString().replace('\\', '/');
    report.accept(Diagnostic.error(code, message, new Position(name, 1, 1), hint));
  }
}
