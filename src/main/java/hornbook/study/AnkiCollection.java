package hornbook.study;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;

/** Notes become a collection as Anki keeps it: an SQLite database of schema 11. */
final class AnkiCollection {
  private static final int SCHEMA = 11;

  /** SQLite keeps the tables' text, so a change here is another package. */
  private static final String TABLES =
      """
      CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, \
      scm integer not null, ver integer not null, dty integer not null, usn integer not null, \
      ls integer not null, conf text not null, models text not null, decks text not null, \
      dconf text not null, tags text not null);
      CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, \
      mod integer not null, usn integer not null, tags text not null, flds text not null, \
      sfld integer not null, csum integer not null, flags integer not null, data text not null);
      CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, \
      ord integer not null, mod integer not null, usn integer not null, type integer not null, \
      queue integer not null, due integer not null, ivl integer not null, \
      factor integer not null, reps integer not null, lapses integer not null, \
      left integer not null, odue integer not null, odid integer not null, \
      flags integer not null, data text not null);
      CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, \
      ease integer not null, ivl integer not null, lastIvl integer not null, \
      factor integer not null, time integer not null, type integer not null);
      CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
      CREATE INDEX ix_notes_usn ON notes (usn);
      CREATE INDEX ix_notes_csum ON notes (csum);
      CREATE INDEX ix_cards_usn ON cards (usn);
      CREATE INDEX ix_cards_nid ON cards (nid);
      CREATE INDEX ix_cards_sched ON cards (did, queue, due);
      CREATE INDEX ix_revlog_usn ON revlog (usn);
      CREATE INDEX ix_revlog_cid ON revlog (cid);
      """;

  private AnkiCollection() {}

  /**
   * The bytes of the database, which never is a file here.
   *
   * @throws IOException if SQLite's own library cannot be loaded
   */
  static byte[] of(AnkiModel model, List<AnkiNote> notes) throws IOException {
    load();
    SQLiteDataSource memory = new SQLiteDataSource();
    memory.setUrl("jdbc:sqlite::memory:");
    try (Connection connection = memory.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String table : TABLES.strip().split(";\n?")) {
          statement.executeUpdate(table);
        }
      }
      SortedMap<String, Long> decks = decks(model, notes);
      collection(model, notes, decks, connection);
      notes(model, notes, connection);
      cards(notes, decks, connection);
      connection.commit();
      return connection.unwrap(SQLiteConnection.class).serialize("main");
    } catch (SQLException e) {
      throw new IllegalStateException("a database in memory does not fail", e);
    }
  }

  private static void load() throws IOException {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception | LinkageError e) {
      throw new IOException(
          "the Anki package needs SQLite's library, which cannot be loaded from "
              + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"))
              + " ("
              + String.valueOf(e.getMessage()).replaceFirst("(?s)(, paths=|\\R).*", "")
              + "); name a folder where programs may run:"
              + " HORNBOOK_JAVA_OPTS=-Dorg.sqlite.tmpdir=FOLDER",
          e);
    }
  }

  private static SortedMap<String, Long> decks(AnkiModel model, List<AnkiNote> notes) {
    SortedMap<String, Long> decks = new TreeMap<>();
    for (AnkiNote note : notes) {
      AnkiModel.path(note.deck()).forEach(deck -> decks.put(deck, model.deckId(deck)));
    }
    return decks;
  }

  private static void collection(
      AnkiModel model, List<AnkiNote> notes, SortedMap<String, Long> decks, Connection connection)
      throws SQLException {
    long changed = notes.stream().mapToLong(AnkiNote::changed).max().orElse(AnkiModel.MADE);
    insert(
        connection,
        "col",
        List.of(
            List.of(
                1,
                AnkiModel.MADE,
                changed * 1000,
                AnkiModel.MADE * 1000,
                SCHEMA,
                0,
                0,
                0,
                model.settings(notes.size()),
                model.models(),
                model.decks(decks),
                AnkiModel.options(),
                "{}")));
  }

  private static void notes(AnkiModel model, List<AnkiNote> notes, Connection connection)
      throws SQLException {
    insert(
        connection,
        "notes",
        notes.stream()
            .map(
                note ->
                    List.<Object>of(
                        note.id(),
                        note.guid(),
                        model.id(),
                        note.changed(),
                        -1,
                        note.joinedTags(),
                        note.joinedFields(),
                        note.sortField(),
                        note.checksum(),
                        0,
                        ""))
            .toList());
  }

  /** New cards, due in reading order. */
  private static void cards(
      List<AnkiNote> notes, SortedMap<String, Long> decks, Connection connection)
      throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    for (AnkiNote note : notes) {
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(note.id(), note.id(), decks.get(note.deck()), 0, note.changed(), -1));
      row.addAll(List.of(0, 0, rows.size() + 1));
      row.addAll(Collections.nCopies(8, 0));
      row.add("");
      rows.add(row);
    }
    insert(connection, "cards", rows);
  }

  private static void insert(Connection connection, String table, List<List<Object>> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    String values = "?" + ", ?".repeat(rows.get(0).size() - 1);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + values + ")")) {
      for (List<Object> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          insert.setObject(i + 1, row.get(i));
        }
        insert.executeUpdate();
      }
    }
  }
}
