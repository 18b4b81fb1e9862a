package hornbook.inspect;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A paragraph whose formulas are cut out goes in, its last sentence comes out. */
final class LastSentence implements NodeFilter {
  private record Stretch(Node node, int start, int end) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  private LastSentence() {}

  /** A copy of the paragraph that begins with the sentence. */
  static Element of(Element paragraph) {
    Element copy = paragraph.clone();
    LastSentence sentence = new LastSentence();
    copy.filter(sentence);
    sentence.cut(SentenceBounds.of(sentence.text.toString()).lastStart());
    return copy;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    int start = text.length();
    if (node instanceof TextNode words) {
      // One character for one, so that a place in the text is a place in the node.
      text.append(words.getWholeText().replaceAll("\\s", " "));
      stretches.add(new Stretch(node, start, text.length()));
      return FilterResult.CONTINUE;
    }
    String name = node.nodeName();
    if (name.equals(FormulaCut.MARK) || name.equals("code")) {
      text.append(LinkedText.OPAQUE);
      stretches.add(new Stretch(node, start, text.length()));
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  private void cut(int from) {
    for (Stretch stretch : stretches) {
      if (stretch.end() <= from) {
        remove(stretch.node());
      } else if (stretch.start() < from) {
        TextNode words = (TextNode) stretch.node();
        words.text(words.getWholeText().substring(from - stretch.start()));
      }
    }
  }

  /** Removes a node, and the elements that only it was in. */
  private static void remove(Node node) {
    Node parent = node.parent();
    node.remove();
    if (parent != null && parent.childNodeSize() == 0 && parent.parent() != null) {
      remove(parent);
    }
  }
}
