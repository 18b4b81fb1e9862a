package hornbook.serve;

import java.util.regex.Pattern;

/** Says whether a request was meant for this machine, by the name in its {@code Host} header. */
final class Loopback {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:[a-z0-9-]+\\.)*localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1])(?::[0-9]+)?",
          Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  /**
   * @param host null where a request of HTTP 1.0 names none
   */
  static boolean isNamedBy(String host) {
    return host == null || NAME.matcher(host).matches();
  }
}
