package hornbook.expression;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An expression that is read once and then calculated for as many values as one likes, in 34-digit
 * decimal arithmetic. For one thread at a time.
 */
public final class Calculation {
  private final Expression expression;

  private Calculation(Expression expression) {
    this.expression = expression;
  }

  /**
   * @throws ExpressionFault if the text is no expression
   */
  public static Calculation of(String text) throws ExpressionFault {
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
    Expression expression = new Expression(text, configuration);
    try {
      expression.getAbstractSyntaxTree();
    } catch (ParseException e) {
      throw syntax(e);
    }
    return new Calculation(expression);
  }

  /** The functions that an expression may use. */
  public static SortedSet<String> functions() {
    SortedSet<String> names = new TreeSet<>();
    new Arithmetic()
        .getAvailableFunctionNames()
        .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
  }

  /** The names that the expression needs a number for, as they are written. */
  public SortedSet<String> names() throws ExpressionFault {
    try {
      SortedSet<String> names = new TreeSet<>(expression.getUsedVariables());
      names.removeAll(expression.getConstants().keySet());
      return names;
    } catch (ParseException e) {
      throw syntax(e);
    }
  }

  /**
   * @param values a number for each name; capital and small letters are the same
   * @throws ExpressionFault if there is no such number
   */
  public BigDecimal number(Map<String, BigDecimal> values) throws ExpressionFault {
    fix(values);
    return number();
  }

  /** Gives numbers to names once for many calculations. */
  public void fix(Map<String, BigDecimal> values) {
    expression.withValues(values);
  }

  /** The value for one more number, with the names that were fixed before. */
  public double at(String variable, double number) throws ExpressionFault {
    expression.with(variable, BigDecimal.valueOf(number));
    return number().doubleValue();
  }

  private BigDecimal number() throws ExpressionFault {
    try {
      EvaluationValue value = expression.evaluate();
      if (value.isNumberValue()) {
        return value.getNumberValue();
      }
      throw new ExpressionFault(
          ExpressionFault.Kind.TYPE, "is not a number but " + value.getDataType(), 0);
    } catch (ParseException e) {
      throw syntax(e);
    } catch (EvaluationException e) {
      throw new ExpressionFault(
          ExpressionFault.Kind.EVALUATION, e.getMessage(), Math.max(0, e.getStartPosition() - 1));
    } catch (ArithmeticException e) {
      throw new ExpressionFault(ExpressionFault.Kind.EVALUATION, e.getMessage(), 0);
    }
  }

  private static ExpressionFault syntax(ParseException e) {
    return new ExpressionFault(
        ExpressionFault.Kind.SYNTAX, e.getMessage(), Math.max(0, e.getStartPosition() - 1));
  }
}
