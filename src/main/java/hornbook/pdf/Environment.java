package hornbook.pdf;

import java.util.Optional;
import java.util.stream.Stream;

/** The variables that a program is started with. */
@FunctionalInterface
public interface Environment {
  /** That of this program; what it lacks may be a property of the virtual machine. */
  Environment OURS =
      name ->
          Stream.of(System.getenv(name), System.getProperty(name))
              .filter(value -> value != null && !value.isBlank())
              .findFirst();

  /** The value of a variable; empty if it is not set, or blank. */
  Optional<String> variable(String name);
}
