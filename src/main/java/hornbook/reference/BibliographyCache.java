package hornbook.reference;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Formatted works on the disk, for the next build with the same bibliography. Its one file names in
 * its first line what it was made from and the hash of the rest.
 */
final class BibliographyCache {
  /** To be raised whenever this program formats the same entries in another way. */
  private static final String RECIPE = "1";

  private final Path file;
  private final String input;

  /**
   * @param bibliography the text of the bibliography
   */
  BibliographyCache(Path folder, String bibliography, CitationStyle style) {
    this.file = folder.resolve("bibliography.txt");
    this.input =
        hash(
            String.join(
                "\0", RECIPE, style.processor(), style.style(), style.locale(), bibliography));
  }

  /** The works, or empty where the file is missing, damaged or made from something else. */
  Optional<List<FormattedWork>> read() throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException | CharacterCodingException e) {
      return Optional.empty();
    }
    int end = text.indexOf('\n');
    String rest = text.substring(end + 1);
    return end > 0 && text.substring(0, end).equals(head(rest)) ? works(rest) : Optional.empty();
  }

  private String head(String rest) {
    return input + " " + hash(rest);
  }

  private static Optional<List<FormattedWork>> works(String text) {
    List<FormattedWork> works = new ArrayList<>();
    for (String line : text.split("\n")) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        return Optional.empty();
      }
      works.add(new FormattedWork(cells[0], cells[1], cells[2]));
    }
    return Optional.of(works);
  }

  /** Keeps works, whose texts have neither tabs nor line breaks. */
  void write(List<FormattedWork> works) throws IOException {
    StringBuilder rest = new StringBuilder();
    for (FormattedWork work : works) {
      rest.append(work.key()).append('\t').append(work.label()).append('\t');
      rest.append(work.html()).append('\n');
    }
    Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(file.getParent(), "bibliography", ".tmp");
    try {
      Files.writeString(fresh, head(rest.toString()) + "\n" + rest);
      Files.move(
          fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
