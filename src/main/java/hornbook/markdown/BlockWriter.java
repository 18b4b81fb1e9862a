package hornbook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Html;
import hornbook.model.Label;
import hornbook.model.Piece;
import hornbook.model.Position;
import hornbook.model.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections, headings, paragraphs, quotations, and included files. */
final class BlockWriter {
  private static final Pattern EMBED = Pattern.compile("!\\[\\[([^\\[\\]|]+)]]");
  private static final int MAX_INCLUDES = 100;

  private final DraftWriter draft;
  private final Deque<String> open = new ArrayDeque<>();
  private int includes;
  private boolean inSection;

  BlockWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(Document.class, this::document);
    draft.on(Heading.class, this::heading);
    draft.on(Paragraph.class, this::paragraph);
    draft.on(ThematicBreak.class, node -> draft.out().html("<hr>\n"));
    draft.on(
        BlockQuote.class,
        node -> {
          draft.out().html("<blockquote>\n");
          draft.writeChildren(node);
          draft.out().html("</blockquote>\n");
        });
  }

  private void document(Document document) {
    blocks(document);
    closeSection();
  }

  /** Every heading of level 2 opens a section that ends before the next. */
  private void blocks(Node document) {
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading && heading.getLevel() <= 2) {
        closeSection();
        section(heading);
      } else {
        draft.write(child);
      }
    }
  }

  private void section(Heading heading) {
    inSection = true;
    int before = draft.headings.size();
    List<Piece> written = draft.apart(() -> draft.write(heading));
    hornbook.model.Heading made = draft.headings.get(before);
    String role = made.role().isEmpty() ? "none" : made.role();
    draft
        .out()
        .html("<section class=\"role-" + role + "\" aria-labelledby=\"")
        .html(Html.escape(made.anchor()) + "\">\n")
        .addAll(written);
  }

  private void closeSection() {
    draft.out().html(inSection ? "</section>\n" : "");
    inSection = false;
  }

  private void heading(Heading node) {
    Position at = draft.at(node);
    String plain = PlainText.of(node);
    Optional<String> id = OwnId.in(plain);
    String anchor = id.map(own -> draft.anchor(own, at)).orElseGet(() -> draft.anchors.make(plain));
    List<Piece> text =
        draft.withoutTerms(
            () -> {
              if (id.isPresent()) {
                OwnId.writeWithout(node, draft);
              } else {
                draft.writeChildren(node);
              }
            });
    String words = OwnId.without(plain);
    int level = Math.max(2, node.getLevel());
    draft.headings.add(new hornbook.model.Heading(level, anchor, role(words), text, at));
    id.ifPresent(label -> draft.labels.add(new Label(Label.Kind.HEADING, label, anchor, at)));
    draft
        .out()
        .html("<h" + level + " id=\"" + Html.escape(anchor) + "\">")
        .addAll(text)
        .html("</h" + level + ">\n");
  }

  private String role(String words) {
    for (Map.Entry<String, String> known : draft.settings.headings().entrySet()) {
      if (known.getValue().equalsIgnoreCase(words)) {
        return known.getKey();
      }
    }
    return "";
  }

  /** Whether a paragraph stands for a file to include. */
  static boolean isEmbed(Paragraph node) {
    return EMBED.matcher(node.getChars().trim()).matches();
  }

  private void paragraph(Paragraph node) {
    Matcher embed = EMBED.matcher(node.getChars().trim());
    if (embed.matches()) {
      include(embed.group(1), node);
      return;
    }
    if (!node.hasChildren()) {
      return;
    }
    if (ListWriter.isTight(node)) {
      draft.writeChildren(node);
      return;
    }
    draft.out().html("<p>");
    draft.writeChildren(node);
    draft.out().html("</p>\n");
  }

  private void include(String target, Node node) {
    String path = RelativePath.resolve(draft.sourcePath(), target.strip());
    Position at = draft.at(node);
    if (open.contains(path)) {
      draft.error(
          "include-loop",
          "files include each other in a circle: " + String.join(" → ", open) + " → " + path,
          at,
          "");
      return;
    }
    if (++includes > MAX_INCLUDES) {
      draft.error("too-many-includes", "a page may include 100 files", at, "");
      return;
    }
    Optional<Source> included = draft.includes.apply(path);
    if (included.isEmpty()) {
      draft.error(
          "missing-include",
          "there is no file `" + path + "` to include",
          at,
          "the path is relative to this file, inside the content folder");
      return;
    }
    open.addLast(path);
    boolean top = node.getParent() instanceof Document;
    draft.writeNested(included.get(), path, top ? this::blocks : draft::writeChildren);
    open.removeLast();
  }
}
