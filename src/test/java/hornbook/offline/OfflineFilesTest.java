package hornbook.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hornbook.model.Fingerprint;
import hornbook.model.SiteFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a browser needs to keep a site")
class OfflineFilesTest {
  private static final List<Fingerprint> SITE =
      List.of(
          new Fingerprint(".nojekyll", "e3b0c44298fc1c14", 0),
          new Fingerprint("a \"b\".svg", "00000000000000aa", 7),
          new Fingerprint("general/pca.html", "00000000000000bb", 100),
          new Fingerprint("guide.pdf", "00000000000000cc", 5_000),
          new Fingerprint("papers/pca.pdf", "00000000000000dd", 20),
          new Fingerprint("robots.txt", "00000000000000ee", 30),
          new Fingerprint("schema/page.json", "00000000000000ff", 40),
          new Fingerprint("sitemap.xml", "0000000000000011", 50),
          new Fingerprint("study/deck.json", "0000000000000022", 60),
          new Fingerprint("study/guide.apkg", "0000000000000033", 70),
          new Fingerprint("study/guide.txt", "0000000000000044", 80));

  private static String text(String path, List<Fingerprint> site) {
    return OfflineFiles.of(site).stream()
        .filter(file -> file.path().equals(path))
        .map(file -> ((SiteFile.Text) file).text())
        .findFirst()
        .orElseThrow();
  }

  private static String version(List<Fingerprint> site) {
    return text("service-worker.js", site).replaceAll("(?s)const VERSION = \"(\\w+)\";\n.*", "$1");
  }

  @Test
  @DisplayName("is a list of all that is read, without what is for other programs")
  void listsWhatIsRead() {
    assertEquals(
        """
        {"version":"%s","bytes":187,"files":[
        ["a \\"b\\".svg","00000000000000aa",7],
        ["general/pca.html","00000000000000bb",100],
        ["papers/pca.pdf","00000000000000dd",20],
        ["study/deck.json","0000000000000022",60]]}
        """
            .formatted(version(SITE)),
        text("offline.json", SITE));
  }

  @Test
  @DisplayName("is the same for the same site")
  void isTheSame() {
    assertEquals(OfflineFiles.of(SITE), OfflineFiles.of(new ArrayList<>(SITE)));
  }

  @Test
  @DisplayName("has a version that changes with every file that is kept, and with no other")
  void hasAVersion() {
    for (int i = 0; i < SITE.size(); i++) {
      Fingerprint file = SITE.get(i);
      List<Fingerprint> other = new ArrayList<>(SITE);
      other.set(i, new Fingerprint(file.path(), "0123456789abcdef", file.size()));
      if (text("offline.json", SITE).contains(file.hash())) {
        assertNotEquals(version(SITE), version(other), file.path());
      } else {
        assertEquals(version(SITE), version(other), file.path());
      }
    }
    assertTrue(version(SITE).matches("[0-9a-f]{12}"));
  }
}
