package hornbook.inspect;

import hornbook.model.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text becomes balanced HTML, with one link in it marked.
 *
 * @param text the plain text of all tokens together
 * @param tokens in order, without gaps
 */
record SentenceWriter(CharSequence text, List<Token> tokens) {
  private static final Around MARK = new Around("b", " class=\"backlink-mark\"", Around.NOTHING);

  /**
   * @param html what to write for it as a whole; empty for plain words
   */
  record Token(int start, int end, String html, Around around) {}

  /** The elements that are open around a token, the innermost first. */
  record Around(String name, String attributes, Around outer, int depth) {
    static final Around NOTHING = new Around("", "", null, 0);

    Around(String name, String attributes, Around outer) {
      this(name, attributes, outer, outer.depth + 1);
    }

    /** Text inside more elements than anybody can see the effect of is written as if in none. */
    Around limited(int most) {
      return depth > most ? NOTHING : this;
    }
  }

  String write(SentenceBounds.Bounds bounds, LinkedText.Span link) {
    StringBuilder out = new StringBuilder(bounds.cutBefore() ? "… " : "");
    int at = bounds.start();
    for (int[] part :
        new int[][] {{at, link.start()}, {link.start(), link.end()}, {link.end(), bounds.end()}}) {
      int from = Math.max(part[0], bounds.start());
      int to = Math.min(part[1], bounds.end());
      if (from < to) {
        boolean marked = part[0] == link.start() && part[1] == link.end();
        out.append(marked ? open(MARK) : "");
        part(from, to, out);
        out.append(marked ? close(MARK) : "");
      }
    }
    return out.append(bounds.cutAfter() ? " …" : "").toString();
  }

  private void part(int from, int to, StringBuilder out) {
    Around open = Around.NOTHING;
    for (int i = first(from); i < tokens.size() && tokens.get(i).start() < to; i++) {
      Token token = tokens.get(i);
      change(open, token.around(), out);
      open = token.around();
      out.append(
          token.html().isEmpty()
              ? Html.escape(
                  text.subSequence(Math.max(from, token.start()), Math.min(to, token.end()))
                      .toString())
              : token.html());
    }
    change(open, Around.NOTHING, out);
  }

  /** The index of the token that holds a place of the text. */
  private int first(int place) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Closes what does not stay open, then opens what is new; identity tells elements apart. */
  private static void change(Around from, Around to, StringBuilder out) {
    Around common = to;
    while (common.depth() > from.depth()) {
      common = common.outer();
    }
    Around closing = from;
    while (closing.depth() > common.depth()) {
      out.append(close(closing));
      closing = closing.outer();
    }
    while (closing != common) {
      out.append(close(closing));
      closing = closing.outer();
      common = common.outer();
    }
    List<Around> opening = new ArrayList<>();
    for (Around around = to; around != common; around = around.outer()) {
      opening.add(0, around);
    }
    opening.forEach(around -> out.append(open(around)));
  }

  private static String open(Around around) {
    return "<" + around.name() + around.attributes() + ">";
  }

  private static String close(Around around) {
    return "</" + around.name() + ">";
  }
}
