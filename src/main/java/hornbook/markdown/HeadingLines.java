package hornbook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flexmark's reader of headings, asked only about lines that look like one. Asked about every line,
 * it copies the whole paragraph above each time, which makes long tables slow.
 */
final class HeadingLines implements CustomBlockParserFactory {
  private static final Pattern LOOKS = Pattern.compile("#{1,6}(?:[ \\t]|$)|(?:=+|-+)[ \\t]*$");

  private final HeadingParser.Factory flexmark = new HeadingParser.Factory();

  @Override
  public Set<Class<?>> getAfterDependents() {
    return flexmark.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return flexmark.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return flexmark.affectsGlobalScope();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = flexmark.apply(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int start = state.getNextNonSpaceIndex();
        return LOOKS.matcher(state.getLine().subSequence(start).trimEOL()).lookingAt()
            ? headings.tryStart(state, matched)
            : BlockStart.none();
      }
    };
  }
}
