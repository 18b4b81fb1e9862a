package hornbook.reference;

import hornbook.model.Citation;
import hornbook.model.Diagnostic;
import hornbook.model.Position;
import hornbook.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts of bibliographies are read, with one cache; findings are kept. */
final class BibTexts {
  static final String ATTENTION =
      """
      @inproceedings{vaswani2017,
        author = {Vaswani, Ashish and Kaiser, {\\L}ukasz and Polosukhin, Illia},
        title = {Attention Is All You Need},
        booktitle = {Advances in Neural Information Processing Systems},
        year = {2017}, volume = {30},
        eprint = {1706.03762}, archivePrefix = {arXiv}
      }
      """;

  private final Path cache;
  private final List<Diagnostic> found = new ArrayList<>();

  BibTexts(Path cache) {
    this.cache = cache;
  }

  Bibliography read(String bib) throws IOException {
    return read(bib, "en");
  }

  Bibliography read(String bib, String language) throws IOException {
    Source source = new Source(bib, new Position("references.bib", 1, 1));
    return Bibliography.read(source, language, cache, found::add);
  }

  static String label(Bibliography bibliography, String key, String locator) {
    Citation.Cite cite = new Citation.Cite(key, locator, new Position("a.md", 1, 1));
    return bibliography.inText(List.of(cite)).get(0);
  }

  static String label(Bibliography bibliography, String key) {
    return label(bibliography, key, "");
  }

  String html(String bib, String key) throws IOException {
    return read(bib).work(key).html();
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  List<String> findings() {
    return found.stream()
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code() + " " + d.message())
        .toList();
  }
}
