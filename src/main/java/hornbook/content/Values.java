package hornbook.content;

import hornbook.expression.Calculation;
import hornbook.expression.ExpressionFault;
import hornbook.model.Name;
import hornbook.model.Position;
import hornbook.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An expression over the values above it becomes a number. */
final class Values {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private static final int MAX_LENGTH = 500;

  /** As many digits before or behind the point as a double can hold. */
  private static final int MAX_DIGITS = 308;

  private Values() {}

  static Optional<BigDecimal> evaluate(
      String name, Name expression, Map<String, BigDecimal> known, Yaml yaml) {
    Position at = expression.at();
    if (!NAME.matcher(name).matches()) {
      yaml.error(
          "bad-value",
          "`" + name + "` is no name for a value",
          at,
          "use letters, digits and _, a letter first");
      return Optional.empty();
    }
    if (expression.text().length() > MAX_LENGTH) {
      yaml.error("bad-expression", "`" + name + "` is too long an expression", at, "");
      return Optional.empty();
    }
    try {
      return bounded(name, Calculation.of(expression.text()).number(known), at, yaml);
    } catch (ExpressionFault e) {
      switch (e.kind()) {
        case SYNTAX ->
            yaml.error(
                "bad-expression",
                "`" + name + "`: " + e.getMessage(),
                new Position(at.file(), at.line(), at.column() + e.offset()),
                "");
        case EVALUATION ->
            yaml.error(
                "bad-expression",
                "`" + name + "`: " + e.getMessage(),
                at,
                "a value may use the values above it");
        case TYPE -> yaml.error("bad-value", "`" + name + "` " + e.getMessage(), at, "");
      }
    }
    return Optional.empty();
  }

  /** Written out, a number such as 2^99999999 would fill the memory. */
  private static Optional<BigDecimal> bounded(
      String name, BigDecimal value, Position at, Yaml yaml) {
    if (Math.abs((long) value.precision() - value.scale()) > MAX_DIGITS) {
      yaml.error("bad-value", "`" + name + "` is too large or too small a number", at, "");
      return Optional.empty();
    }
    return Optional.of(value);
  }
}
