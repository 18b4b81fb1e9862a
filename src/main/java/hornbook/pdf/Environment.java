package hornbook.pdf;

import java.util.Optional;

/** The variables that a program is started with. */
@FunctionalInterface
public interface Environment {
  /** That of this program. */
  Environment OURS = name -> Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank());

  /** The value of a variable; empty if it is not set, or blank. */
  Optional<String> variable(String name);
}
