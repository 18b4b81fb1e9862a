package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.BuiltSites.Real;
import hornbook.BuiltSites.Small;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BuiltSites.class)
@DisplayName("The list of what a browser keeps of a site")
class OfflineListTest {
  private static final Pattern LINE = Pattern.compile("\\[\"(.+)\",\"(\\w{16})\",(\\d+)]");

  @Test
  @DisplayName("holds every file with its hash, but those for other programs")
  void isWhole(@Real BuiltSite real, @Small BuiltSite small) throws Exception {
    assertWhole(real);
    assertWhole(small);
  }

  private static void assertWhole(BuiltSite site) throws Exception {
    SortedMap<String, String> expected = new TreeMap<>();
    for (var file : TextSite.tree(site.folder()).entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      expected.put(file.getKey(), HexFormat.of().formatHex(digest, 0, 8) + " " + bytes.length);
    }
    expected
        .keySet()
        .removeIf(
            path ->
                path.matches(
                    "\\..*|robots\\.txt|sitemap\\.xml|offline\\.json|service-worker\\.js"
                        + "|schema/.*|study/[^/]*\\.(apkg|txt)|[^/]*\\.pdf"));
    SortedMap<String, String> listed = new TreeMap<>();
    Matcher line = LINE.matcher(site.read("offline.json"));
    while (line.find()) {
      listed.put(line.group(1), line.group(2) + " " + line.group(3));
    }
    assertEquals(expected, listed);
  }
}
