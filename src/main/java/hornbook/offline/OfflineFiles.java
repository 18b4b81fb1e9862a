package hornbook.offline;

import hornbook.json.JsonText;
import hornbook.model.Fingerprint;
import hornbook.model.Sha256;
import hornbook.model.SiteFile;
import hornbook.script.Resource;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All files of a site go in; the service worker comes out, and the list of what it keeps, {@code
 * offline.json}. The worker changes whenever the list does, which is how a browser notices.
 */
public final class OfflineFiles {
  private static final String PROGRAM = "hornbook/offline/service-worker.js";
  private static final int VERSION_DIGITS = 12;

  /** What is for search engines, editors and other programs, and what is taken along by itself. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "\\.nojekyll|robots\\.txt|sitemap\\.xml|schema/[a-z]+\\.json"
              + "|study/[^/]+\\.(apkg|txt)|[^/]+\\.pdf");

  private OfflineFiles() {}

  /**
   * @param site every other file of the site, in an order that does not change
   * @return two files, the same bytes for the same site
   */
  public static List<SiteFile> of(List<Fingerprint> site) {
    List<Fingerprint> kept =
        site.stream().filter(file -> !LEFT_OUT.matcher(file.path()).matches()).toList();
    String program = Resource.text(PROGRAM);
    String version = version(kept, program);
    return List.of(
        new SiteFile.Text("offline.json", list(version, kept)),
        new SiteFile.Text("service-worker.js", "const VERSION = \"" + version + "\";\n" + program));
  }

  /** Paths have no control characters, so that each ends where the next hash begins. */
  private static String version(List<Fingerprint> files, String program) {
    StringBuilder all = new StringBuilder(program);
    for (Fingerprint file : files) {
      all.append(file.hash()).append(' ').append(file.path()).append('\n');
    }
    return Sha256.of(all.toString()).start(VERSION_DIGITS);
  }

  private static String list(String version, List<Fingerprint> files) {
    StringBuilder json = new StringBuilder();
    json.append("{\"version\":\"").append(version).append("\",\"bytes\":");
    json.append(files.stream().mapToLong(Fingerprint::size).sum()).append(",\"files\":[");
    String mark = "\n";
    for (Fingerprint file : files) {
      json.append(mark);
      json.append(JsonText.array(List.of(file.path(), file.hash(), file.size())));
      mark = ",\n";
    }
    return json.append("]}\n").toString();
  }
}
