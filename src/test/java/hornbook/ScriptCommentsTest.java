package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a script's comments,")
final class ScriptCommentsTest {
  private static void becomes(String expected, String script) {
    assertEquals(expected, ScriptComments.removed(script));
  }

  @Test
  @DisplayName("those with lines of their own are not published")
  void ownLines() {
    becomes(
        """
        export const one = 1;
          const two = 2; // stays
        """,
        """
        /**
         * @typedef {{ one: 1 }} One
         */

        /** @type {One} */
        // why
        export const one = 1;
          /** @type {2} */
          const two = 2; // stays
        """
            .replace("\n\n", "\n"));
  }

  @Test
  @DisplayName("licences, directives, and those beside code stay")
  void whatStays() {
    String script =
        """
        /*! MIT */
        /* plain */
        //# sourceMappingURL=x
        /** @type {1} */ (one);
        a /** @type {1} */ = 1;
        """;
    becomes(script, script);
  }

  @Test
  @DisplayName("those that only look so, between backticks, are text")
  void templates() {
    String script =
        """
        const text = `
        // text
        /** text */
        ${one}`;
        """;
    becomes(script, script);
    becomes("`a`;\nb;", "`a`;\n// comment\nb;");
  }

  @Test
  @DisplayName("one that does not end, or that code follows, leaves the script as it is")
  void doubtful() {
    becomes("/**\n * one\n */ two();\n", "/**\n * one\n */ two();\n");
    becomes("one();\n/** never", "one();\n/** never");
  }

  @Test
  @DisplayName("no other kind of file loses any")
  void otherFiles() {
    byte[] text = "// one".getBytes(StandardCharsets.UTF_8);
    List<SiteFile> files = List.of(new SiteFile.Bytes("a.css", text));
    assertEquals(files, ScriptComments.removed(files));
  }
}
