package hornbook.study;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scheduler, the queue, and the store of a reader's progress, as one module for the pages. */
public final class StudyScript {
  private static final String NAME = "study.js";

  private StudyScript() {}

  /** The script by its place among the site's assets. */
  public static SortedMap<String, byte[]> asset() throws IOException {
    try (InputStream script = StudyScript.class.getResourceAsStream(NAME)) {
      return new TreeMap<>(Map.of("js/" + NAME, script.readAllBytes()));
    }
  }
}
