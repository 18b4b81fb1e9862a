package hornbook.expression;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.functions.FunctionIfc;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The functions that an expression may use: EvalEx's own, but for those that give another number on
 * another day, those on texts and dates, and the factorial, which counts for ever; and those of the
 * guide's subject that EvalEx lacks.
 */
final class Arithmetic implements FunctionDictionaryIfc {
  private static final Pattern REFUSED = Pattern.compile("RANDOM|FACT|(?:DT|DURATION|STR)_.*");

  private static final Map<String, FunctionIfc> OWN =
      Map.of(
          "EXP", new RealFunction(1, x -> StrictMath.exp(x[0])),
          "LN", new RealFunction(1, x -> StrictMath.log(x[0])),
          "LOG2", new RealFunction(1, x -> StrictMath.log(x[0]) / StrictMath.log(2)),
          "SIGMOID", new RealFunction(1, x -> 1 / (1 + StrictMath.exp(-x[0]))),
          "RELU", new RealFunction(1, x -> Math.max(0, x[0])),
          "NORMAL", new RealFunction(3, x -> Normal.density((x[0] - x[1]) / x[2]) / x[2]),
          "NORMALCDF", new RealFunction(3, x -> Normal.below((x[0] - x[1]) / x[2])));

  private final FunctionDictionaryIfc all =
      ExpressionConfiguration.defaultConfiguration().getFunctionDictionary();

  @Override
  public void addFunction(String name, FunctionIfc function) {
    all.addFunction(name, function);
  }

  @Override
  public boolean hasFunction(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return OWN.containsKey(upper) || !REFUSED.matcher(upper).matches() && all.hasFunction(name);
  }

  @Override
  public FunctionIfc getFunction(String name) {
    FunctionIfc own = OWN.get(name.toUpperCase(Locale.ROOT));
    return own == null ? all.getFunction(name) : own;
  }

  @Override
  public Set<String> getAvailableFunctionNames() {
    Set<String> names = new TreeSet<>(all.getAvailableFunctionNames());
    names.removeIf(name -> REFUSED.matcher(name.toUpperCase(Locale.ROOT)).matches());
    names.addAll(OWN.keySet());
    return names;
  }
}
