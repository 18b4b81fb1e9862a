package hornbook.math;

import hornbook.math.RenderedFormula.Finding;
import hornbook.model.Severity;
import hornbook.script.Program;
import hornbook.script.Resource;
import hornbook.script.ScriptFault;
import hornbook.script.ScriptRunner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Takes TeX, gives HTML with MathML inside, or what is wrong with it. Any thread may call. */
final class Katex implements AutoCloseable {
  private static final String SCRIPT = "hornbook/math/katex-es5.js";
  private static final Program PROGRAM = new Program(List.of(SCRIPT, "hornbook/math/formula.js"));
  private static final int LONGEST = 10_000;

  /** In em: enough for any real rule or space, too little to break a page. */
  private static final int MAX_SIZE = 50;

  private static final int MAX_EXPAND = 1_000;

  private final SortedMap<String, String> macros;
  private final ScriptRunner scripts = new ScriptRunner("katex", Map.of("markupOf", Markup::of));
  private final TexHints hints;

  Katex(SortedMap<String, String> macros) {
    this.macros = macros;
    this.hints = new TexHints(SCRIPT, macros.keySet());
  }

  /** All that a formula's HTML depends on besides its TeX. */
  static String version(SortedMap<String, String> macros) {
    return "4 KaTeX " + Resource.text("hornbook/math/version.txt") + " " + macros;
  }

  RenderedFormula render(String tex, boolean display) {
    if (tex.length() > LONGEST) {
      return RenderedFormula.refused(
          "tex-too-long",
          "a formula of " + tex.length() + " characters is too long",
          0,
          "the limit is " + LONGEST);
    }
    try {
      return answer(tex, scripts.call(PROGRAM, "renderFormula", arguments(tex, display)));
    } catch (ScriptFault e) {
      return switch (e.kind()) {
        case TOO_DEEP ->
            RenderedFormula.refused(
                "tex-too-deep", "this formula is nested too deeply", 0, "split it");
        case TOO_LONG ->
            RenderedFormula.refused(
                "tex-too-slow", "this formula takes too long to draw", 0, "split it");
      };
    }
  }

  private Object[] arguments(String tex, boolean display) {
    List<Object> arguments = new ArrayList<>(List.of(tex, display, MAX_SIZE, MAX_EXPAND));
    macros.forEach(
        (name, macro) -> {
          arguments.add(name);
          arguments.add(macro);
        });
    return arguments.toArray();
  }

  private RenderedFormula answer(String tex, List<String> answer) {
    Set<Finding> findings = new LinkedHashSet<>();
    for (int i = 1; i < answer.size(); i += 3) {
      int offset = Integer.parseInt(answer.get(i + 2));
      findings.add(finding(answer.get(i), answer.get(i + 1), tex, offset));
    }
    return new RenderedFormula(answer.get(0), List.copyOf(findings));
  }

  private Finding finding(String kind, String text, String tex, int offset) {
    int start = Math.max(offset, 0);
    return switch (kind) {
      case "error" -> new Finding(Severity.ERROR, "bad-tex", text, start, hint(text, offset));
      case "warning" -> new Finding(Severity.WARNING, "tex-warning", text, start, "");
      case "untrusted" ->
          new Finding(
              Severity.ERROR,
              "tex-untrusted",
              "formulas must not use `" + text + "`",
              Math.max(tex.indexOf(text), 0),
              "links, images and HTML belong into the text");
      default -> throw new IllegalStateException(kind);
    };
  }

  private String hint(String message, int offset) {
    String hint = hints.of(message);
    return hint.isEmpty() && offset < 0 && !macros.isEmpty()
        ? "look at the macros that it uses"
        : hint;
  }

  void prepare() {
    scripts.prepare(PROGRAM);
  }

  boolean started() {
    return scripts.started();
  }

  @Override
  public void close() {
    scripts.close();
  }
}
