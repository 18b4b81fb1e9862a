package hornbook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import hornbook.model.Code;
import hornbook.model.CrossReference;
import hornbook.model.Formula;
import hornbook.model.Html;
import hornbook.model.Image;
import hornbook.model.Piece;
import hornbook.model.Prose;
import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Markdown becomes HTML as other programs write it, for comparison with their specification. */
final class PlainHtml {
  private PlainHtml() {}

  static String of(String markdown) {
    // A title of our own, because the first heading leaves the body. No language: no typography.
    Reading reading = Reading.of("# Title\n\n" + markdown, "xx", true, Map.of(), Map.of());
    return normal(html(reading.draft().body()));
  }

  private static String html(List<Piece> pieces) {
    return pieces.stream().map(PlainHtml::html).collect(Collectors.joining());
  }

  private static String html(Piece piece) {
    if (piece instanceof Html html) {
      return html.html();
    } else if (piece instanceof Prose prose) {
      return Html.escape(prose.text());
    } else if (piece instanceof CrossReference link) {
      String hash = link.fragment().isEmpty() ? "" : "#" + link.fragment();
      String address = Html.escape(link.target() + hash);
      return "<a href=\"%s\">%s</a>".formatted(address, html(link.text()));
    } else if (piece instanceof Image image) {
      return "<img src=\"%s\" alt=\"%s\">"
          .formatted(Html.escape(image.target()), Html.escape(image.alt()));
    } else if (piece instanceof Code code) {
      String language =
          code.language().isEmpty() ? "" : " class=\"language-" + code.language() + "\"";
      String text = code.text().isEmpty() ? "" : code.text() + "\n";
      return "<pre><code" + language + ">" + Html.escape(text) + "</code></pre>";
    } else if (piece instanceof Formula formula) {
      return "<formula>" + Html.escape(formula.tex()) + "</formula>";
    }
    return "<" + piece.getClass().getSimpleName() + ">";
  }

  /** The same HTML in one form: what Hornbook adds or leaves out by design is taken away. */
  static String normal(String html) {
    String flat =
        html.replaceAll("<section class=\"role[^>]*>\n|</section>\n|<!--[\\s\\S]*?-->", "");
    Document document = Jsoup.parseBodyFragment(flat);
    document.outputSettings().prettyPrint(false);
    document.select("div.table-scroll").unwrap();
    document.select("th,td").removeAttr("scope").removeAttr("class").removeAttr("align");
    document.select("ul.tasks").removeAttr("class");
    document.select("input[checked]").forEach(box -> box.replaceWith(new TextNode("☑")));
    document.select("input").forEach(box -> box.replaceWith(new TextNode("☐")));
    document.select(".done").forEach(box -> box.replaceWith(new TextNode("☑")));
    document.select(".task").forEach(box -> box.replaceWith(new TextNode("☐")));
    document.select("h1").tagName("h2");
    document.select("h2,h3,h4,h5,h6").removeAttr("id");
    document.select("a,img").removeAttr("title");
    for (Element link : document.select("a[href], img[src]")) {
      String attribute = link.hasAttr("href") ? "href" : "src";
      link.attr(attribute, decoded(link.attr(attribute)).replace("http://www.", "https://www."));
    }
    for (Element code : document.select("pre > code")) {
      code.attr("class", code.attr("class").toLowerCase(Locale.ROOT));
      if (code.attr("class").isEmpty()) {
        code.removeAttr("class");
      }
    }
    for (TextNode text : document.body().nodeStream(TextNode.class).toList()) {
      if (!inCode(text)) {
        String plain = text.getWholeText().replaceAll("\\s+", " ");
        plain = edge(text.previousSibling()) ? plain.stripLeading() : plain;
        text.text(edge(text.nextSibling()) ? plain.stripTrailing() : plain);
      }
    }
    return document.body().html();
  }

  private static boolean inCode(Node node) {
    return node.parent() instanceof Element parent && parent.closest("pre") != null;
  }

  private static boolean edge(Node sibling) {
    return sibling == null
        || (sibling instanceof Element element && (element.isBlock() || element.nameIs("br")));
  }

  /** Whether to percent-encode a URL is for the room that resolves links. */
  private static String decoded(String url) {
    try {
      return URLDecoder.decode(
          url.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), UTF_8);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
