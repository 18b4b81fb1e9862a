package hornbook.script;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mozilla.javascript.Callable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Runs programs without access to Java, and within bounds that are counted, not timed, so that the
 * same input meets the same end on every machine.
 */
final class Sandbox {
  private static final int OBSERVED_EVERY = 1_000_000;

  /** A displayed formula takes some 150,000 instructions; this many take about five seconds. */
  private static final long MOST_INSTRUCTIONS = 500_000_000;

  /** Frames of interpreted functions; KaTeX uses about six for a pair of braces. */
  private static final int DEEPEST = 10_000;

  private final Map<String, Function<ScriptObject, String>> host;
  private final Map<String, Script> compiled = new ConcurrentHashMap<>();
  private final ContextFactory contexts = new BoundedContexts();

  /**
   * @param host functions of one object that scripts find in their global scope
   */
  Sandbox(Map<String, Function<ScriptObject, String>> host) {
    this.host = host;
  }

  /** A new global scope in which the program has been loaded. */
  Scriptable load(Program program) {
    return contexts.call(
        context -> {
          ScriptableObject scope = context.initSafeStandardObjects();
          host.forEach((name, function) -> scope.put(name, scope, callable(scope, name, function)));
          for (String resource : program.resources()) {
            compiled
                .computeIfAbsent(resource, name -> compile(context, name))
                .exec(context, scope, scope);
          }
          return scope;
        });
  }

  private static LambdaFunction callable(
      Scriptable scope, String name, Function<ScriptObject, String> function) {
    return new LambdaFunction(
        scope,
        name,
        1,
        (context, callScope, self, arguments) ->
            function.apply(new ScriptObject((Scriptable) arguments[0])));
  }

  private static Script compile(Context context, String resource) {
    return context.compileString(Resource.text(resource), resource, 1, null);
  }

  /** Calls a global function that answers with an array of strings. */
  List<String> call(Scriptable scope, String function, Object... arguments) throws ScriptFault {
    try {
      return contexts.call(
          context -> {
            Callable called = (Callable) scope.get(function, scope);
            List<?> answer = (List<?>) called.call(context, scope, scope, arguments);
            return answer.stream().map(Context::toString).toList();
          });
    } catch (TooManyInstructions e) {
      throw new ScriptFault(ScriptFault.Kind.TOO_LONG);
    } catch (StackOverflowError e) {
      throw new ScriptFault(ScriptFault.Kind.TOO_DEEP);
    } catch (RhinoException e) {
      if (e.details().contains("Exceeded maximum stack depth")) {
        throw new ScriptFault(ScriptFault.Kind.TOO_DEEP);
      }
      throw e;
    }
  }

  private static final class BoundedContexts extends ContextFactory {
    @Override
    protected Context makeContext() {
      CountedRun context = new CountedRun(this);
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ES6);
      context.setGeneratingDebug(false);
      context.setGeneratingSource(false);
      context.setMaximumInterpreterStackDepth(DEEPEST);
      context.setInstructionObserverThreshold(OBSERVED_EVERY);
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructions) {
      ((CountedRun) context).count(instructions);
    }
  }

  private static final class CountedRun extends Context {
    private long counted;

    CountedRun(ContextFactory factory) {
      super(factory);
    }

    void count(int instructions) {
      counted += instructions;
      if (counted > MOST_INSTRUCTIONS) {
        throw new TooManyInstructions();
      }
    }
  }

  /** An Error, since scripts can catch exceptions. */
  private static final class TooManyInstructions extends Error {
    private static final long serialVersionUID = 1;
  }
}
