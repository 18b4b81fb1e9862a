import hornbook.model.Section;
import hornbook.model.SiteFile;
import hornbook.model.SitePath;
import hornbook.search.SearchDocument;
import hornbook.search.SearchIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes pages of any text, writes the search of a site that has them: {@code java -cp
 * target/hornbook.jar src/bench/WriteSearch.java pages.tsv folder}. A line is a page (path, title)
 * or, with a tab in front, one of its sections (anchor, title, text).
 */
public final class WriteSearch {
  private WriteSearch() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    for (SiteFile file : SearchIndex.of(documents(Path.of(args[0])), "en").files()) {
      if (file instanceof SiteFile.Text text) {
        Path path = folder.resolve(text.path());
        Files.createDirectories(path.getParent());
        Files.writeString(path, text.text());
      }
    }
  }

  private static List<SearchDocument> documents(Path file) throws IOException {
    List<SearchDocument> documents = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      List<Section> sections = List.of();
      SitePath page = new SitePath("");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 2) {
          page = new SitePath(cells[0]);
          sections = new ArrayList<>();
          documents.add(document(page, cells[1], sections));
        } else {
          sections.add(new Section(page, cells[1], cells[2], cells[3]));
        }
      }
    }
    return documents;
  }

  /** The part is the manual that a page belongs to; there are no levels. */
  private static SearchDocument document(SitePath page, String title, List<Section> sections) {
    String part = page.value().substring(0, page.value().indexOf('/'));
    return new SearchDocument(page, part, "", List.of(title), true, List.of(), sections);
  }
}
