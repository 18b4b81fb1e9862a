package hornbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

/** What a check of a guide says about it, without the line that counts the findings. */
record FoundInGuide(String text) {
  /**
   * @param files as {@link TextSite} reads them
   */
  static FoundInGuide of(Path folder, String files) throws IOException {
    String all = TextSite.in(folder, files).check().findings();
    return new FoundInGuide(all.replaceAll("\\R[^\\n]*; \\d+ errors?, [^\\n]*$", ""));
  }

  /** These and no others, to the letter. */
  void are(String expected) {
    assertEquals(expected.strip(), text.strip());
  }
}
