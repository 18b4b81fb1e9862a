package hornbook.reference;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import hornbook.model.Html;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Entries become formatted works. Only this class, {@link BibItem} and {@link WorkHtml} know the
 * citation processor, so that nobody else loads it.
 */
final class WorkFormatter implements ItemDataProvider {
  private final CSL processor;
  private final CitationStyle style;
  private final Consumer<BibEntry> refused;
  private CSLItemData current;

  private WorkFormatter(CitationStyle style, Consumer<BibEntry> refused) throws IOException {
    this.style = style;
    this.refused = refused;
    this.processor =
        new CSL(
            this,
            tag -> style.locale(),
            (name, category, item) -> "",
            style.styleForWeb(),
            "en-US");
  }

  /**
   * The works in the order of the entries. Those that the text would name alike get letters after
   * their year, in that order too.
   *
   * @param refused is told the entries that the processor cannot read; they are shown by their key
   */
  static List<FormattedWork> format(
      CitationStyle style, Collection<BibEntry> entries, Consumer<BibEntry> refused)
      throws IOException {
    WorkFormatter formatter = new WorkFormatter(style, refused);
    List<FormattedWork> works = new ArrayList<>();
    Map<String, Integer> alike = new HashMap<>();
    for (BibEntry entry : entries) {
      FormattedWork work = formatter.work(entry, "");
      works.add(WorkHtml.namedByTitle(work, entry));
      alike.merge(works.get(works.size() - 1).label(), 1, Integer::sum);
    }
    Map<String, Integer> given = new HashMap<>();
    int i = 0;
    for (BibEntry entry : entries) {
      String label = works.get(i).label();
      if (alike.get(label) > 1) {
        works.set(i, formatter.work(entry, letters(given.merge(label, 1, Integer::sum))));
      }
      i++;
    }
    return List.copyOf(works);
  }

  /** 1 is a, 26 is z, 27 is aa. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + (number - 1) % 26));
    return number > 26 ? letters((number - 1) / 26) + last : last;
  }

  private FormattedWork work(BibEntry entry, String yearSuffix) {
    try {
      // One work at a time: the processor would look for likenesses in all works before, which
      // costs time and would depend on their order; and it does not number years.
      processor.reset();
      processor.setOutputFormat(new WorkHtml());
      processor.setConvertLinks(true);
      current = BibItem.of(entry, yearSuffix, style);
      processor.registerCitationItems(List.of(entry.key()), true);
      String label = processor.makeCitation(entry.key()).get(0).getText();
      String[] html = processor.makeBibliography().getEntries();
      if (html.length == 1) {
        return new FormattedWork(entry.key(), WorkHtml.label(label), WorkHtml.work(html[0], entry));
      }
    } catch (RuntimeException e) {
      // The processor is made for well-formed data and throws what it likes at anything else.
    }
    refused.accept(entry);
    String key = Html.escape(entry.key());
    return new FormattedWork(entry.key(), key, entry.text("title").map(Html::escape).orElse(key));
  }

  @Override
  public CSLItemData retrieveItem(String id) {
    return current;
  }

  @Override
  public Collection<String> getIds() {
    return List.of(current.getId());
  }
}
