package hornbook.figure;

import hornbook.expression.Calculation;
import hornbook.expression.ExpressionFault;
import hornbook.model.Name;
import hornbook.model.Position;
import hornbook.model.Vocabulary;
import hornbook.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and functions that an author writes: digits, or expressions over values. */
final class Scope {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+\u2212]?(?:\\d{1,15}(?:\\.\\d{0,15})?|\\.\\d{1,15})(?:[eE][-+]?\\d{1,2})?");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private static final int MAX_LENGTH = 500;

  private final Map<String, BigDecimal> values;
  private final Yaml yaml;

  Scope(Map<String, BigDecimal> values, Yaml yaml) {
    this.values = values;
    this.yaml = yaml;
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  OptionalDouble number(Name text, String what) {
    if (isNumber(text.text())) {
      return OptionalDouble.of(Double.parseDouble(text.text().replace('\u2212', '-')));
    }
    Optional<Calculation> calculation = calculation(text, what, "");
    if (calculation.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(calculation.get().number(values).doubleValue());
    } catch (ExpressionFault e) {
      fault(text, what, e);
      return OptionalDouble.empty();
    }
  }

  /** A function of one variable; where it has no value, it gives NaN. */
  Optional<Curve.Function> function(Name text, String what, String variable) {
    return calculation(text, what, variable)
        .map(
            calculation -> {
              calculation.fix(values);
              return x -> {
                try {
                  return calculation.at(variable, x);
                } catch (ExpressionFault e) {
                  return Double.NaN;
                }
              };
            });
  }

  private Optional<Calculation> calculation(Name text, String what, String variable) {
    if (text.text().length() > MAX_LENGTH) {
      yaml.error("bad-expression", what + " is too long an expression", text.at(), "");
      return Optional.empty();
    }
    try {
      Calculation calculation = Calculation.of(text.text());
      for (String name : calculation.names()) {
        boolean known =
            values.keySet().stream().anyMatch(name::equalsIgnoreCase)
                || name.equalsIgnoreCase(variable);
        if (!known) {
          unknown(name, text, what, variable);
          return Optional.empty();
        }
      }
      return Optional.of(calculation);
    } catch (ExpressionFault e) {
      fault(text, what, e);
      return Optional.empty();
    }
  }

  private void unknown(String name, Name text, String what, String variable) {
    TreeSet<String> names = new TreeSet<>(values.keySet());
    if (!variable.isEmpty()) {
      names.add(variable);
    }
    yaml.error(
        "unknown-value",
        what + ": there is no value `" + name + "`",
        behind(text.at(), Math.max(0, text.text().indexOf(name))),
        new Vocabulary(names).hintOrList(name));
  }

  private void fault(Name text, String what, ExpressionFault fault) {
    boolean type = fault.kind() == ExpressionFault.Kind.TYPE;
    yaml.error(
        "bad-expression",
        what + (type ? " " : ": ") + fault.getMessage(),
        behind(text.at(), fault.offset()),
        function(text.text(), fault));
  }

  /** The function that may have been meant. */
  private static String function(String text, ExpressionFault fault) {
    Matcher name = WORD.matcher(text);
    return fault.getMessage().startsWith("Undefined function") && name.find(fault.offset())
        ? new Vocabulary(Calculation.functions()).hint(name.group())
        : "";
  }

  private static Position behind(Position at, int columns) {
    return new Position(at.file(), at.line(), at.column() + columns);
  }
}
