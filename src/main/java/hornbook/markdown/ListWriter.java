package hornbook.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** Bullets, numbers, tasks, definitions, and the lists that explain a formula's symbols. */
final class ListWriter {
  private final DraftWriter draft;

  ListWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(BulletList.class, node -> list("ul", bulletAttributes(node), node));
    draft.on(
        OrderedList.class,
        node -> {
          int start = node.getStartNumber();
          list("ol", start == 1 ? "" : " start=\"" + start + "\"", node);
        });
    draft.on(BulletListItem.class, node -> item("<li>", "</li>", node));
    draft.on(OrderedListItem.class, node -> item("<li>", "</li>", node));
    draft.on(TaskListItem.class, this::task);
    draft.on(DefinitionList.class, node -> list("dl", "", node));
    draft.on(DefinitionTerm.class, this::term);
    draft.on(DefinitionItem.class, node -> item("<dd>", "</dd>", node));
  }

  /** Whether a paragraph stands alone in a tight item, where it gets no element of its own. */
  static boolean isTight(Paragraph node) {
    if (node.getParent() instanceof DefinitionItem item) {
      return item.getFirstChild() == item.getLastChild();
    }
    return node.getParent() instanceof ListItem item && item.isInTightList();
  }

  private void list(String element, String attributes, Node node) {
    draft.out().html("<" + element + attributes + ">\n");
    draft.writeChildren(node);
    draft.out().html("</" + element + ">\n");
  }

  private static String bulletAttributes(Node list) {
    if (list.getFirstChild() instanceof TaskListItem) {
      return " class=\"tasks\"";
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!explainsSymbol(item)) {
        return "";
      }
    }
    return " class=\"symbols\"";
  }

  /** An item such as {@code - $k$: the number of folds}. */
  private static boolean explainsSymbol(Node item) {
    Node paragraph = item.getFirstChild();
    Node formula = paragraph == null ? null : paragraph.getFirstChild();
    if (!(formula instanceof Nodes.InlineFormula)) {
      return false;
    }
    String rest =
        paragraph
            .getChars()
            .toString()
            .substring(
                Math.min(
                    formula.getEndOffset() - paragraph.getStartOffset(),
                    paragraph.getChars().length()));
    int colon = rest.indexOf(':');
    return colon >= 0 && colon < 80;
  }

  /** A term may carry an id, by which a study card is known however the page changes. */
  private void term(DefinitionTerm node) {
    Optional<String> id = OwnId.in(PlainText.of(node));
    id.ifPresent(own -> draft.takeId(own, draft.at(node)));
    draft.out().html(id.map(own -> "<dt id=\"" + own + "\">").orElse("<dt>"));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (id.isPresent() && child.getNext() == null) {
        OwnId.writeWithout(child, draft);
      } else {
        draft.writeChildren(child);
      }
    }
    draft.out().html("</dt>\n");
  }

  private void item(String open, String close, Node node) {
    draft.out().html(open);
    draft.writeChildren(node);
    draft.out().html(close + "\n");
  }

  private void task(TaskListItem node) {
    String mark =
        node.isItemDoneMarker()
            ? "<span class=\"task done\" role=\"img\" aria-label=\"done\"></span> "
            : "<span class=\"task\" role=\"img\" aria-label=\"to do\"></span> ";
    item("<li>" + mark, "</li>", node);
  }
}
