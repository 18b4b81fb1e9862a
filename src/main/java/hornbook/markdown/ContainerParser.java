package hornbook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines between {@code ::: name title} and {@code :::} become a container. A container is closed by
 * exactly as many colons as opened it, so that one holds another by having more.
 */
final class ContainerParser extends AbstractBlockParser {
  private static final Pattern OPEN =
      Pattern.compile("^(:{3,20})[ \\t]*([A-Za-z][\\w-]*)(?:[ \\t]+(.*?))?[ \\t]*$");
  private static final Pattern CLOSE = Pattern.compile("^(:{3,20})[ \\t]*$");

  private final Nodes.Container block;
  private final int colons;

  private ContainerParser(Nodes.Container block, int colons) {
    this.block = block;
    this.colons = colons;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  /** The closing line counts as a blank one of the container; the next line then ends it. */
  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.closed) {
      return BlockContinue.none();
    }
    if (state.getIndent() < 4 && !insideCode(state)) {
      Matcher close =
          CLOSE.matcher(state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEOL());
      if (close.find() && close.group(1).length() == colons) {
        block.closed = true;
        return BlockContinue.atIndex(state.getLine().length());
      }
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  private static boolean insideCode(ParserState state) {
    BlockParser innermost = state.getActiveBlockParser();
    return innermost instanceof FencedCodeBlockParser || innermost instanceof FormulaBlockParser;
  }

  @Override
  public void closeBlock(ParserState state) {}

  static final class Factory extends OwnBlock {
    @Override
    BlockStart start(ParserState state) {
      // Every line visits all open blocks, so what the writer will refuse is not opened.
      boolean tooDeep = state.getActiveBlockParsers().size() > DraftWriter.MAX_DEPTH + 1;
      if (state.getIndent() >= 4 || tooDeep) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEOL();
      Matcher open = OPEN.matcher(line);
      if (!open.find()) {
        return BlockStart.none();
      }
      String title = open.group(3) == null ? "" : open.group(3);
      Nodes.Container block =
          new Nodes.Container(open.group(2), title, line.getStartOffset() + open.start(2));
      block.setChars(line);
      return BlockStart.of(new ContainerParser(block, open.group(1).length()))
          .atIndex(state.getLine().length());
    }
  }
}
