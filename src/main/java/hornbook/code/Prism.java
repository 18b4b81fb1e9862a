package hornbook.code;

import hornbook.script.Program;
import hornbook.script.Resource;
import hornbook.script.ScriptFault;
import hornbook.script.ScriptRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes code in a language, gives HTML with spans. Each language has a scope of its own, since
 * Prism's components change each other, so that a page never depends on what other pages show.
 */
final class Prism implements AutoCloseable {
  private static final String FOLDER = "hornbook/code/";

  private final ScriptRunner scripts = new ScriptRunner("prism", Map.of());

  /** All that the HTML depends on besides the code and its language. */
  static String version() {
    return "1 Prism " + Resource.text(FOLDER + "version.txt");
  }

  String highlight(String code, Languages.Language language) throws ScriptFault {
    return scripts.call(program(language), "highlight", code, language.name()).get(0);
  }

  private static Program program(Languages.Language language) {
    List<String> resources = new ArrayList<>();
    resources.add(FOLDER + "prism-core.min.js");
    language.components().forEach(name -> resources.add(FOLDER + "prism-" + name + ".min.js"));
    resources.add(FOLDER + "highlight.js");
    return new Program(List.copyOf(resources));
  }

  boolean started() {
    return scripts.started();
  }

  @Override
  public void close() {
    scripts.close();
  }
}
