/*
 * What Hornbook asks of KaTeX. Gives an array of strings: first the HTML, or "" if KaTeX refuses
 * the formula; then findings in threes: a kind ("error", "warning" or "untrusted"), a text, and the
 * offset in the formula, or -1 where a macro or nothing in particular is to blame.
 */
function renderFormula(tex, display, maxSize, maxExpand /*, name, macro, name, macro … */) {
  var findings = [];
  var macros = {}; // a new one for each call: \gdef writes into it
  for (var i = 4; i < arguments.length; i += 2) {
    macros[arguments[i]] = arguments[i + 1];
  }
  try {
    var tree = katex.__renderToDomTree(tex, {
      displayMode: display,
      output: "htmlAndMathml",
      throwOnError: true,
      macros: macros,
      maxSize: maxSize,
      maxExpand: maxExpand,
      strict: function (code, message, token) {
        if (code === "htmlExtension") {
          return "ignore"; // trust, below, says more
        }
        var inFormula = token && token.loc && token.loc.lexer.input === tex;
        findings.push("warning", message, String(inFormula ? token.loc.start : -1));
        return "ignore";
      },
      trust: function (request) {
        findings.push("untrusted", request.command, "-1");
        return false;
      }
    });
    return [markupOf(tree)].concat(findings);
  } catch (e) {
    if (e instanceof katex.ParseError) {
      return ["", "error", e.rawMessage, String(offsetOf(e, tex))];
    }
    if (String(e).indexOf("Exceeded maximum stack depth") >= 0) {
      throw e;
    }
    return ["", "error", "KaTeX cannot draw this: " + e, "-1"];
  }
}

/* KaTeX counts within a macro's text where that is at fault; its message then quotes the macro. */
function offsetOf(error, tex) {
  var start = error.position;
  if (start === undefined || error.length === undefined) {
    return -1;
  }
  var end = start + error.length;
  var quote =
    (start > 15 ? "\u2026" + tex.slice(start - 15, start) : tex.slice(0, start)) +
    tex.slice(start, end).replace(/[^]/g, "$&\u0332") +
    (end + 15 < tex.length ? tex.slice(end, end + 15) + "\u2026" : tex.slice(end));
  var message = error.message;
  return message.slice(message.length - quote.length) === quote ? start : -1;
}
