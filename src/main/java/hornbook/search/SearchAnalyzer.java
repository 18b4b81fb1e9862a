package hornbook.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Hands the terms of {@link TermScanner} to Lucene. In titles and names, each two neighbours are a
 * term as well, so that "batch normalization" is found there as one thing.
 */
final class SearchAnalyzer extends Analyzer {
  /** So far apart are the last word of a section and the first of the next: no phrase spans it. */
  private static final int GAP = 8;

  private final SearchLanguage language;

  SearchAnalyzer(SearchLanguage language) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.language = language;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    boolean pairs = field.equals(SearchField.TITLE.key()) || field.equals(SearchField.NAMES.key());
    return new TokenStreamComponents(
        new Terms(
            text -> {
              List<TermScanner.Term> terms = TermScanner.terms(text);
              return pairs ? TermPairs.with(terms, language) : terms;
            }));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  private static final class Terms extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Function<String, List<TermScanner.Term>> scanner;
    private Iterator<TermScanner.Term> terms = List.<TermScanner.Term>of().iterator();
    private int length;
    private int position = -1;

    Terms(Function<String, List<TermScanner.Term>> scanner) {
      this.scanner = scanner;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[4096];
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        text.append(buffer, 0, read);
      }
      length = text.length();
      terms = scanner.apply(text.toString()).iterator();
      position = -1;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!terms.hasNext()) {
        return false;
      }
      TermScanner.Term next = terms.next();
      term.append(next.text());
      offset.setOffset(correctOffset(next.start()), correctOffset(next.end()));
      step.setPositionIncrement(next.position() - position);
      position = next.position();
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(correctOffset(length), correctOffset(length));
    }
  }
}
