package hornbook.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import hornbook.model.SiteFile;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of an index behind an empty page, for a browser to search. */
final class PublishedIndex {
  private PublishedIndex() {}

  static PreviewServer serve(SearchIndex index, Path folder) throws IOException {
    for (SiteFile file : index.files()) {
      Path place = folder.resolve(file.path());
      Files.createDirectories(place.getParent());
      Files.writeString(place, ((SiteFile.Text) file).text(), UTF_8);
    }
    Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><title>Search</title>");
    return PreviewServer.startPlain(folder, 0, "/");
  }
}
