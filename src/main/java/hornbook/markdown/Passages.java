package hornbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Passage;
import hornbook.model.Passage.Kind;
import hornbook.model.Passage.Run;
import hornbook.model.Passage.Sort;
import hornbook.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running text of a chapter, noted beside its pieces while these are written. */
final class Passages {
  private static final Set<Class<? extends Node>> WORDLESS =
      Set.of(Footnote.class, HtmlInline.class, Image.class);

  private final DraftWriter draft;
  private final List<Passage> passages = new ArrayList<>();

  Passages(DraftWriter draft) {
    this.draft = draft;
  }

  List<Passage> toList() {
    return List.copyOf(passages);
  }

  /** Notes a node that is about to be written, if it is a passage. */
  void note(Node node) {
    if (node instanceof Heading) {
      add(Kind.HEADING, draft.headings.size(), node, node.getFirstChild());
    } else if (node instanceof TableCell) {
      add(Kind.CELL, node);
    } else if (node instanceof DefinitionTerm) {
      add(node.getAncestorOfType(DefinitionItem.class) == null ? Kind.TERM : Kind.PARAGRAPH, node);
    } else if (node instanceof Paragraph paragraph && isText(paragraph)) {
      add(isItem(paragraph) ? Kind.ITEM : Kind.PARAGRAPH, node);
    }
  }

  void add(Kind kind, Node node) {
    add(kind, node, node.getFirstChild());
  }

  /**
   * @param first the first of the node's children that belong to the passage
   */
  void add(Kind kind, Node node, Node first) {
    add(kind, draft.headings.size() - 1, node, first);
  }

  private void add(Kind kind, int section, Node node, Node first) {
    List<Run> runs = new ArrayList<>();
    for (Node child = first; child != null; child = child.getNext()) {
      append(child, runs, 0);
    }
    Optional<String> id = id(runs);
    if (!runs.isEmpty()) {
      passages.add(new Passage(kind, section, id, List.copyOf(runs), draft.at(node)));
    }
  }

  /** Figures, other captions and files to include are noted where they are written. */
  private static boolean isText(Paragraph node) {
    return !FigureWriter.isFigure(node)
        && !TableWriter.isCaption(node)
        && !PlotWriter.isCaption(node)
        && !BlockWriter.isEmbed(node);
  }

  private static boolean isItem(Paragraph node) {
    return node.getParent() instanceof ListItem item
        && item.getFirstChild() == node
        && item.getParent().getParent() instanceof Document;
  }

  /** Takes the id that an author gave away from the words. */
  private static Optional<String> id(List<Run> runs) {
    int last = runs.size() - 1;
    if (last < 0 || runs.get(last).sort() != Sort.WORDS) {
      return Optional.empty();
    }
    Run run = runs.get(last);
    Optional<String> id = OwnId.in(run.text());
    if (id.isPresent()) {
      runs.set(last, new Run(Sort.WORDS, OwnId.without(run.text()), run.at()));
    }
    return id;
  }

  private void append(Node node, List<Run> runs, int depth) {
    if (depth > DraftWriter.MAX_DEPTH) {
      return;
    }
    if (node instanceof Text || node instanceof HtmlEntity) {
      runs.add(run(Sort.WORDS, node.getChars().unescape(), node));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      runs.add(run(Sort.WORDS, " ", node));
    } else if (node instanceof TypographicSmarts smarts) {
      runs.add(run(Sort.WORDS, Typography.plain(smarts.getTypographicText()), node));
    } else if (node instanceof Code code) {
      runs.add(run(Sort.CODE, code.getText().toString(), node));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      runs.add(run(Sort.CODE, node.getChars().toString(), node));
    } else if (node instanceof Nodes.InlineFormula formula) {
      runs.add(run(Sort.FORMULA, formula.tex.toString(), node));
    } else if (node instanceof Nodes.ValueName value) {
      runs.add(run(Sort.VALUE, value.name.toString(), node));
    } else if (node instanceof Nodes.NameLink link) {
      runs.add(named(link));
    } else if (!WORDLESS.contains(node.getClass())) {
      children(node, runs, depth);
    }
  }

  private void children(Node node, List<Run> runs, int depth) {
    boolean quotes = node instanceof TypographicQuotes;
    if (quotes) {
      String open = ((TypographicQuotes) node).getTypographicOpening();
      runs.add(run(Sort.WORDS, Typography.plain(open), node));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, runs, depth + 1);
    }
    if (quotes) {
      String close = ((TypographicQuotes) node).getTypographicClosing();
      Position end = draft.at(node.getEndOffset());
      runs.add(new Run(Sort.WORDS, Typography.plain(close), end));
    }
  }

  private Run named(Nodes.NameLink link) {
    return link.text.isNull()
        ? run(Sort.NAME, link.target.toString().strip(), link)
        : new Run(Sort.WORDS, link.text.toString(), draft.at(link.text.getStartOffset()));
  }

  private Run run(Sort sort, String text, Node node) {
    return new Run(sort, text, draft.at(node));
  }
}
