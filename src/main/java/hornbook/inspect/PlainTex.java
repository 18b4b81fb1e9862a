package hornbook.inspect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A formula's TeX becomes one line as one would type it in a message: {@code \frac{1}{n}\sum_i
 * x_i^2} is {@code 1/n ∑_i x_i²}. For reading in an excerpt and for search, not for calculation.
 */
final class PlainTex {
  private static final Map<String, String> SIGNS = signs();
  private static final Set<String> SILENT =
      Set.of(
          "left", "right", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl",
          "biggr", "displaystyle", "textstyle", "limits", "nolimits", "mathrm", "mathbf", "mathit",
          "mathsf", "mathtt", "mathcal", "mathbb", "mathfrak", "boldsymbol", "bm", "text", "textbf",
          "textit", "textrm", "texttt", "operatorname", "hat", "bar", "tilde", "vec", "dot", "ddot",
          "widehat", "widetilde", "overline", "underline", "underbrace", "overbrace", "hline",
          "nonumber", "notag", "middle", "mathop", "mathbin", "mathrel", "phantom", "boxed");
  private static final Set<String> FRACTIONS = Set.of("frac", "tfrac", "dfrac", "cfrac");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
  // Deeper groups than any reader can follow are written without looking into them.
  private static final int DEEPEST = 50;

  private final String tex;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int depth;

  private PlainTex(String tex) {
    this.tex = tex;
  }

  static String line(String tex) {
    PlainTex reader = new PlainTex(tex);
    reader.read();
    return reader.out.toString().replaceAll("\\s+", " ").strip();
  }

  private void read() {
    while (at < tex.length()) {
      char c = tex.charAt(at++);
      switch (c) {
        case '\\' -> command();
        case '{', '}' -> {}
        case '&', '~' -> out.append(' ');
        case '^' -> script(SUPERSCRIPTS, '^');
        case '_' -> script(SUBSCRIPTS, '_');
        default -> out.append(c);
      }
    }
  }

  private void command() {
    int start = at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == start) {
      sign();
      return;
    }
    String name = tex.substring(start, at);
    if (FRACTIONS.contains(name)) {
      String above = group();
      out.append(enclosed(above)).append('/').append(enclosed(group()));
    } else if (name.equals("sqrt")) {
      out.append('√').append(enclosed(group()));
    } else if (name.equals("begin") || name.equals("end")) {
      group();
      out.append(' ');
    } else if (!SILENT.contains(name)) {
      out.append(SIGNS.containsKey(name) ? SIGNS.get(name) : word(name));
    }
  }

  /** A function's name, such as log, set apart from letters only. */
  private String word(String name) {
    boolean behind = !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
    boolean before = at < tex.length() && " \\{".indexOf(tex.charAt(at)) >= 0;
    return (behind ? " " : "") + name + (before ? " " : "");
  }

  /** A backslash and one other character. */
  private void sign() {
    if (at < tex.length()) {
      char c = tex.charAt(at++);
      out.append(
          switch (c) {
            case ',', ';', ':', ' ', '\\' -> " ";
            case '!', '/' -> "";
            case '|' -> "‖";
            default -> String.valueOf(c);
          });
    }
  }

  private void script(String digits, char mark) {
    String script = group();
    boolean number = !script.isEmpty() && script.chars().allMatch(c -> c >= '0' && c <= '9');
    if (number && script.length() <= 2) {
      script.chars().forEach(c -> out.append(digits.charAt(c - '0')));
    } else if (!script.isEmpty()) {
      out.append(mark).append(enclosed(script));
    }
  }

  /** What stands in the next braces, or the next sign alone. */
  private String group() {
    while (at < tex.length() && tex.charAt(at) == ' ') {
      at++;
    }
    if (at >= tex.length() || depth > DEEPEST) {
      return "";
    }
    int start = at;
    if (tex.charAt(at) == '{') {
      int open = 0;
      do {
        char c = tex.charAt(at++);
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
        at += c == '\\' && at < tex.length() ? 1 : 0;
      } while (open > 0 && at < tex.length());
    } else if (tex.charAt(at) == '\\') {
      at++;
      do {
        at++;
      } while (at < tex.length() && isLetter(tex.charAt(at)) && isLetter(tex.charAt(at - 1)));
    } else {
      at++;
    }
    PlainTex inner = new PlainTex(tex.substring(start, Math.min(at, tex.length())));
    inner.depth = depth + 1;
    inner.read();
    return inner.out.toString().strip();
  }

  private static String enclosed(String part) {
    boolean plain =
        part.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "√⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉.".indexOf(c) >= 0);
    return plain ? part : "(" + part + ")";
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    String letters =
        "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota"
            + " ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ"
            + " chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ"
            + " Omega Ω sum ∑ prod ∏ int ∫ nabla ∇ partial ∂ infty ∞ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne"
            + " ≠ approx ≈ equiv ≡ sim ∼ propto ∝ cdot · times × div ÷ pm ± odot ⊙ otimes ⊗ oplus ⊕"
            + " in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ to → gets ←"
            + " rightarrow → leftarrow ← Rightarrow ⇒ mapsto ↦ top ⊤ circ ∘ ast ∗ star ⋆ ldots … dots"
            + " … cdots … vdots … ddots … mid | lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ lfloor ⌊"
            + " rfloor ⌋ lceil ⌈ rceil ⌉ langle ⟨ rangle ⟩ ell ℓ prime ′ setminus ∖";
    String[] pairs = letters.split(" ");
    for (int i = 0; i < pairs.length; i += 2) {
      signs.put(pairs[i], pairs[i + 1]);
    }
    signs.put("quad", "  ");
    signs.put("qquad", "  ");
    return Map.copyOf(signs);
  }
}
