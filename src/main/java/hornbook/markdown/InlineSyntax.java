package hornbook.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inline syntax of the dialect becomes nodes: formulas, links by name, citations, values. */
final class InlineSyntax implements InlineParserExtension {
  /** The bar may be escaped, as other programs want it in a table. */
  private static final Pattern NAME_LINK =
      Pattern.compile("^\\[\\[([^\\[\\]|\\\\\n]{1,200})(?:\\\\?\\|([^\\[\\]]{1,500}))?]]");

  private static final Pattern CITATION = Pattern.compile("^\\[(@[^\\[\\]]{1,1000})]");
  private static final Pattern VALUE =
      Pattern.compile("^@\\{([A-Za-z][A-Za-z0-9_]*)(?::(\\d{1,2}|,))?}");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int index = parser.getIndex();
    Optional<Node> node =
        switch (parser.peek()) {
          case '$' -> formula(input, index);
          case '[' -> bracket(input, index);
          default -> value(input, index);
        };
    node.ifPresent(
        found -> {
          parser.flushTextNode();
          parser.appendNode(found);
          parser.setIndex(index + found.getChars().length());
        });
    return node.isPresent();
  }

  private static Optional<Node> formula(BasedSequence input, int index) {
    if (input.matchChars("$$", index)) {
      return enclosed(input, index, "$$", "$$", true);
    }
    if (input.matchChars("$`", index)) {
      return enclosed(input, index, "$`", "`$", false);
    }
    // Pandoc's tex_math_dollars: a character that is no space must follow the opening and precede
    // the closing dollar, and no digit may follow the closing one.
    int close = nextDollar(input, index + 1);
    boolean opens = index + 1 < input.length() && !Character.isWhitespace(input.charAt(index + 1));
    if (!opens || close <= index + 1) {
      return Optional.empty();
    }
    boolean closes =
        !Character.isWhitespace(input.charAt(close - 1))
            && (close + 1 == input.length() || !Character.isDigit(input.charAt(close + 1)));
    return closes
        ? Optional.of(
            new Nodes.InlineFormula(
                input.subSequence(index, close + 1), input.subSequence(index + 1, close), false))
        : Optional.empty();
  }

  private static int nextDollar(BasedSequence input, int from) {
    for (int i = from; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '$') {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Node> enclosed(
      BasedSequence input, int index, String open, String close, boolean display) {
    int start = index + open.length();
    int end = input.indexOf(close, start);
    if (end <= start || input.subSequence(start, end).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new Nodes.InlineFormula(
            input.subSequence(index, end + close.length()),
            input.subSequence(start, end),
            display));
  }

  private static Optional<Node> bracket(BasedSequence input, int index) {
    boolean citation = input.matchChars("[@", index);
    if (!citation && !input.matchChars("[[", index)) {
      return Optional.empty();
    }
    Matcher matcher = (citation ? CITATION : NAME_LINK).matcher(input);
    matcher.region(index, input.length());
    if (!matcher.find()) {
      return Optional.empty();
    }
    BasedSequence chars = input.subSequence(index, matcher.end());
    BasedSequence first = input.subSequence(matcher.start(1), matcher.end(1));
    if (citation) {
      // [@key](url) is a link whose text happens to begin with an at sign.
      boolean link = matcher.end() < input.length() && input.charAt(matcher.end()) == '(';
      return link ? Optional.empty() : Optional.of(new Nodes.Citations(chars, first));
    }
    BasedSequence text =
        matcher.start(2) < 0
            ? BasedSequence.NULL
            : input.subSequence(matcher.start(2), matcher.end(2));
    return Optional.of(new Nodes.NameLink(chars, first, text));
  }

  private static Optional<Node> value(BasedSequence input, int index) {
    Matcher matcher = VALUE.matcher(input);
    matcher.region(index, input.length());
    if (!matcher.find()) {
      return Optional.empty();
    }
    BasedSequence digits =
        matcher.start(2) < 0
            ? BasedSequence.NULL
            : input.subSequence(matcher.start(2), matcher.end(2));
    return Optional.of(
        new Nodes.ValueName(
            input.subSequence(index, matcher.end()),
            input.subSequence(matcher.start(1), matcher.end(1)),
            digits));
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Tells Flexmark at which characters to ask. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "$[@";
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new InlineSyntax();
    }
  }
}
