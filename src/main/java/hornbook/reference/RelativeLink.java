package hornbook.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths between files of the content folder. */
final class RelativeLink {
  private RelativeLink() {}

  /** The folder of a file, empty or ending in {@code /}. */
  static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** The file that a link in a folder means; empty if it leads out of the content folder. */
  static Optional<String> resolve(String folder, String link) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + link).split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** How a file is written in a link that stands in a folder. */
  static String between(String folder, String file) {
    String common = folder;
    int up = 0;
    while (!file.startsWith(common)) {
      common = folder(common.substring(0, common.length() - 1));
      up++;
    }
    return "../".repeat(up) + file.substring(common.length());
  }
}
