package hornbook.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 that knows lengths of texts to within a quarter instead of Lucene's eighth. What a length
 * lowers a score by hardly changes; but the lengths of all texts are fetched for the first query,
 * and two bits less of each are a third of that file.
 */
final class RoundedLengths extends BM25Similarity {
  /** Below, Lucene's byte is the length itself ({@code SmallFloat.intToByte4}). */
  private static final int EXACT = 24;

  /** The last two of the three bits behind the first one. */
  private static final int LEFT_OUT = 0b11;

  private static final int MIDDLE = 0b10;

  RoundedLengths(float k1, float b) {
    super(k1, b);
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    int norm = (int) super.computeNorm(state) & 0xff;
    return norm < EXACT ? norm : (byte) (EXACT + ((norm - EXACT) & ~LEFT_OUT | MIDDLE));
  }
}
