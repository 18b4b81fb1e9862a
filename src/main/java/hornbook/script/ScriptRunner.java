package hornbook.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.mozilla.javascript.Scriptable;

/**
 * Takes calls into programs from any thread and gives back what their functions answer. Nothing is
 * started before the first call. Each thread has its own scopes, and a stack so large that only
 * counted bounds are ever met.
 */
public final class ScriptRunner implements AutoCloseable {
  private static final long STACK_BYTES = 64L << 20;

  /** A further thread must load the program anew, which pays only after some calls. */
  private static final int CALLS_BEFORE_GROWTH = 60;

  private final Sandbox sandbox;
  private final AtomicInteger calls = new AtomicInteger();
  private final int mostThreads;
  private final ThreadPoolExecutor threads;

  /**
   * A runner of at most as many threads as there are processors.
   *
   * @param name of its threads
   * @param host functions of one object that scripts may call
   */
  public ScriptRunner(String name, Map<String, Function<ScriptObject, String>> host) {
    sandbox = new Sandbox(host);
    mostThreads = Math.max(1, Runtime.getRuntime().availableProcessors());
    threads =
        new ThreadPoolExecutor(
            1,
            mostThreads,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            work -> new ScriptThread(work, name));
  }

  /**
   * Calls a global function of a program.
   *
   * @param arguments strings, numbers, booleans
   * @return the strings of the array that the function returns
   * @throws ScriptFault if the call went beyond its bounds
   */
  public List<String> call(Program program, String function, Object... arguments)
      throws ScriptFault {
    if (calls.incrementAndGet() > CALLS_BEFORE_GROWTH && !threads.getQueue().isEmpty()) {
      threads.setCorePoolSize(mostThreads);
    }
    Future<List<String>> answer =
        threads.submit(
            () ->
                ((ScriptThread) Thread.currentThread())
                    .call(sandbox, program, function, arguments));
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in " + function, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ScriptFault fault) {
        throw fault;
      }
      throw new IllegalStateException("bug in or around the script " + program, e.getCause());
    }
  }

  /** Starts a thread and loads a program in the background, for a call that is sure to come. */
  public void prepare(Program program) {
    calls.incrementAndGet();
    threads.execute(() -> ((ScriptThread) Thread.currentThread()).scope(sandbox, program));
  }

  /** Whether any call has been made, and so a thread and a program have been started. */
  public boolean started() {
    return calls.get() > 0;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static final class ScriptThread extends Thread {
    private final Map<Program, Scriptable> scopes = new HashMap<>();

    ScriptThread(Runnable work, String name) {
      super(null, work, name, STACK_BYTES);
      setDaemon(true);
    }

    Scriptable scope(Sandbox sandbox, Program program) {
      return scopes.computeIfAbsent(program, sandbox::load);
    }

    List<String> call(Sandbox sandbox, Program program, String function, Object... arguments)
        throws ScriptFault {
      Scriptable scope = scope(sandbox, program);
      try {
        return sandbox.call(scope, function, arguments);
      } catch (ScriptFault e) {
        scopes.remove(program); // it was left in the middle of something
        throw e;
      }
    }
  }
}
