package hornbook.reference;

import hornbook.cache.DiskCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Formatted works on the disk, for the next build with the same bibliography. */
final class BibliographyCache {
  /** To be raised whenever this program formats the same entries in another way. */
  private static final String RECIPE = "1";

  private static final String KEY = "works";

  private final DiskCache cache;

  /**
   * @param bibliography the text of the bibliography
   */
  BibliographyCache(Path folder, String bibliography, CitationStyle style) {
    String input =
        String.join("\0", RECIPE, style.processor(), style.style(), style.locale(), bibliography);
    this.cache = DiskCache.open(folder.resolve("bibliography.cache"), input);
  }

  /** The works, or empty where the file is missing, damaged or made from something else. */
  Optional<List<FormattedWork>> read() {
    return cache.get(KEY).map(BibliographyCache::works);
  }

  private static List<FormattedWork> works(String text) {
    List<FormattedWork> works = new ArrayList<>();
    for (String line : text.split("\n")) {
      String[] cells = line.split("\t", -1);
      works.add(new FormattedWork(cells[0], cells[1], cells[2]));
    }
    return works;
  }

  /** Keeps works, whose texts have neither tabs nor line breaks. */
  void write(List<FormattedWork> works) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (FormattedWork work : works) {
      lines.append(work.key()).append('\t').append(work.label()).append('\t');
      lines.append(work.html()).append('\n');
    }
    cache.put(KEY, lines.toString());
    cache.save();
  }
}
