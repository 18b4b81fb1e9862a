package hornbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a script,")
final class LightScriptsTest {
  private static void becomes(String expected, String script) {
    assertEquals(expected, LightScripts.of(script));
  }

  @Test
  @DisplayName("comments with lines of their own, and indents, are not published")
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
        """);
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
  @DisplayName("what only looks like a comment, between backticks, is text")
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
  @DisplayName("indents stay where a text runs over several lines")
  void texts() {
    for (String text :
        List.of(
            "  say(`one\n    two`);\n",
            "  say(`${all.map((each) => `<b>\n  </b>`)}`);\n",
            "  say('one\\\n  two');\n",
            "  say(`\\`\n  two`);\n")) {
      becomes(text, text);
    }
    becomes("a(`${b({ c: `d` })}`);\ne();\n", "  a(`${b({ c: `d` })}`);\n\n  e();\n");
  }

  @Test
  @DisplayName("a comment that does not end, or that code follows, leaves the script as it is")
  void doubtful() {
    becomes("/**\n * one\n */ two();\n", "/**\n * one\n */ two();\n");
    becomes("one();\n/** never", "one();\n/** never");
  }
}
