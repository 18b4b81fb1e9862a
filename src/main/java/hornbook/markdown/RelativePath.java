package hornbook.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** A path that an author wrote in one file becomes a path inside the content folder. */
final class RelativePath {
  private RelativePath() {}

  static String resolve(String from, String target) {
    Deque<String> folders = new ArrayDeque<>();
    int slash = from.lastIndexOf('/');
    String joined = (slash < 0 ? "" : from.substring(0, slash + 1)) + target;
    for (String part : joined.split("/")) {
      if (part.equals("..")) {
        folders.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        folders.addLast(part);
      }
    }
    return String.join("/", folders);
  }
}
