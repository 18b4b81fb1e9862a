package hornbook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/**
 * Offers Flexmark a kind of block that the dialect adds; none has to be tried before or after it.
 * Flexmark knows kinds by their classes, so each is a subclass.
 */
abstract class OwnBlock implements CustomBlockParserFactory {

  /** The block that begins at this line; {@link BlockStart#none()} where none does. */
  abstract BlockStart start(ParserState state);

  @Override
  public final BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return start(state);
      }
    };
  }

  @Override
  public final Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public final Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }
}
