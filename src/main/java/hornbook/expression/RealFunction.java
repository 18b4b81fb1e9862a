package hornbook.expression;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.util.function.ToDoubleFunction;

/** A function of real numbers, calculated with doubles, the same on any machine. */
@FunctionParameter(name = "numbers", isVarArg = true)
final class RealFunction extends AbstractFunction {
  private final int count;
  private final ToDoubleFunction<double[]> function;

  /**
   * @param count how many numbers it takes
   */
  RealFunction(int count, ToDoubleFunction<double[]> function) {
    this.count = count;
    this.function = function;
  }

  @Override
  public EvaluationValue evaluate(Expression expression, Token name, EvaluationValue... given)
      throws EvaluationException {
    if (given.length != count) {
      throw new EvaluationException(
          name, "This function takes " + (count == 1 ? "one number" : count + " numbers"));
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      if (!given[i].isNumberValue()) {
        throw EvaluationException.ofUnsupportedDataTypeInOperation(name);
      }
      numbers[i] = given[i].getNumberValue().doubleValue();
    }
    double result = function.applyAsDouble(numbers);
    if (!Double.isFinite(result)) {
      throw new EvaluationException(name, "The result is not a finite number");
    }
    return expression.convertDoubleValue(result);
  }
}
