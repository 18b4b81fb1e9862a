package hornbook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines between {@code $$} and {@code $$}, or between {@code \[} and {@code \]}, become a displayed
 * formula; {@code {#eq:name}} may follow the closing mark. A blank line ends an unclosed one, so
 * that one forgotten mark cannot swallow the rest of the page.
 */
final class FormulaBlockParser extends AbstractBlockParser {
  private static final Pattern LABEL_TAIL =
      Pattern.compile("\\s*(?:\\{#([A-Za-z][\\w:.-]*)})?\\s*");

  private final Nodes.FormulaBlock block = new Nodes.FormulaBlock();
  private final String close;
  private final StringBuilder tex = new StringBuilder();
  private boolean started;

  private FormulaBlockParser(String close) {
    this.close = close;
  }

  /** Takes a line of the formula; true if the line closes it. */
  private boolean take(BasedSequence line) {
    BasedSequence before = block.getChars();
    int start = before.isNull() ? line.getStartOffset() - close.length() : before.getStartOffset();
    block.setChars(line.baseSubSequence(start, line.getEndOffset()));
    int end = line.lastIndexOf(close);
    Matcher tail = LABEL_TAIL.matcher(end < 0 ? "" : line.subSequence(end + close.length()));
    boolean closes = end >= 0 && tail.matches();
    BasedSequence content = (closes ? line.subSequence(0, end) : line).trimEnd();
    if (!content.isBlank()) {
      if (!started) {
        started = true;
        block.texOffset = content.getStartOffset() + content.countLeadingWhitespace();
        content = content.trimStart();
      }
      tex.append(tex.length() == 0 ? "" : "\n").append(content);
    }
    if (closes) {
      block.closed = true;
      block.label = tail.group(1) == null ? "" : tail.group(1);
    }
    return closes;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.closed || state.isBlank()) {
      return BlockContinue.none();
    }
    if (take(state.getLine().subSequence(state.getNextNonSpaceIndex()))) {
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getLine().length());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {}

  @Override
  public void closeBlock(ParserState state) {
    block.tex = tex.toString();
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  static final class Factory extends OwnBlock {
    @Override
    BlockStart start(ParserState state) {
      if (state.getIndent() >= 4) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
      boolean dollars = line.startsWith("$$");
      if (!dollars && !line.startsWith("\\[")) {
        return BlockStart.none();
      }
      String close = dollars ? "$$" : "\\]";
      BasedSequence rest = line.subSequence(2);
      int closing = rest.indexOf(close);
      if (closing >= 0 && !LABEL_TAIL.matcher(rest.subSequence(closing + 2)).matches()) {
        return BlockStart.none();
      }
      if (!dollars && closing < 0 && !rest.isBlank() && !looksLikeTex(rest)) {
        return BlockStart.none();
      }
      FormulaBlockParser parser = new FormulaBlockParser(close);
      parser.block.texOffset = rest.getStartOffset();
      parser.take(rest);
      return BlockStart.of(parser).atIndex(state.getLine().length());
    }

    /** {@code \[} is also CommonMark's escaped bracket; prose after it stays prose. */
    private static boolean looksLikeTex(BasedSequence rest) {
      return rest.indexOf(']') < 0 && (rest.indexOf('\\') >= 0 || rest.indexOf('=') >= 0);
    }
  }
}
