package hornbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A reader's collection of notes, and what Anki does to it when a package is imported: a note is
 * known by its GUID; one that is new is added; one that is known is replaced if it has the same
 * model and was changed later. Nothing is ever removed.
 */
final class AnkiImport {
  record Note(String guid, String model, long changed, List<String> fields) {
    String id() {
      return fields.get(4);
    }
  }

  /** The ids of prompts. */
  record Log(List<String> added, List<String> changed, List<String> refused) {}

  private final Map<String, Note> notes = new TreeMap<>();

  int size() {
    return notes.size();
  }

  Log read(Path anki) throws IOException, SQLException {
    Log log = new Log(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Map<String, String> row : rows(anki, "notes")) {
      Note note =
          new Note(
              row.get("guid"),
              row.get("mid"),
              Long.parseLong(row.get("mod")),
              List.of(row.get("flds").split("\u001f", -1)));
      Note known = notes.get(note.guid());
      if (known == null) {
        log.added().add(note.id());
        notes.put(note.guid(), note);
      } else if (!known.model().equals(note.model())) {
        log.refused().add(note.id());
      } else if (note.changed() > known.changed()) {
        if (!known.fields().equals(note.fields())) {
          log.changed().add(note.id());
        }
        notes.put(note.guid(), note);
      }
    }
    return log;
  }

  /** The files in a package by their names. */
  static Map<String, byte[]> files(Path anki) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(anki.toFile(), UTF_8)) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  /** The rows of a table of the package's collection, in the order of their ids. */
  static List<Map<String, String>> rows(Path anki, String table) throws IOException, SQLException {
    return query(anki, "SELECT * FROM " + table + " ORDER BY 1");
  }

  static List<Map<String, String>> query(Path anki, String sql) throws IOException, SQLException {
    Path collection = Files.createTempFile("collection", ".anki2");
    try {
      Files.write(collection, files(anki).get("collection.anki2"));
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + collection);
          Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery(sql)) {
        List<Map<String, String>> rows = new ArrayList<>();
        while (result.next()) {
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.put(result.getMetaData().getColumnName(i), result.getString(i));
          }
          rows.add(row);
        }
        return rows;
      }
    } finally {
      Files.delete(collection);
    }
  }
}
