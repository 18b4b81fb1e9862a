package hornbook;

import hornbook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Scripts go in, and come out without what is written for those who work on them: types and
 * explanations are half of what a reader would load. Licences ({@code /*!}) stay, and so does
 * whatever shares its line with code.
 */
final class ScriptComments {
  private ScriptComments() {}

  /** Files, where those of scripts are lightened. */
  static List<SiteFile> removed(List<SiteFile> files) {
    return files.stream().map(ScriptComments::removed).toList();
  }

  private static SiteFile removed(SiteFile file) {
    return file instanceof SiteFile.Bytes script && script.path().endsWith(".js")
        ? new SiteFile.Bytes(
            script.path(),
            removed(new String(script.bytes(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8))
        : file;
  }

  /** A script without the comments that have their lines to themselves. */
  static String removed(String script) {
    StringBuilder kept = new StringBuilder();
    boolean comment = false;
    boolean template = false; // what stands between backticks is text, whatever it looks like
    for (String line : script.split("(?<=\n)")) {
      String text = line.strip();
      if (!template && !comment && text.startsWith("//") && !text.matches("//[#@!].*")) {
        continue;
      }
      int end = text.indexOf("*/");
      comment |= !template && text.startsWith("/**") && (end < 0 || end == text.length() - 2);
      if (comment) {
        if (end >= 0 && end < text.length() - 2) {
          return script;
        }
        comment = end < 0;
        continue;
      }
      template ^= line.chars().filter(letter -> letter == '`').count() % 2 == 1;
      kept.append(line);
    }
    return comment ? script : kept.toString();
  }
}
