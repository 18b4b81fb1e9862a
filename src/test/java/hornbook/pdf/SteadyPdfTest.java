package hornbook.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A steady PDF")
final class SteadyPdfTest {
  private static String steady(String pdf, String address) {
    return new String(
        SteadyPdf.of(pdf.getBytes(ISO_8859_1), "http://localhost:1/x/", address), ISO_8859_1);
  }

  @Test
  @DisplayName("says no time, and no byte changes its place")
  void dates() {
    String date = "/CreationDate (D:20260102030405+00'00')";
    assertEquals(
        "<<" + " ".repeat(date.length()) + "\n>>", steady("<<" + date + "\n>>", "https://a.b/"));
  }

  @Test
  @DisplayName("numbers table cells from 1, in their order")
  void cells() {
    assertEquals(
        "/ID (node00000002) [(node00000001) (node00000002)]",
        steady("/ID (node00000185) [(node00000099) (node00000185)]", ""));
  }

  @Test
  @DisplayName("links to the public address instead of the server's")
  void links() {
    assertEquals(
        "/URI (https://a.b/q.html#\\(x\\)) " + " ".repeat(8) + ">>ÿ",
        steady("/URI (http://localhost:1/x/q.html#\\(x\\)) >>ÿ", "https://a.b/")
            .replaceFirst("\\) +>>", ") " + " ".repeat(8) + ">>"));
    assertEquals(
        "(q.html)" + " ".repeat("http://localhost:1/x/".length()) + ">>",
        steady("(http://localhost:1/x/q.html)>>", ""));
  }
}
