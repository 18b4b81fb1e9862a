package hornbook.reference;

import hornbook.model.Diagnostic;
import hornbook.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * BibTeX text becomes entries. A fault is reported where it stands, and reading goes on with the
 * next entry; text between entries is a comment, as in BibTeX.
 */
final class BibFile {
  private static final String BAD = "bad-bibtex";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Source source;
  private final Consumer<Diagnostic> report;
  private final BibScanner scan;
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, BibEntry> entries = new LinkedHashMap<>();

  private BibFile(Source source, Consumer<Diagnostic> report) {
    this.source = source;
    this.report = report;
    this.scan = new BibScanner(source.text());
    MONTHS.forEach(month -> abbreviations.put(month, month));
  }

  /** The entries in the order of the file; of entries with the same key the first. */
  static Collection<BibEntry> read(Source source, Consumer<Diagnostic> report) {
    BibFile file = new BibFile(source, report);
    while (file.scan.toNextEntry()) {
      int start = file.scan.offset();
      try {
        file.entry(start);
      } catch (BibFault fault) {
        file.error(fault.getMessage(), fault.offset(), fault.hint());
        file.scan.toLineWithEntry(start + 1);
      }
    }
    return file.inherited();
  }

  private void entry(int start) throws BibFault {
    scan.expect('@', "an entry");
    String type = scan.name("the kind of entry").toLowerCase(Locale.ROOT);
    char close = scan.open("`@" + type + "`");
    switch (type) {
      case "comment", "preamble" -> scan.skipTo(close, start, "`@" + type + "`");
      case "string" -> {
        String name = scan.name("an abbreviation").toLowerCase(Locale.ROOT);
        scan.expect('=', "`" + name + "`");
        abbreviations.put(name, value(name, start));
        scan.expect(close, "the value of `" + name + "`");
      }
      default -> work(type, close, start);
    }
  }

  private void work(String type, char close, int start) throws BibFault {
    String key = scan.key();
    if (key.isEmpty()) {
      throw new BibFault("this entry has no key", start, "write `@" + type + "{key,`");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String last = "the key `" + key + "`";
    while (!scan.accept(close)) {
      if (!scan.accept(',')) {
        if (scan.atEnd() || scan.accept('@')) {
          throw new BibFault("the entry `" + key + "` is never closed", start, "add a `}`");
        }
        error("a comma is missing after " + last, scan.offset(), "");
      }
      if (scan.accept(close)) {
        break;
      }
      int at = scan.offset();
      String name = scan.name("a field of `" + key + "`").toLowerCase(Locale.ROOT);
      scan.expect('=', "`" + name + "`");
      if (fields.putIfAbsent(name, value(key, start)) != null) {
        warning("the field `" + name + "` stands twice in `" + key + "`; the first counts", at);
      }
      last = "the field `" + name + "`";
    }
    if (!scan.endsLine()) {
      warning("the text after the closing brace of `" + key + "` is ignored", scan.offset());
    }
    add(new BibEntry(type, key, fields, start));
  }

  private String value(String owner, int start) throws BibFault {
    StringBuilder value = new StringBuilder();
    do {
      int at = scan.offset();
      BibScanner.Piece piece = scan.piece(owner, start);
      String name = piece.text().toLowerCase(Locale.ROOT);
      if (!piece.isName()) {
        value.append(piece.text());
      } else if (abbreviations.containsKey(name)) {
        value.append(abbreviations.get(name));
      } else {
        error("unknown abbreviation `" + piece.text() + "`", at, "put text in braces");
      }
    } while (scan.accept('#'));
    return value.toString();
  }

  private void add(BibEntry entry) {
    BibEntry first = entries.putIfAbsent(entry.key(), entry);
    if (first != null) {
      report.accept(
          Diagnostic.error(
              "duplicate-citation-key",
              "the key `" + entry.key() + "` is taken",
              source.at(entry.offset()),
              "the first entry stands in line " + source.at(first.offset()).line()));
    }
  }

  /** The entries, each with the fields of its {@code crossref} that it lacks. */
  private List<BibEntry> inherited() {
    List<BibEntry> all = new ArrayList<>();
    for (BibEntry entry : entries.values()) {
      BibEntry parent = entries.get(entry.fields().getOrDefault("crossref", ""));
      if (parent == null || parent.equals(entry)) {
        all.add(entry);
        continue;
      }
      Map<String, String> fields = new LinkedHashMap<>(entry.fields());
      parent.raw("title").ifPresent(title -> fields.putIfAbsent("booktitle", title));
      parent.fields().forEach(fields::putIfAbsent);
      all.add(new BibEntry(entry.type(), entry.key(), fields, entry.offset()));
    }
    return all;
  }

  private void error(String message, int offset, String hint) {
    report.accept(Diagnostic.error(BAD, message, source.at(offset), hint));
  }

  private void warning(String message, int offset) {
    report.accept(Diagnostic.warning(BAD, message, source.at(offset), ""));
  }
}
