package hornbook.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schemas that editors use say what the code says. JSON is YAML, so YAML reads them. */
class SchemaTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/hornbook/content/schema");

  private static Map<?, ?> schema(String name) throws IOException {
    String json = Files.readString(SCHEMAS.resolve(name), UTF_8);
    Map<?, ?> schema = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema"));
    return schema;
  }

  private static Map<?, ?> at(Map<?, ?> schema, String... path) {
    for (String step : path) {
      schema = (Map<?, ?>) schema.get(step);
    }
    return schema;
  }

  private static Set<?> keys(Map<?, ?> object) {
    assertEquals(false, object.get("additionalProperties"));
    return at(object, "properties").keySet();
  }

  private static Set<?> choices(Map<?, ?> schema) {
    return new TreeSet<>((List<?>) schema.get("enum"));
  }

  @Test
  void aPagesFrontMatter() throws IOException {
    Map<?, ?> page = schema("page.json");
    assertEquals(FrontMatter.KEYS, keys(page));
    assertEquals(FrontMatter.LEVELS, choices(at(page, "properties", "level")));
    assertEquals("^" + Slug.VALID.pattern() + "$", at(page, "properties", "slug").get("pattern"));
  }

  @Test
  void theConfiguration() throws IOException {
    Map<?, ?> hornbook = schema("hornbook.json");
    assertEquals(SettingsReader.KEYS, keys(hornbook));
    Map<?, ?> headings = at(hornbook, "properties", "headings");
    Map<Object, Object> defaults = new TreeMap<>();
    at(headings, "properties")
        .forEach((role, schema) -> defaults.put(role, ((Map<?, ?>) schema).get("default")));
    assertEquals(false, headings.get("additionalProperties"));
    assertEquals(SettingsReader.HEADINGS, defaults);
  }

  @Test
  void whatAGuideAsksOfItself() throws IOException {
    Map<?, ?> hornbook = schema("hornbook.json");
    Map<?, ?> checks = at(hornbook, "properties", "checks");
    assertEquals(ChecksReader.KEYS, keys(checks));
    assertEquals(SettingsReader.HEADINGS.keySet(), keys(at(checks, "properties", "sections")));
    assertEquals(ChecksReader.SECTION_KEYS, keys(at(hornbook, "$defs", "section")));
  }

  @Test
  void theGlossaryAndTheCorrections() throws IOException {
    Map<?, ?> term = at(schema("glossary.json"), "items");
    assertEquals(GlossaryReader.TERM_KEYS, keys(term));
    Map<?, ?> erratum = at(schema("errata.json"), "items");
    assertEquals(GlossaryReader.ERRATUM_KEYS, keys(erratum));
    assertEquals(GlossaryReader.VERDICTS, choices(at(erratum, "properties", "verdict")));
    assertEquals(GlossaryReader.ERRATUM_KEYS, new TreeSet<>((List<?>) erratum.get("required")));
  }

  @Test
  void everyKeyIsExplained() throws IOException {
    for (String name : List.of("page.json", "hornbook.json", "glossary.json", "errata.json")) {
      Map<?, ?> schema = schema(name);
      Map<?, ?> object = schema.containsKey("items") ? at(schema, "items") : schema;
      at(object, "properties")
          .forEach(
              (key, value) ->
                  assertFalse(at((Map<?, ?>) value).get("description").toString().isBlank()));
    }
  }
}
