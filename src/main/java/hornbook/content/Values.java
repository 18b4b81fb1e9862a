package hornbook.content;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import hornbook.model.Name;
import hornbook.model.Position;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An expression over the values above it becomes a number, in 34-digit decimal arithmetic. */
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
      // The configuration is made here, not once, so that pages without values never load EvalEx.
      ExpressionConfiguration configuration =
          ExpressionConfiguration.builder()
              .functionDictionary(new Arithmetic())
              .arraysAllowed(false)
              .structuresAllowed(false)
              .mathContext(MathContext.DECIMAL128)
              .locale(Locale.ROOT)
              .zoneId(ZoneOffset.UTC)
              .build();
      EvaluationValue value =
          new Expression(expression.text(), configuration).withValues(known).evaluate();
      if (value.isNumberValue()) {
        return bounded(name, value.getNumberValue(), at, yaml);
      }
      yaml.error("bad-value", "`" + name + "` is not a number but " + value.getDataType(), at, "");
    } catch (ParseException e) {
      Position inside =
          new Position(at.file(), at.line(), at.column() + Math.max(0, e.getStartPosition() - 1));
      yaml.error("bad-expression", "`" + name + "`: " + e.getMessage(), inside, "");
    } catch (EvaluationException | ArithmeticException e) {
      yaml.error(
          "bad-expression",
          "`" + name + "`: " + e.getMessage(),
          at,
          "a value may use the values above it");
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
