package hornbook.figure;

import hornbook.model.Html;
import java.util.List;

/** Numbers that a drawing shows, to be read. */
record Table(String caption, List<String> head, List<List<String>> rows) {

  boolean hasNumbersOf(Table other) {
    return head.equals(other.head) && rows.equals(other.rows);
  }

  /** The same table, named after the panel that it belongs to as well. */
  Table under(String panel) {
    String plain = panel.replace("*", "").replace('\n', ' ');
    return plain.isEmpty()
        ? this
        : new Table(caption.isEmpty() ? plain : plain + ": " + caption, head, rows);
  }

  /** The tables of a figure, folded. */
  static String folded(String title, List<Table> tables) {
    StringBuilder html = new StringBuilder();
    html.append("\n<details class=\"plot-numbers\"><summary>The numbers</summary>");
    html.append("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Numbers: ")
        .append(Html.escape(title))
        .append("\">");
    tables.forEach(table -> table.appendTo(html));
    return html.append("</div></details>").toString();
  }

  private void appendTo(StringBuilder html) {
    html.append("<table>");
    if (!caption.isEmpty()) {
      html.append("<caption>").append(Html.escape(caption)).append("</caption>");
    }
    html.append("<thead><tr>");
    for (String cell : head) {
      html.append("<th scope=\"col\">").append(Html.escape(cell)).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      html.append("<tr>");
      for (String cell : row) {
        html.append("<td>").append(Html.escape(cell)).append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }
}
