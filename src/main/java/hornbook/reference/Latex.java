package hornbook.reference;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/**
 * A value of a BibTeX file, written in LaTeX, becomes plain text: accents and symbols become
 * characters, braces and formatting commands vanish. Any input gives some text.
 */
final class Latex {
  /** An accent's command and the combining character that follows its letter. */
  private static final Map<String, Character> ACCENTS =
      Map.ofEntries(
          Map.entry("`", '\u0300'),
          Map.entry("'", '\u0301'),
          Map.entry("^", '\u0302'),
          Map.entry("~", '\u0303'),
          Map.entry("=", '\u0304'),
          Map.entry("u", '\u0306'),
          Map.entry(".", '\u0307'),
          Map.entry("\"", '\u0308'),
          Map.entry("r", '\u030A'),
          Map.entry("H", '\u030B'),
          Map.entry("v", '\u030C'),
          Map.entry("d", '\u0323'),
          Map.entry("c", '\u0327'),
          Map.entry("k", '\u0328'),
          Map.entry("b", '\u0331'));

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("epsilon", "ε"),
          Map.entry("varepsilon", "ε"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("pi", "π"),
          Map.entry("sigma", "σ"),
          Map.entry("chi", "χ"),
          Map.entry("omega", "ω"),
          Map.entry("ell", "ℓ"),
          Map.entry("infty", "∞"),
          Map.entry("times", "×"),
          Map.entry("cdot", "·"),
          Map.entry("pm", "±"),
          Map.entry("leq", "≤"),
          Map.entry("geq", "≥"),
          Map.entry("S", "§"),
          Map.entry("copyright", "©"),
          Map.entry("textregistered", "®"),
          Map.entry("texttrademark", "™"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textquoteright", "’"));

  /** Commands without an argument that change the type alone. */
  private static final Set<String> SILENT =
      Set.of("em", "it", "bf", "sc", "sf", "tt", "sl", "rm", "itshape", "bfseries", "relax");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String tex;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean math;

  /** The combining character for the next letter; 0 if there is none. */
  private char accent;

  private Latex(String tex) {
    this.tex = tex;
  }

  static String text(String tex) {
    return new Latex(tex).read();
  }

  /** The text of an address or an identifier, where dashes and tildes mean themselves. */
  static String verbatim(String tex) {
    StringBuilder out = new StringBuilder(tex.length());
    for (char c : tex.replace("\\url", "").toCharArray()) {
      if (c != '{' && c != '}' && c != '\\') {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private String read() {
    while (at < tex.length()) {
      char c = tex.charAt(at++);
      switch (c) {
        case '\\' -> command();
        case '{' -> {}
        case '}' -> accent = 0;
        case '$' -> math = !math;
        case '~' -> letter('\u00A0');
        case '-' -> dash();
        case '`' -> letter(follows('`') ? '“' : '‘');
        case '\'' -> letter(follows('\'') ? '”' : '’');
        case '^' -> superscript();
        case '_' -> letterUnless(math, '_');
        default -> letter(Character.isWhitespace(c) && c != '\u00A0' ? ' ' : c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC).strip();
  }

  private void command() {
    if (at == tex.length()) {
      return;
    }
    int start = at++;
    if (isLetter(tex.charAt(start))) {
      while (at < tex.length() && isLetter(tex.charAt(at))) {
        at++;
      }
    }
    String name = tex.substring(start, at);
    boolean word = isLetter(name.charAt(0));
    if (word) {
      skipSpaces();
    }
    if (ACCENTS.containsKey(name)) {
      skipSpaces();
      accent = ACCENTS.get(name);
    } else if (SYMBOLS.containsKey(name)) {
      symbol(SYMBOLS.get(name));
    } else if (!word) {
      escaped(name.charAt(0));
    } else if (!SILENT.contains(name) && !hasArgument()) {
      // No argument follows, so its name is what it shows: \LaTeX, \log.
      symbol(name);
    }
  }

  private boolean hasArgument() {
    return tex.startsWith("{", at) && !tex.startsWith("{}", at);
  }

  private void symbol(String symbol) {
    for (int i = 0; i < symbol.length(); i++) {
      letter(symbol.charAt(i));
    }
  }

  private void escaped(char c) {
    switch (c) {
      case '-', '/', '(', ')', '[', ']' -> {}
      case '\\', ',', ';', ':', '!', ' ', '\n', '\t' -> letter(' ');
      default -> letter(c);
    }
  }

  private void dash() {
    if (math || !follows('-')) {
      letter('-');
    } else {
      letter(follows('-') ? '—' : '–');
    }
  }

  private void superscript() {
    if (!math || at == tex.length()) {
      letterUnless(math, '^');
      return;
    }
    int digit = "0123456789".indexOf(tex.charAt(at));
    if (digit >= 0) {
      at++;
      letter(SUPERSCRIPTS.charAt(digit));
    }
  }

  private void letterUnless(boolean silent, char c) {
    if (!silent) {
      letter(c);
    }
  }

  private void letter(char c) {
    if (accent == 0) {
      boolean again = c == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
      out.append(again ? "" : String.valueOf(c));
      return;
    }
    // A dotless letter exists to carry an accent; Unicode composes accents with the dotted one.
    out.append(c == 'ı' ? 'i' : c == 'ȷ' ? 'j' : c).append(accent);
    accent = 0;
  }

  private boolean follows(char c) {
    boolean follows = at < tex.length() && tex.charAt(at) == c;
    at += follows ? 1 : 0;
    return follows;
  }

  private void skipSpaces() {
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
