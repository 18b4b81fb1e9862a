package hornbook.search;

import hornbook.search.QueryPlan.Phrase;
import hornbook.search.QueryPlan.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * A plan becomes Lucene's query, and its answer. Words are joined by OR; a page's score is the sum
 * of its words' scores over all fields, times the share of the query that it covers.
 */
final class LuceneSearch {
  /** BM25 with each field's own parameters. */
  static final Similarity SIMILARITY =
      new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String name) {
          for (SearchField field : SearchField.values()) {
            if (field.key().equals(name)) {
              return new RoundedLengths(field.k1, field.b);
            }
          }
          return new BM25Similarity();
        }
      };

  /** Of formulas and code, the order says more than the words. */
  private static final float LIFT = 4f;

  private final IndexSearcher searcher;

  LuceneSearch(IndexReader reader) {
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    searcher.setQueryCache(null);
  }

  /**
   * @param filter pages to search among; empty for all
   */
  ScoreDoc[] search(QueryPlan plan, List<Query> filter, int limit) throws IOException {
    if (plan.isEmpty()) {
      return new ScoreDoc[0];
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(scored(plan), Occur.MUST);
    filter.forEach(query -> all.add(query, Occur.FILTER));
    return searcher.search(
            all.build(), new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE))
        .scoreDocs;
  }

  private static Query scored(QueryPlan plan) {
    BooleanQuery.Builder score = new BooleanQuery.Builder();
    BooleanQuery.Builder cover = new BooleanQuery.Builder();
    for (Phrase phrase : plan.phrases()) {
      Query query = phrase(phrase);
      score.add(query, Occur.MUST);
      cover.add(new ConstantScoreQuery(query), Occur.SHOULD);
    }
    for (Word word : plan.words()) {
      List<Query> fields = fields(word);
      fields.forEach(query -> score.add(query, Occur.SHOULD));
      if (word.counts()) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields.forEach(query -> any.add(query, Occur.SHOULD));
        cover.add(new ConstantScoreQuery(any.build()), Occur.SHOULD);
      }
    }
    plan.bonus().ifPresent(bonus -> score.add(new BoostQuery(phrase(bonus), LIFT), Occur.SHOULD));
    return new FunctionScoreQuery(
        score.build(), new Coverage(cover.build(), Math.max(1, plan.size())));
  }

  private static List<Query> fields(Word word) {
    List<Query> queries = new ArrayList<>();
    for (SearchField field : SearchField.values()) {
      if (field == SearchField.TEXT && !word.inText()) {
        continue;
      }
      SynonymQuery.Builder forms = new SynonymQuery.Builder(field.key());
      word.forms().forEach((form, weight) -> forms.addTerm(new Term(field.key(), form), weight));
      queries.add(new BoostQuery(forms.build(), field.boost));
    }
    return queries;
  }

  private static Query phrase(Phrase phrase) {
    PhraseQuery.Builder query = new PhraseQuery.Builder();
    for (int i = 0; i < phrase.terms().size(); i++) {
      query.add(new Term(SearchField.TEXT.key(), phrase.terms().get(i)), phrase.places().get(i));
    }
    return query.build();
  }

  /** A score times the share of words that a page has. */
  private static final class Coverage extends DoubleValuesSource {
    /** A page may have a compound and none of its parts. */
    private static final int ONE = 1;

    private final Query cover;
    private final DoubleValuesSource count;
    private final int size;

    /**
     * @param cover scores 1 for each word that a page has
     */
    Coverage(Query cover, int size) {
      this.cover = cover;
      this.count = DoubleValuesSource.fromQuery(cover);
      this.size = size;
    }

    private Coverage(Query cover, DoubleValuesSource count, int size) {
      this.cover = cover;
      this.count = count;
      this.size = size;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores)
        throws IOException {
      DoubleValues counts = DoubleValues.withDefault(count.getValues(context, null), ONE);
      return new DoubleValues() {
        @Override
        public double doubleValue() throws IOException {
          return scores.doubleValue() * (counts.doubleValue() / size);
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
          return scores.advanceExact(document) && counts.advanceExact(document);
        }
      };
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) throws IOException {
      return new Coverage(cover, count.rewrite(searcher), size);
    }

    @Override
    public boolean needsScores() {
      return true;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document, Explanation score)
        throws IOException {
      return Explanation.match(score.getValue(), "times its coverage", score);
    }

    @Override
    public int hashCode() {
      return cover.hashCode() + size;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Coverage that && that.cover.equals(cover) && that.size == size;
    }

    @Override
    public String toString() {
      return "coverage(" + cover + ")";
    }
  }
}
