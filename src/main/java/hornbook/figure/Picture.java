package hornbook.figure;

import hornbook.model.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure that is read and can be drawn.
 *
 * @param title its name for readers who do not see it
 * @param description what it shows, for them
 */
record Picture(String title, String description, List<Panel> panels) {

  /** A picture as HTML, and the words in it that cover each other. */
  record Drawn(String html, List<Labels.Clash> clashes) {}

  /**
   * @param id of the figure, unique on its page
   */
  Drawn draw(String id) {
    Size size = Size.of(panels.size());
    StringBuilder html = new StringBuilder();
    List<Table> tables = new ArrayList<>();
    List<Labels.Clash> clashes = new ArrayList<>();
    html.append("<div class=\"panels panels-").append(Size.columns(panels.size())).append("\">");
    double head = panels.stream().mapToDouble(panel -> panel.head(size)).max().orElse(0);
    for (int i = 0; i < panels.size(); i++) {
      Panel panel = panels.get(i);
      Panel.Drawing drawing = panel.draw(size, head);
      svg(html, id + (panels.size() == 1 ? "" : "-" + (i + 1)), panel.title(), drawing, size);
      clashes.addAll(drawing.clashes());
      for (Table table : drawing.tables()) {
        // Points that several panels show are listed once.
        if (tables.stream().noneMatch(table::hasNumbersOf)) {
          tables.add(table.under(panel.title()));
        }
      }
    }
    html.append("</div>");
    html.append(tables.isEmpty() ? "" : Table.folded(title, tables));
    return new Drawn(html.toString(), clashes);
  }

  private void svg(StringBuilder html, String id, String own, Panel.Drawing drawing, Size size) {
    String name = Html.escape(id);
    String spoken = own.isEmpty() ? title : title + ": " + own.replace("*", "").replace('\n', ' ');
    html.append(
            "<svg role=\"img\" aria-labelledby=\"%s-title\" aria-describedby=\"%1$s-desc\""
                .formatted(name))
        .append(" viewBox=\"0 0 ")
        .append(Digits.coordinate(drawing.width()))
        .append(' ')
        .append(Digits.coordinate(drawing.height()))
        .append("\" font-size=\"")
        .append(Digits.coordinate(size.font()))
        .append("\"><title id=\"")
        .append(name)
        .append("-title\">")
        .append(Html.escape(spoken))
        .append("</title><desc id=\"")
        .append(name)
        .append("-desc\">")
        .append(Html.escape(description))
        .append("</desc>")
        .append(drawing.svg())
        .append("</svg>");
  }
}
