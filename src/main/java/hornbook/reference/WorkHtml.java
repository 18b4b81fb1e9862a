package hornbook.reference;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import hornbook.model.Html;
import java.util.regex.Pattern;

/** What the processor yields becomes this site's HTML: elements and classes, no styles. */
final class WorkHtml extends HtmlFormat {
  private static final Pattern AND_OTHERS =
      Pattern.compile("(,?) (?:&amp; |\\S+ )?" + BibPerson.OTHERS.family() + "\\.?");

  /** What the text says, without the parentheses that stand around all of its citations. */
  static String label(String citation) {
    boolean enclosed = citation.startsWith("(") && citation.endsWith(")");
    String label = enclosed ? citation.substring(1, citation.length() - 1) : citation;
    return oneLine(AND_OTHERS.matcher(label).replaceAll(" et al."));
  }

  /**
   * A work without a year is named by its title: twenty pages of one documentation would get
   * letters that tell a reader nothing.
   */
  static FormattedWork namedByTitle(FormattedWork work, BibEntry entry) {
    int comma = work.label().lastIndexOf(", ");
    String title = entry.text("title").orElse("");
    boolean dated = BibDate.issued(entry).isPresent() || entry.raw("year", "pubstate").isPresent();
    if (dated || title.isEmpty() || comma < 0) {
      return work;
    }
    String people = entry.raw("author", "editor").isEmpty() ? "" : work.label().substring(0, comma);
    String shortTitle = Html.escape(title.split(": ", 2)[0]);
    String label = (people.isEmpty() ? "" : people + ", ") + "<i>" + shortTitle + "</i>";
    return new FormattedWork(work.key(), label, work.html());
  }

  /** The processor's entry with what the style has no place for. */
  static String work(String html, BibEntry entry) {
    return oneLine(AND_OTHERS.matcher(html).replaceAll("$1 et al."))
        + WorkLinks.of(entry).further();
  }

  private static String oneLine(String html) {
    return html.replaceAll("\\s+", " ").strip();
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer entry, RenderContext context, int index) {
    return format(entry);
  }

  @Override
  protected String escape(String text) {
    return Html.escape(text);
  }

  @Override
  protected String formatURL(String url) {
    return WorkLinks.link(url, url);
  }

  @Override
  protected String formatDOI(String doi) {
    String address = addDOIPrefix(doi);
    return WorkLinks.link(address.replace("%", "%25").replace("#", "%23"), address);
  }

  @Override
  protected String openFontStyle(int style) {
    return style == FormattingAttributes.FS_NORMAL ? "<span class=\"upright\">" : "<i>";
  }

  @Override
  protected String closeFontStyle(int style) {
    return style == FormattingAttributes.FS_NORMAL ? "</span>" : "</i>";
  }

  @Override
  protected String openFontVariant(int variant) {
    return "<span class=\"small-caps\">";
  }

  @Override
  protected String openFontWeight(int weight) {
    return "<b>";
  }

  @Override
  protected String closeFontWeight(int weight) {
    return "</b>";
  }

  @Override
  protected String openTextDecoration(int decoration) {
    return "<u>";
  }

  @Override
  protected String closeTextDecoration(int decoration) {
    return "</u>";
  }
}
