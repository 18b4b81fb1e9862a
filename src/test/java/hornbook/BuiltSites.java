package hornbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the real guide ({@code @Real BuiltSite}) or the small one with something of
 * everything ({@code @Small BuiltSite}), each built once, without a cache, for all of a process.
 */
public final class BuiltSites implements ParameterResolver {
  /** The guide of this repository. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Real {}

  /** The golden site {@code guide}. */
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Small {}

  private record Held(BuiltSite site, Path work) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(work)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BuiltSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(Real.class) ? real() : small();
  }

  /** The guide of this repository, for other extensions. */
  public static BuiltSite real() {
    return built("content");
  }

  /** The golden site {@code guide}, for other extensions. */
  public static BuiltSite small() {
    return built("src/test/resources/golden/guide/content");
  }

  /** A guide with a few recall prompts, for other extensions. */
  public static BuiltSite studied() {
    return built("src/test/resources/studied");
  }

  private static BuiltSite built(String content) {
    return OncePerProcess.get(List.of("site", content), Held.class, () -> build(Path.of(content)))
        .site();
  }

  private static Held build(Path content) {
    try {
      Path work = Files.createTempDirectory("hornbook-built");
      return new Held(BuiltSite.of(content, work), work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
