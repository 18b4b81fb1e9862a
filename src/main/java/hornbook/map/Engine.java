package hornbook.map;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Loads the layout engine, asks it once, and lets go of it with its thousand classes and all that
 * they keep in static fields. There is another reason to load them apart: their jars are signed,
 * and Java 17 crashes when it has to leave lambdas of such classes out of the archive that the
 * launcher lets it write (see {@code hornbook}).
 */
final class Engine {
  private static final String LAYOUT = "hornbook.map.LayeredLayout";

  private Engine() {}

  /**
   * @param edges in no circle
   */
  static Layout layout(int boxes, int width, int height, List<Layout.Edge> edges)
      throws IOException {
    StringBuilder request = new StringBuilder();
    request.append(boxes).append(' ').append(width).append(' ').append(height);
    edges.forEach(edge -> request.append(' ').append(edge.from()).append(' ').append(edge.to()));
    try (URLClassLoader apart =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Object engine = apart.loadClass(LAYOUT).getDeclaredConstructor().newInstance();
      @SuppressWarnings("unchecked") // LayeredLayout is one
      UnaryOperator<String> layout = (UnaryOperator<String>) engine;
      return Layout.parse(layout.apply(request.toString()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the layout engine is missing", e);
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(place).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
