package hornbook.search;

import hornbook.model.Section;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Takes the pages, gives answers as Lucene finds them, and the files with which a browser finds the
 * same. Equal scores are in the order of the pages.
 */
public final class SearchIndex {
  /**
   * Pages to search among.
   *
   * @param parts titles of parts, {@code levels} names of levels; no restriction where empty
   */
  public record Filter(Set<String> parts, Set<String> levels) {
    public static final Filter NONE = new Filter(Set.of(), Set.of());
  }

  /** A page that was found. */
  public record Hit(SearchDocument document, float score) {}

  /**
   * What was found.
   *
   * @param corrected the query that was answered instead; empty if it was the reader's own
   * @param unknown words that no page has
   */
  public record Answer(List<Hit> hits, String corrected, List<String> unknown) {}

  private static final String PART = "part";
  private static final String LEVEL = "level";
  // One segment keeps the documents in order; the buffer must hold a big guide.
  private static final double BUFFER_MEGABYTES = 512;

  private final List<SearchDocument> documents;
  private final SearchLanguage language;
  private final IndexReader reader;
  private final Lexicon lexicon;
  private final Spelling spelling;

  private SearchIndex(List<SearchDocument> documents, SearchLanguage language, IndexReader reader)
      throws IOException {
    this.documents = List.copyOf(documents);
    this.language = language;
    this.reader = reader;
    this.lexicon = Lexicon.of(reader, language);
    this.spelling = new Spelling(lexicon, documents.size());
  }

  /**
   * @param documents in the order that decides between equal scores
   * @param language the guide's language tag (BCP 47)
   */
  public static SearchIndex of(List<SearchDocument> documents, String language) {
    SearchLanguage known = SearchLanguage.of(language);
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      IndexWriterConfig config =
          new IndexWriterConfig(new SearchAnalyzer(known))
              .setSimilarity(LuceneSearch.SIMILARITY)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setUseCompoundFile(false);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (SearchDocument document : documents) {
          writer.addDocument(fields(document));
        }
        writer.forceMerge(1);
      }
      return new SearchIndex(documents, known, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static Document fields(SearchDocument page) {
    Document document = new Document();
    String title = page.titles().isEmpty() ? "" : page.titles().get(0);
    add(document, SearchField.TEXT, title);
    for (Section section : page.sections()) {
      add(document, SearchField.TEXT, section.title());
      add(document, SearchField.TEXT, section.text());
      if (page.answers()) {
        add(document, SearchField.HEADINGS, section.title());
      }
    }
    if (page.answers()) {
      page.titles().forEach(text -> add(document, SearchField.TITLE, text));
    }
    page.names().forEach(name -> add(document, SearchField.NAMES, name));
    document.add(new StringField(PART, page.part(), Field.Store.NO));
    document.add(new StringField(LEVEL, page.level(), Field.Store.NO));
    return document;
  }

  private static void add(Document document, SearchField field, String text) {
    if (!text.isBlank()) {
      document.add(new Field(field.key(), text, type(field)));
    }
  }

  private static FieldType type(SearchField field) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(field != SearchField.TEXT);
    type.setIndexOptions(
        field == SearchField.TEXT
            ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS
            : IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** The pages that are searched, in their order. */
  public List<SearchDocument> documents() {
    return documents;
  }

  /** Every word that can be found, in order. */
  List<String> words() {
    return lexicon.words();
  }

  /** The best pages, at most {@code limit}, the best first. */
  public Answer search(String query, Filter filter, int limit) {
    QueryPlan plan = new QueryReader(lexicon, spelling, language, documents.size()).read(query);
    try {
      List<Hit> hits =
          Arrays.stream(new LuceneSearch(reader).search(plan, queries(filter), limit))
              .map(found -> new Hit(documents.get(found.doc), found.score))
              .toList();
      return new Answer(hits, plan.corrected(), plan.unknown());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static List<Query> queries(Filter filter) {
    List<Query> queries = new ArrayList<>();
    anyOf(PART, filter.parts(), queries);
    anyOf(LEVEL, filter.levels(), queries);
    return queries;
  }

  private static void anyOf(String field, Set<String> values, List<Query> queries) {
    if (!values.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
      queries.add(any.build());
    }
  }

  /** Everything below {@code search/}, the same bytes for the same pages. */
  public List<SiteFile> files() {
    try {
      return new IndexExport(documents, language, reader, lexicon, spelling).files();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
