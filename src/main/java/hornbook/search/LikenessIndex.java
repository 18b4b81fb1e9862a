package hornbook.search;

import hornbook.model.Article;
import hornbook.model.SitePath;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The words of all articles in Lucene's index, in memory. Documents have the articles' order, and
 * Lucene orders equal scores by document: so the answer does not depend on chance.
 */
final class LikenessIndex {
  private static final String FIELD = "words";
  // A word of the title counts as often as if it stood so often in the text.
  private static final int TITLE_WEIGHT = 4;
  private static final int MOST_QUERY_TERMS = 25;
  private static final int SMALL_GUIDE = 20;
  // One segment keeps the documents in order; the buffer must hold a big guide.
  private static final double BUFFER_MEGABYTES = 512;

  private final List<Article> articles;
  private final List<String> words;
  private final Analyzer analyzer;
  private final IndexReader reader;
  private final int folders;

  private LikenessIndex(
      List<Article> articles, List<String> words, Analyzer analyzer, IndexReader reader) {
    this.articles = articles;
    this.words = words;
    this.analyzer = analyzer;
    this.reader = reader;
    this.folders = (int) articles.stream().filter(article -> !isQuestion(article)).count();
  }

  static LikenessIndex of(List<Article> articles) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    List<String> words = articles.parallelStream().map(LikenessIndex::words).toList();
    Analyzer analyzer = new EnglishAnalyzer();
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      IndexWriterConfig config =
          new IndexWriterConfig(analyzer)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setUseCompoundFile(false);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (String text : words) {
          Document document = new Document();
          document.add(new Field(FIELD, text, type));
          writer.addDocument(document);
        }
      }
      return new LikenessIndex(articles, words, analyzer, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static String words(Article article) {
    return (article.title() + ' ').repeat(TITLE_WEIGHT) + Words.of(article.html());
  }

  Map<SitePath, List<SitePath>> nearest(Set<SitePath> wanted, int count) {
    return IntStream.range(0, articles.size())
        .parallel()
        .filter(document -> wanted.contains(articles.get(document).path()))
        .boxed()
        .collect(
            Collectors.toMap(
                document -> articles.get(document).path(),
                document -> nearest(document, count),
                (one, other) -> one,
                TreeMap::new));
  }

  private List<SitePath> nearest(int document, int count) {
    try {
      // The page itself is always among the nearest, and folders' pages may be.
      int most = Math.min(articles.size(), count + 1 + folders);
      TopDocs found = new IndexSearcher(reader).search(like(document), most);
      return Arrays.stream(found.scoreDocs)
          .filter(hit -> hit.doc != document)
          .map(hit -> articles.get(hit.doc))
          .filter(LikenessIndex::isQuestion)
          .map(Article::path)
          .limit(count)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /** Few pages are asked for: to analyse their words again costs less than to keep them for all. */
  private Query like(int document) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setAnalyzer(analyzer);
    like.setFieldNames(new String[] {FIELD});
    like.setMaxQueryTerms(MOST_QUERY_TERMS);
    like.setMinTermFreq(2);
    like.setMinDocFreq(2);
    // A word on every fourth page says little, and takes the longest to look up.
    like.setMaxDocFreq(Math.max(SMALL_GUIDE, articles.size() / 4));
    like.setMinWordLen(3);
    like.setBoost(true);
    return like.like(FIELD, new StringReader(words.get(document)));
  }

  private static boolean isQuestion(Article article) {
    return article.chapter().number() > 0;
  }
}
