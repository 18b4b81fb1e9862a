package hornbook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Lucene's lists of pages, read back through its own interface. */
final class Postings {
  private final LeafReader reader;

  Postings(LeafReader reader) {
    this.reader = reader;
  }

  /** The pages that have a term in a field, in order; none where no page has it. */
  List<Posting> of(SearchField field, String term) throws IOException {
    boolean positions = field == SearchField.TEXT;
    PostingsEnum list =
        reader.postings(
            new Term(field.key(), term), positions ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
    if (list == null) {
      return List.of();
    }
    List<Posting> postings = new ArrayList<>();
    while (list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      postings.add(
          new Posting(
              list.docID(), positions ? places(list) : Collections.nCopies(list.freq(), 0)));
    }
    return postings;
  }

  private static List<Integer> places(PostingsEnum list) throws IOException {
    List<Integer> places = new ArrayList<>(list.freq());
    for (int i = 0; i < list.freq(); i++) {
      places.add(list.nextPosition());
    }
    return places;
  }
}
