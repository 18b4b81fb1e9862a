package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class CommandsTest {
  @TempDir private Path folder;

  private TextSite site(String files) throws IOException {
    return TextSite.in(folder, files);
  }

  @Nested
  @DisplayName("helps")
  class Help {
    @Test
    @DisplayName("with every command and the exit codes, on request")
    void overview() {
      TextSite.Run run = TextSite.hornbook("--help");
      assertEquals(ExitCode.DONE, run.exit());
      for (String command :
          List.of("build", "check", "serve", "search", "new", "prompts", "clean", "help")) {
        assertTrue(run.out().contains("\n  " + command + " "), command);
      }
      assertTrue(run.out().contains("1  the guide has errors"), run.out());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"build", "check", "serve", "search", "new", "prompts", "clean"})
    @DisplayName("with a command, both ways")
    void oneCommand(String command) {
      TextSite.Run run = TextSite.hornbook("help", command);
      assertEquals(ExitCode.DONE, run.exit());
      assertTrue(run.out().startsWith("Usage: hornbook " + command + " "), run.out());
      assertEquals(run.out(), TextSite.hornbook(command, "--help").out());
    }

    @Test
    @DisplayName("whoever gives no command, and calls that a failure")
    void nothingAsked() {
      assertEquals(ExitCode.COULD_NOT_RUN, TextSite.hornbook().exit());
    }

    @Test
    @DisplayName("with the option or the command that was probably meant")
    void typingError() {
      TextSite.Run option = TextSite.hornbook("build", "--strickt");
      assertEquals(ExitCode.COULD_NOT_RUN, option.exit());
      assertTrue(option.err().contains("--strict"), option.err());
      TextSite.Run command = TextSite.hornbook("biuld");
      assertEquals(ExitCode.COULD_NOT_RUN, command.exit());
      assertTrue(command.err().contains("hornbook build"), command.err());
    }

    @Test
    @DisplayName("the shell to complete commands and options")
    void completion() {
      String script = TextSite.hornbook("generate-completion").out();
      assertTrue(script.startsWith("#!/usr/bin/env bash"), script);
      assertTrue(script.contains("--base-url"), script);
    }
  }

  @Nested
  @DisplayName("reports to other programs")
  class Json {
    @Test
    @DisplayName("findings and counts in one line of JSON, with the exit code of a plain run")
    void findings() throws IOException {
      TextSite site = site("=== 01-a.md\n# A\n\nSee [[b\"]].\n");
      TextSite.Run run = site.build("--json");
      assertEquals(ExitCode.GUIDE_HAS_ERRORS, run.exit());
      assertEquals(1, run.out().lines().count());
      assertEquals("", run.err());
      List<String> texts = new ArrayList<>();
      try (JsonParser parser = new JsonFactory().createParser(run.out())) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          texts.add(parser.getText());
        }
      }
      assertTrue(
          String.join(" ", texts).contains("severity error code broken-link message"),
          texts.toString());
      assertTrue(run.out().contains("\"written\":false"), run.out());
      assertFalse(Files.exists(site.output()));
    }

    @Test
    @DisplayName("that a good guide has none, and was written")
    void good() throws IOException {
      String out = site("=== 01-a.md\n# A\n\nText.\n").build("--json").out();
      assertTrue(out.startsWith("{\"written\":true,\"pages\":"), out);
      assertTrue(out.endsWith("\"findings\":[]}\n"), out);
    }
  }

  @Nested
  @DisplayName("starts a question")
  class New {
    private TextSite.Run start(TextSite site, String question, int part) {
      return TextSite.hornbook(
          "new", question, "--part", String.valueOf(part), "--content", site.content().toString());
    }

    @Test
    @DisplayName("behind the last of its part, with prompts, in a form that builds at once")
    void inAGuide() throws IOException {
      TextSite site =
          site("=== 1-basics/09-mean.md\n# What is a mean?\n=== 2-more/index.md\n# More\n");
      TextSite.Run run = start(site, "What is C++ good for?", 1);
      Path file = site.content().resolve("1-basics/10-what-is-c-plus-plus-good-for.md");
      assertEquals("Wrote " + file + "\n", run.out());
      String text = Files.readString(file);
      assertTrue(text.contains("\n# What is C++ good for?\n\n## Say it in 30 seconds\n"), text);
      assertTrue(text.contains("{#what-is-c-plus-plus-good-for-name}\n: "), text);
      assertEquals(ExitCode.DONE, site.build("--strict").exit());
    }

    @Test
    @DisplayName("with the sections that the guide asks for, by their own names")
    void asTheGuideAsks() throws IOException {
      TextSite site =
          site(
              """
              === hornbook.yml
              headings: { mistakes: Traps }
              checks:
                sections:
                  answer: {}
                  formula: { optional: true }
                  mistakes: { items: 1-3 }
              === 1-basics/index.md
              # Basics
              """);
      start(site, "What is a median?", 1);
      String text = Files.readString(site.content().resolve("1-basics/01-what-is-a-median.md"));
      assertEquals(
          List.of("## The answer", "## Traps"),
          text.lines().filter(line -> line.startsWith("## ")).toList());
      assertEquals("", site.check().findings());
    }

    @Test
    @DisplayName("but not a second time, and in no part that is not there")
    void refuses() throws IOException {
      TextSite site = site("=== 1-basics/01-mean.md\n# Mean\n");
      TextSite.Run again = start(site, "Mean", 1);
      assertEquals(ExitCode.COULD_NOT_RUN, again.exit());
      assertTrue(again.err().endsWith("01-mean.md exists already\n"), again.err());
      TextSite.Run nowhere = start(site, "Median", 2);
      assertEquals(ExitCode.COULD_NOT_RUN, nowhere.exit());
      assertTrue(nowhere.err().contains("there is no part 2: "), nowhere.err());
      assertTrue(nowhere.err().contains(" has 1 folders"), nowhere.err());
    }
  }

  @Test
  @DisplayName("cleans what Hornbook wrote, and leaves what somebody else put there")
  void clean() throws IOException {
    TextSite site = site("=== 01-a.md\n# A\n\n$x$\n");
    site.build();
    Files.writeString(site.output().resolve("CNAME"), "example.org");
    TextSite.Run run =
        TextSite.hornbook(
            "clean", "--content", site.content().toString(), "--output", site.output().toString());
    assertEquals(ExitCode.DONE, run.exit());
    assertEquals(List.of("CNAME"), List.copyOf(TextSite.tree(site.output()).keySet()));
    assertFalse(Files.exists(folder.resolve(".hornbook")));
    assertTrue(Files.exists(site.content().resolve("01-a.md")));
  }

  @Test
  @DisplayName("says in one line that a folder is missing")
  void noFolder() {
    TextSite.Run run = TextSite.hornbook("check", "--content", folder + "/nowhere");
    assertEquals(ExitCode.COULD_NOT_RUN, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("hornbook: "), run.err());
  }
}
