package hornbook.figure;

import hornbook.model.Name;
import hornbook.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A grid of cells: numbers, shaded by their size, or words.
 *
 * @param rows each of one length
 * @param notes what stands at the end of each row
 * @param feet what stands below each column
 */
record CellsPanel(
    String title,
    String rowTitle,
    String columnTitle,
    List<List<Cell>> rows,
    List<String> rowNames,
    List<String> columnNames,
    List<String> notes,
    List<String> feet,
    OptionalDouble cellHeight)
    implements Panel {

  /**
   * @param shade 0 to 6, for the style sheet
   * @param negative whether the shade is that of a number below zero
   */
  record Cell(String text, int shade, boolean negative) {}

  private static final int SHADES = 6;

  static CellsPanel read(Options options, String title) {
    List<List<Name>> words =
        options.items("cells").stream()
            .map(row -> options.source().yaml().names(row, "a row of `cells`"))
            .toList();
    CellsPanel panel =
        new CellsPanel(
            title,
            options.text("row-title").orElse(""),
            options.text("column-title").orElse(""),
            cells(options, words),
            options.texts("rows"),
            options.texts("columns"),
            options.texts("row-notes"),
            options.texts("column-notes"),
            options.number("cell-height"));
    panel.check(options);
    return panel;
  }

  private static List<List<Cell>> cells(Options options, List<List<Name>> words) {
    int decimals = options.count("decimals", 0, 6, -1);
    Optional<Node> shade = options.node("shade");
    if (shade.filter(Node::isMapping).isPresent()) {
      Options given = options.mapping("shade").orElseThrow();
      List<List<Cell>> rows =
          words.stream()
              .map(row -> row.stream().map(word -> painted(word.text(), given)).toList())
              .toList();
      given.close();
      return rows;
    }
    boolean plain = shade.isPresent() && !options.flag("shade");
    List<List<OptionalDouble>> numbers =
        words.stream()
            .map(row -> row.stream().map(word -> number(options, word)).toList())
            .toList();
    double most =
        numbers.stream()
            .flatMap(List::stream)
            .flatMapToDouble(OptionalDouble::stream)
            .map(Math::abs)
            .max()
            .orElse(0);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Cell> row = new ArrayList<>();
      for (int j = 0; j < words.get(i).size(); j++) {
        OptionalDouble number = numbers.get(i).get(j);
        String text = words.get(i).get(j).text();
        row.add(
            number.isEmpty()
                ? new Cell(text, 0, false)
                : shaded(text, number.getAsDouble(), plain ? 0 : most, decimals));
      }
      rows.add(List.copyOf(row));
    }
    return List.copyOf(rows);
  }

  /** A cell is a number if it is written in digits, or begins with an equals sign. */
  private static OptionalDouble number(Options options, Name word) {
    if (Scope.isNumber(word.text())) {
      return options.source().scope().number(word, "a cell");
    }
    return word.text().startsWith("=")
        ? options.source().scope().number(new Name(word.text().substring(1), word.at()), "a cell")
        : OptionalDouble.empty();
  }

  private static Cell shaded(String text, double number, double most, int decimals) {
    int shade = most == 0 ? 0 : (int) Math.rint(SHADES * Math.abs(number) / most);
    boolean computed = !Scope.isNumber(text);
    String digits =
        decimals >= 0
            ? Digits.fixed(number, decimals)
            : computed ? Digits.upTo(number, 2) : text.replace('-', '\u2212');
    return new Cell(digits, shade, number < 0);
  }

  private static Cell painted(String word, Options shades) {
    return new Cell(word, shades.has(word) ? shades.count(word, 0, SHADES, 0) : 0, false);
  }

  private void check(Options options) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
      options.error("cells", "must be rows of one length", "write it as [[1, 2], [3, 4]]");
    }
    checkCount(options, "rows", rowNames, rows.size());
    checkCount(options, "row-notes", notes, rows.size());
    checkCount(options, "columns", columnNames, columns);
    checkCount(options, "column-notes", feet, columns);
  }

  private static void checkCount(Options options, String key, List<String> names, int count) {
    if (!names.isEmpty() && names.size() != count) {
      options.error(key, "must have " + count + " entries, not " + names.size(), "");
    }
  }

  @Override
  public Drawing draw(Size size, double head) {
    return CellsLayout.of(this, size).draw();
  }

  Table table() {
    List<String> head = new ArrayList<>(List.of(rowTitle));
    for (int j = 0; j < rows.get(0).size(); j++) {
      head.add(columnNames.isEmpty() ? String.valueOf(j + 1) : plain(columnNames.get(j)));
    }
    if (!notes.isEmpty()) {
      head.add("");
    }
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> line = new ArrayList<>();
      line.add(rowNames.isEmpty() ? String.valueOf(i + 1) : plain(rowNames.get(i)));
      rows.get(i).forEach(cell -> line.add(plain(cell.text())));
      if (!notes.isEmpty()) {
        line.add(plain(notes.get(i)));
      }
      lines.add(line);
    }
    return new Table(columnTitle, head, lines);
  }

  private static String plain(String words) {
    return words.replace('\n', ' ').replace("*", "");
  }
}
