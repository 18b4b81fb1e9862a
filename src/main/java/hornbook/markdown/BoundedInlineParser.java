package hornbook.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's reader of inline text, with a bound. Its time grows with the number of signs times the
 * length of a paragraph (every opening bracket looks for an end), so that product is what a
 * paragraph and a page may spend; beyond it, text stays text, as a {@link Nodes.Overfull}.
 */
final class BoundedInlineParser extends CommonmarkInlineParser {
  /** About 7,000 signs in a row, or 500 in a paragraph of 100,000 characters. */
  private static final long PARAGRAPH = 50_000_000L;

  private static final long PAGE = 10 * PARAGRAPH;

  private long spent;

  BoundedInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    if (mayRead(content)) {
      super.parse(content, block);
    } else {
      block.appendChild(new Nodes.Overfull(content));
    }
  }

  /** A table's row; a refused one ends the table. */
  @Override
  public List<Node> parseCustom(
      BasedSequence input,
      Node node,
      BitSet customCharacters,
      Map<Character, CharacterNodeFactory> nodeFactoryMap) {
    return mayRead(input) ? super.parseCustom(input, node, customCharacters, nodeFactoryMap) : null;
  }

  /** One of several link definitions; each costs a look at all that follow. */
  @Override
  protected int parseReference(Block block, BasedSequence contentChars) {
    return maySpend(4L * contentChars.length()) ? super.parseReference(block, contentChars) : 0;
  }

  private boolean mayRead(BasedSequence content) {
    long signs = 1;
    for (int i = 0; i < content.length(); i++) {
      signs += isSign(content.charAt(i)) ? 1 : 0;
    }
    return maySpend(signs * content.length());
  }

  private boolean maySpend(long cost) {
    boolean affordable = cost <= PARAGRAPH && spent + cost <= PAGE;
    spent += affordable ? cost : 0;
    return affordable;
  }

  /** ASCII punctuation, of which any sign may begin something. */
  private static boolean isSign(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
