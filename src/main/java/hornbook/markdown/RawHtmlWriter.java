package hornbook.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import hornbook.model.Html;
import hornbook.model.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Safelist;

/**
 * HTML that an author typed. It is shown as text unless the guide allows it; then each tag passes a
 * Jsoup safelist, and tags must close inside the block or the page that opened them.
 */
final class RawHtmlWriter {
  private static final Pattern TAG =
      Pattern.compile(
          "</?([A-Za-z][A-Za-z0-9-]*)(?:\"[^\"]*\"|'[^']*'|[^'\"<>]++){0,100}+>", Pattern.DOTALL);
  private static final Safelist SAFE =
      Safelist.relaxed()
          .addTags("abbr", "details", "figcaption", "figure", "kbd", "mark", "picture", "samp")
          .addTags("section", "source", "summary", "var", "hr", "s", "del", "ins", "wbr", "aside")
          .addAttributes(":all", "class", "id", "lang", "dir", "title", "role", "hidden")
          .addAttributes(":all", "aria-label", "aria-labelledby", "aria-hidden")
          .addAttributes("details", "open")
          .addAttributes("source", "srcset", "type", "media")
          .addAttributes("img", "loading")
          .preserveRelativeLinks(true);

  /** Jsoup judges relative links by what they become on some page. */
  private static final String ANY_PAGE = "https://guide.invalid/";

  private record Open(String name, Node parent, Position at) {}

  private final DraftWriter draft;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean warned;

  RawHtmlWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(HtmlInlineComment.class, node -> {});
    draft.on(HtmlInnerBlockComment.class, node -> {});
    // Text may follow a comment on its last line.
    draft.on(HtmlCommentBlock.class, node -> write(node, node.getContentChars(), true));
    // A block's characters include what stands before its lines, such as a quotation's `>`.
    draft.on(HtmlInnerBlock.class, node -> write(node, node.getContentChars(), true));
    draft.on(HtmlBlock.class, node -> write(node, node.getContentChars(), true));
    draft.on(HtmlInline.class, node -> write(node, node.getChars(), false));
    draft.wrap(
        Document.class,
        (node, otherwise) -> {
          otherwise.run();
          closeAll();
        });
  }

  private void write(Node node, BasedSequence chars, boolean block) {
    String html = withoutComments(chars.toString());
    if (html.isBlank()) {
      return;
    }
    if (draft.settings.rawHtml()) {
      clean(html, chars, node);
      return;
    }
    if (!warned) {
      warned = true;
      draft.warn(
          "raw-html",
          "HTML is shown as text",
          draft.at(node),
          "write it in Markdown, or set `raw-html: true` in hornbook.yml");
    }
    draft.out().html(block ? "<p>" : "").text(html.strip()).html(block ? "</p>\n" : "");
  }

  private void clean(String html, BasedSequence chars, Node node) {
    int end = 0;
    for (Matcher tag = TAG.matcher(html); tag.find(); end = tag.end()) {
      draft.out().html(escapeText(html.substring(end, tag.start())));
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      tag(tag.group(), name, node, chars.getIndexOffset(tag.start()));
    }
    draft.out().html(escapeText(html.substring(end)));
  }

  /** Comments become spaces, so that what follows keeps its place. */
  private static String withoutComments(String html) {
    StringBuilder out = new StringBuilder(html);
    int open = html.indexOf("<!--");
    int close = html.indexOf("-->", open + 4);
    while (open >= 0 && close >= 0) {
      out.replace(open, close + 3, " ".repeat(close + 3 - open));
      open = html.indexOf("<!--", close + 3);
      close = html.indexOf("-->", open + 4);
    }
    return out.toString();
  }

  /** Text between tags keeps its entities. */
  private static String escapeText(String text) {
    return Html.escape(org.jsoup.parser.Parser.unescapeEntities(text, false));
  }

  private void tag(String text, String name, Node node, int offset) {
    Position at = draft.at(offset);
    if (!SAFE.isSafeTag(name)) {
      draft.error(
          "unsafe-html",
          "the element <" + name + "> is not allowed",
          at,
          "see README.md for what HTML may hold");
      return;
    }
    if (text.startsWith("</")) {
      close(name, node, at);
      return;
    }
    Element element = Jsoup.parseBodyFragment(text, ANY_PAGE).body().firstElementChild();
    Element parsed = element == null ? new Element(Tag.valueOf(name), ANY_PAGE) : element;
    for (Iterator<Attribute> it = parsed.attributes().iterator(); it.hasNext(); ) {
      Attribute attribute = it.next();
      if (!SAFE.isSafeAttribute(name, parsed, attribute)) {
        draft.error(
            "unsafe-html",
            "<%s> may not have %s=\"%s\"".formatted(name, attribute.getKey(), attribute.getValue()),
            at,
            "remove the attribute");
        it.remove();
      }
    }
    draft.out().html("<" + name + parsed.attributes().html() + ">");
    if (!Tag.valueOf(name).isEmpty()) {
      open.push(new Open(name, node.getParent(), at));
    }
  }

  private void close(String name, Node node, Position at) {
    Open last = open.peek();
    if (last == null || !last.name().equals(name) || last.parent() != node.getParent()) {
      draft.error(
          "unbalanced-html",
          "</" + name + "> closes nothing that was opened in the same block",
          at,
          last == null ? "" : "the last open element is <" + last.name() + ">");
      return;
    }
    open.pop();
    draft.out().html("</" + name + ">");
  }

  private void closeAll() {
    while (!open.isEmpty()) {
      Open last = open.pop();
      draft.error("unbalanced-html", "<" + last.name() + "> is never closed", last.at(), "");
      draft.out().html("</" + last.name() + ">");
    }
  }
}
