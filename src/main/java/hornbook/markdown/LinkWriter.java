package hornbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import hornbook.model.Citation;
import hornbook.model.CrossReference;
import hornbook.model.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links of every kind and citations become pieces that another room resolves. */
final class LinkWriter {
  private static final Pattern SPACED_ADDRESS =
      Pattern.compile("\\((?:<[^<>\\n]* [^<>\\n]*>|[^()\\n]* [^()\\n]*\\.\\w{1,5}(?:#[^()\\n]*)?)\\)");

  private final DraftWriter draft;

  LinkWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(Link.class, node -> link(node.getUrl().unescape(), node));
    draft.on(LinkRef.class, this::reference);
    draft.on(Reference.class, node -> {});
    draft.on(AutoLink.class, node -> bare(node.getText().toString(), node));
    draft.on(
        MailLink.class,
        node -> {
          String address = node.getText().toString();
          add("mailto:" + address, textOf(address), false, node.getStartOffset());
        });
    draft.on(Nodes.NameLink.class, this::byName);
    draft.on(Nodes.Citations.class, this::citation);
  }

  private void bare(String url, Node node) {
    String target = url.startsWith("www.") ? "https://" + url : url;
    add(target, textOf(url), false, node.getStartOffset());
  }

  private List<Piece> textOf(String text) {
    return draft.withoutTerms(() -> draft.text(text));
  }

  private void link(String url, Node node) {
    add(url, draft.withoutTerms(() -> draft.writeChildren(node)), false, node.getStartOffset());
  }

  private void reference(LinkRef node) {
    Optional<Reference> reference = draft.definition(node);
    if (reference.isEmpty()) {
      brackets(node, draft);
      spacedAddress(node);
      return;
    }
    List<Piece> text =
        draft.withoutTerms(
            () -> {
              if (node.hasChildren()) {
                draft.writeChildren(node);
              } else {
                draft.text(node.getReference().unescape());
              }
            });
    add(reference.get().getUrl().unescape(), text, false, node.getStartOffset());
  }

  /** spec: CommonMark 6.3, brackets without a definition are text around what they hold. */
  static void brackets(RefNode node, DraftWriter draft) {
    Node first = node.getFirstChild();
    if (first == null) {
      draft.text(node.getChars().unescape());
      return;
    }
    BasedSequence all = node.getChars();
    draft.text(all.baseSubSequence(node.getStartOffset(), first.getStartOffset()).unescape());
    draft.writeChildren(node);
    int end = node.getLastChild().getEndOffset();
    draft.text(all.baseSubSequence(end, node.getEndOffset()).unescape());
  }

  /** Brackets before an address with a space are no link, but were meant to be one. */
  private void spacedAddress(LinkRef node) {
    BasedSequence text = node.getChars().getBaseSequence();
    int end = node.getEndOffset();
    if (end < text.length() && text.charAt(end) == '(') {
      BasedSequence after = text.subSequence(end, Math.min(text.length(), end + 300));
      if (SPACED_ADDRESS.matcher(after).lookingAt()) {
        draft.warn(
            "bad-link",
            "this is no link, because its address holds a space",
            draft.at(node),
            "write %20 for a space");
      }
    }
  }

  private void byName(Nodes.NameLink node) {
    List<Piece> text = List.of();
    if (!node.text.isNull()) {
      text =
          draft.withoutTerms(
              () ->
                  draft
                      .out()
                      .addAll(
                          draft.inline(
                              node.text.toString(), draft.at(node.text.getStartOffset()))));
    }
    add(node.target.toString().strip(), text, true, node.getStartOffset());
  }

  private void add(String url, List<Piece> text, boolean byName, int offset) {
    int hash = url.indexOf('#');
    String target = hash < 0 ? url : url.substring(0, hash);
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    draft.out().add(new CrossReference(target, fragment, text, byName, draft.at(offset)));
  }

  private void citation(Nodes.Citations node) {
    List<Citation.Cite> cites = new ArrayList<>();
    for (BasedSequence part : node.inside.splitList(";")) {
      BasedSequence trimmed = part.trim();
      int comma = trimmed.indexOf(',');
      BasedSequence key = (comma < 0 ? trimmed : trimmed.subSequence(0, comma)).trim();
      String locator = comma < 0 ? "" : trimmed.subSequence(comma + 1).trim().toString();
      String name = key.startsWith("@") ? key.subSequence(1).toString() : key.toString();
      cites.add(new Citation.Cite(name, locator, draft.at(key.getStartOffset())));
    }
    draft.out().add(new Citation(List.copyOf(cites)));
  }
}
