package hornbook.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import hornbook.json.JsonText;
import hornbook.model.Section;
import hornbook.model.Sha256;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/** Lucene's index becomes the files that the package's own page describes. */
final class IndexExport {
  static final int FORMAT = 2;

  /** Pages in one file of results: of a big guide the ten best lie in as many files. */
  private static final int BLOCK = 4;

  private static final int ALL_IN_ONE = 100;

  /** So many lengths of texts are a file of their own, fetched beside the first words. */
  private static final int MANY = 2_000;

  private static final List<String> MODULES =
      List.of("client.js", "excerpts.js", "marks.js", "phrases.js", "spelling.js");

  private final List<SearchDocument> documents;
  private final SearchLanguage language;
  private final LeafReader reader;
  private final Lexicon lexicon;
  private final Spelling spelling;
  private final SortedMap<String, String> files = new TreeMap<>();

  IndexExport(
      List<SearchDocument> documents,
      SearchLanguage language,
      IndexReader reader,
      Lexicon lexicon,
      Spelling spelling) {
    this.documents = documents;
    this.language = language;
    this.reader = reader.leaves().isEmpty() ? null : reader.leaves().get(0).reader();
    this.lexicon = lexicon;
    this.spelling = spelling;
  }

  List<SiteFile> files() throws IOException {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", FORMAT);
    root.put("fields", fields());
    if (documents.size() > MANY) {
      files.put("norms.json", JsonText.string(norms()));
    } else {
      root.put("norms", norms());
    }
    groups(root, "part", documents.stream().map(SearchDocument::part).toList());
    groups(root, "level", documents.stream().map(SearchDocument::level).toList());
    terms(root);
    spellings(root);
    pages(root);
    files.put("root.json", JsonText.object(root));
    for (String module : MODULES) {
      files.put(module, resource(module));
    }
    if (language != SearchLanguage.ENGLISH) {
      files.put("language.js", resource(language.module() + ".js"));
    }
    return published();
  }

  /** k1, b, weight, the number of pages and the sum of all frequencies of each field. */
  private List<Object> fields() throws IOException {
    List<Object> fields = new ArrayList<>();
    IndexSearcher searcher = reader == null ? null : new IndexSearcher(reader);
    for (SearchField field : SearchField.values()) {
      CollectionStatistics of =
          searcher == null ? null : searcher.collectionStatistics(field.key());
      fields.add(
          List.of(
              field.k1,
              field.b,
              field.boost,
              of == null ? 0L : of.docCount(),
              of == null ? 0L : of.sumTotalTermFreq()));
    }
    return fields;
  }

  /**
   * The lengths of texts, as {@link RoundedLengths} puts them into a byte: how many there are,
   * those bytes, the most frequent first, and of each page which of them, so that nearly all take
   * one sign.
   */
  private String norms() throws IOException {
    NumericDocValues values = reader == null ? null : reader.getNormValues(SearchField.TEXT.key());
    List<Integer> norms = new ArrayList<>();
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int document = 0; document < documents.size(); document++) {
      boolean has = values != null && values.advanceExact(document);
      int norm = has ? (int) values.longValue() & 0xff : 0;
      norms.add(norm);
      counts.merge(norm, 1, Integer::sum);
    }
    List<Integer> frequent = new ArrayList<>(counts.keySet());
    frequent.sort(Comparator.comparing(norm -> -counts.get(norm)));
    Packed packed = new Packed().add(frequent.size());
    frequent.forEach(packed::add);
    norms.forEach(norm -> packed.add(frequent.indexOf(norm)));
    return packed.toString();
  }

  /** Neighbours mostly belong together: their group is written once, with their number. */
  private void groups(Map<String, Object> root, String name, List<String> of) {
    List<String> names = new ArrayList<>();
    Packed runs = new Packed();
    for (int from = 0, to; from < of.size(); from = to) {
      String group = of.get(from);
      to = from + 1;
      while (to < of.size() && of.get(to).equals(group)) {
        to++;
      }
      if (!names.contains(group)) {
        names.add(group);
      }
      runs.add(to - from).add(names.indexOf(group));
    }
    root.put(name + "s", names);
    root.put(name + "Of", runs.toString());
  }

  private void terms(Map<String, Object> root) throws IOException {
    TermShards terms = new TermShards();
    PositionShards positions = new PositionShards();
    Postings postings = new Postings(reader);
    for (String word : lexicon.words()) {
      List<List<Posting>> fields = new ArrayList<>();
      for (SearchField field : SearchField.values()) {
        fields.add(postings.of(field, word));
      }
      terms.add(language.stem(word), word, fields);
      positions.add(fields.get(0));
    }
    terms.close();
    positions.close();
    number("t", terms.files());
    number("l", terms.lists());
    number("p", positions.files());
    root.put("terms", terms.beginnings());
    root.put("lists", terms.stemsOfLists(pages -> !QueryReader.isCommon(pages, documents.size())));
    files.put("places.json", JsonText.array(List.of(terms.counts(), positions.starts())));
  }

  private void spellings(Map<String, Object> root) {
    SpellingShards first = new SpellingShards(spelling.byFirst());
    SpellingShards last = new SpellingShards(spelling.byLast());
    number("s", first.files());
    number("e", last.files());
    root.put("firsts", first.letters());
    root.put("lasts", last.letters());
  }

  private void pages(Map<String, Object> root) {
    List<String> blocks = new ArrayList<>();
    int block = documents.size() > ALL_IN_ONE ? BLOCK : ALL_IN_ONE;
    for (int from = 0; from < documents.size(); from += block) {
      int to = Math.min(documents.size(), from + block);
      blocks.add(
          JsonText.array(documents.subList(from, to).stream().map(IndexExport::line).toList()));
    }
    number("r", blocks);
    number("x", documents.stream().map(IndexExport::text).toList());
    root.put("block", block);
  }

  private static List<Object> line(SearchDocument page) {
    return List.of(page.path().url(), page.titles().isEmpty() ? "" : page.titles().get(0));
  }

  private static String text(SearchDocument page) {
    List<Object> sections = new ArrayList<>();
    for (Section section : page.sections()) {
      sections.add(List.of(section.anchor(), section.title(), section.text()));
    }
    return JsonText.array(sections);
  }

  private void number(String letter, List<String> contents) {
    for (int i = 0; i < contents.size(); i++) {
      files.put(letter + i + ".json", contents.get(i));
    }
  }

  /** All in a folder that is named for what is in it, and so may be kept for ever; and its door. */
  private List<SiteFile> published() throws IOException {
    String folder = hash();
    List<SiteFile> published = new ArrayList<>();
    files.forEach(
        (name, text) -> published.add(new SiteFile.Text("search/" + folder + "/" + name, text)));
    String door = resource(language == SearchLanguage.ENGLISH ? "door.js" : "door-other.js");
    published.add(new SiteFile.Text("search/search.js", door.replace("FOLDER", folder)));
    published.add(
        new SiteFile.Text(
            "search/index.json", JsonText.object(Map.of("root", folder + "/root.json")) + "\n"));
    return published;
  }

  private String hash() {
    StringBuilder all = new StringBuilder();
    files.forEach((name, text) -> all.append(name).append('\0').append(text).append('\0'));
    return Sha256.of(all.toString()).start(12);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = IndexExport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
