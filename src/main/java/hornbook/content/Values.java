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
    try {
      // The configuration is made here, not once, so that pages without values never load EvalEx.
      ExpressionConfiguration configuration =
          ExpressionConfiguration.builder()
              .mathContext(MathContext.DECIMAL128)
              .locale(Locale.ROOT)
              .zoneId(ZoneOffset.UTC)
              .build();
      EvaluationValue value =
          new Expression(expression.text(), configuration).withValues(known).evaluate();
      if (value.isNumberValue()) {
        return Optional.of(value.getNumberValue());
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
}
