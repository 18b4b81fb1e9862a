package hornbook.templates;

import hornbook.model.Diagnostic;
import hornbook.model.Html;
import hornbook.model.Position;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.FileLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A template's name and its values go in, text comes out; safe for use by several threads. */
final class Templates {
  private final Path folder;
  private final PebbleEngine engine;

  Templates(Path folder) {
    this.folder = folder;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new FileLoader(folder.toAbsolutePath().normalize().toString()))
            .strictVariables(true)
            // The escaping of all rooms; Pebble's own writes other entities.
            .addEscapingStrategy("hornbook", Html::escape)
            .defaultEscapingStrategy("hornbook")
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /** Whether the theme has such a template; it need not have all. */
  boolean has(String name) {
    return engine.getLoader().resourceExists(name);
  }

  /** Fills {@code name}, such as {@code parts/site-tree.peb}; throws a {@link TemplateFault}. */
  String fill(String name, Map<String, Object> values) {
    StringWriter out = new StringWriter(16_384);
    try {
      engine.getTemplate(name).evaluate(out, values);
    } catch (PebbleException e) {
      throw fault(name, e);
    } catch (StackOverflowError e) {
      throw fault(name, new PebbleException(e, "it includes itself without an end", 1, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private TemplateFault fault(String name, PebbleException e) {
    String file = e.getFileName() == null ? name : e.getFileName();
    int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
    String shown = folder.resolve(file).toString().replace('\\', '/');
    String why = e.getPebbleMessage() == null ? "it could not be read" : e.getPebbleMessage();
    String message = "The template fails: " + why.strip().replaceAll("\\s+", " ");
    message = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    return new TemplateFault(
        Diagnostic.error("template-error", message, new Position(shown, line, 1), ""), e);
  }
}
