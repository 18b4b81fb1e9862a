package hornbook.content;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.functions.FunctionIfc;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The functions that a value may use: EvalEx's own, but for those that give another number on
 * another day, those on texts and dates, and the factorial, which counts for ever.
 */
final class Arithmetic implements FunctionDictionaryIfc {
  private static final Pattern REFUSED = Pattern.compile("RANDOM|FACT|(?:DT|DURATION|STR)_.*");

  private final FunctionDictionaryIfc all =
      ExpressionConfiguration.defaultConfiguration().getFunctionDictionary();

  @Override
  public void addFunction(String name, FunctionIfc function) {
    all.addFunction(name, function);
  }

  @Override
  public boolean hasFunction(String name) {
    return !REFUSED.matcher(name.toUpperCase(Locale.ROOT)).matches() && all.hasFunction(name);
  }

  @Override
  public FunctionIfc getFunction(String name) {
    return all.getFunction(name);
  }

  @Override
  public Set<String> getAvailableFunctionNames() {
    return all.getAvailableFunctionNames();
  }
}
