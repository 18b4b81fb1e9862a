package hornbook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Html;
import hornbook.model.Position;
import hornbook.model.Vocabulary;
import java.util.List;
import java.util.TreeSet;

/**
 * Containers. {@code :::: tabs} holds {@code ::: tab Title} blocks; without a script they stand one
 * below the other.
 */
final class ContainerWriter {
  private final DraftWriter draft;

  ContainerWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(Nodes.Container.class, this::container);
  }

  private void container(Nodes.Container node) {
    Position at = draft.at(node.nameOffset);
    if (!node.closed) {
      draft.error(
          "unclosed-container",
          "`::: " + node.name + "` is never closed",
          at,
          "close it with as many colons as opened it");
    }
    switch (node.name) {
      case "tabs" -> tabs(node);
      case "tab" -> tab(node, at);
      default -> {
        draft.error(
            "unknown-container",
            "there is no container `" + node.name + "`",
            at,
            new Vocabulary(new TreeSet<>(List.of("tab", "tabs"))).hintOrList(node.name));
        draft.writeChildren(node);
      }
    }
  }

  private void tabs(Nodes.Container node) {
    draft.out().html("<div class=\"tabs\">\n");
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Nodes.Container inner) || !inner.name.equals("tab")) {
        draft.error(
            "stray-text",
            "only `::: tab` may stand between tabs",
            draft.at(child),
            "move this into a tab; do the outer colons number one more than the inner ones?");
      }
      draft.write(child);
    }
    draft.out().html("</div>\n");
  }

  private void tab(Nodes.Container node, Position at) {
    if (node.title.isEmpty()) {
      draft.error("missing-title", "this tab has no title", at, "write `::: tab Title`");
    }
    if (!(node.getParent() instanceof Nodes.Container outer) || !outer.name.equals("tabs")) {
      draft.error("stray-tab", "a tab must stand inside `:::: tabs`", at, "");
    }
    String title = Html.escape(node.title);
    draft
        .out()
        .html("<section class=\"tab\" aria-label=\"" + title + "\">\n")
        .html("<p class=\"tab-title\">" + title + "</p>\n");
    draft.writeChildren(node);
    draft.out().html("</section>\n");
  }
}
