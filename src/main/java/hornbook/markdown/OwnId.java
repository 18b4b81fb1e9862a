package hornbook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id that an author gives a heading or a definition's term: {@code {#name}} at its end. */
final class OwnId {
  private static final Pattern AT_END =
      Pattern.compile("^(.*?)[ \\t]*\\{#([A-Za-z][\\w:.-]*)}[ \\t]*$", Pattern.DOTALL);

  private OwnId() {}

  /**
   * @param plain the words of the node, id included
   */
  static Optional<String> in(String plain) {
    return match(plain).map(match -> match.group(2));
  }

  /** The words without the id. */
  static String without(String plain) {
    return match(plain).map(match -> match.group(1)).orElse(plain);
  }

  private static Optional<Matcher> match(String plain) {
    return Optional.of(AT_END.matcher(plain)).filter(Matcher::matches);
  }

  /** Writes a node's children but for the id, which is the end of the last text. */
  static void writeWithout(Node node, DraftWriter draft) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      int id = child.getNext() == null ? child.getChars().lastIndexOf("{#") : -1;
      if (id >= 0) {
        draft.text(child.getChars().subSequence(0, id).trimEnd().unescape());
      } else {
        draft.write(child);
      }
    }
  }
}
