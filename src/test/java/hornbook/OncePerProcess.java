package hornbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is made once for all test classes of a process, and closed when it ends. JUnit's own store
 * for this ends with each class where Maven hands over one class after the other, and its store for
 * a session is closed by an orderly end only; a browser that outlives its process is waited for.
 */
public final class OncePerProcess {
  private static final Map<Object, AutoCloseable> MADE = new LinkedHashMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(OncePerProcess::close));
  }

  private OncePerProcess() {}

  /**
   * @param key what is made, and for what
   * @return what the first call with this key made
   */
  public static synchronized <T extends AutoCloseable> T get(
      List<?> key, Class<T> type, Supplier<T> make) {
    AutoCloseable made = MADE.get(key);
    if (made == null) {
      made = make.get();
      MADE.put(key, made);
    }
    return type.cast(made);
  }

  /** The last first, as it may need those before it. */
  private static synchronized void close() {
    List<AutoCloseable> all = new ArrayList<>(MADE.values());
    Collections.reverse(all);
    for (AutoCloseable each : all) {
      try {
        each.close();
      } catch (Exception e) {
        e.printStackTrace();
      }
    }
  }
}
