package hornbook.reference;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A BibTeX entry becomes the data that citation styles are written for. */
final class BibItem {
  /** From here on a list of authors is shortened, see {@link CitationStyle}. */
  private static final int NAMES_BEFORE_OTHERS = 6;

  private final BibEntry entry;
  private final WorkLinks links;
  private final CSLType type;
  private final CSLItemDataBuilder item = new CSLItemDataBuilder();

  private BibItem(BibEntry entry) {
    this.entry = entry;
    this.links = WorkLinks.of(entry);
    this.type = type();
  }

  /**
   * @param yearSuffix tells works of the same authors and year apart; empty if they are alone
   */
  static CSLItemData of(BibEntry entry, String yearSuffix, CitationStyle style) {
    return new BibItem(entry).item(yearSuffix, style);
  }

  private CSLType type() {
    return switch (entry.type()) {
      case "article" -> links.isPreprint() ? CSLType.ARTICLE : CSLType.ARTICLE_JOURNAL;
      case "book", "mvbook", "collection", "proceedings", "manual", "booklet" -> CSLType.BOOK;
      case "inbook", "incollection", "bookinbook", "suppbook" -> CSLType.CHAPTER;
      case "inproceedings", "conference" -> CSLType.PAPER_CONFERENCE;
      case "mastersthesis", "phdthesis", "thesis" -> CSLType.THESIS;
      case "techreport", "report" -> CSLType.REPORT;
      case "patent" -> CSLType.PATENT;
      case "standard" -> CSLType.STANDARD;
      case "software" -> CSLType.SOFTWARE;
      case "dataset" -> CSLType.DATASET;
      case "unpublished" -> CSLType.MANUSCRIPT;
      default ->
          links.isPreprint()
              ? CSLType.ARTICLE
              : links.url().isPresent() ? CSLType.WEBPAGE : CSLType.DOCUMENT;
    };
  }

  private CSLItemData item(String yearSuffix, CitationStyle style) {
    item.id(entry.key()).type(type);
    title();
    names("author").ifPresent(item::author);
    names("editor").ifPresent(item::editor);
    BibDate.issued(entry).map(BibItem::date).ifPresentOrElse(item::issued, this::undated);
    if (!yearSuffix.isEmpty()) {
      item.yearSuffix(yearSuffix);
    }
    entry.text("edition").map(style::ordinal).ifPresent(item::edition);
    container();
    publication();
    links.doi().ifPresent(item::DOI);
    links.first().ifPresent(item::URL);
    return item.build();
  }

  private void title() {
    Optional<String> title = entry.text("title", "chapter");
    boolean nameless = entry.raw("author", "editor").isEmpty();
    title.ifPresent(item::title);
    if (nameless) {
      // The text then names the work by its title, and a work without any by its key.
      item.title(title.orElse(entry.key())).shortTitle(title.orElse(entry.key()));
    }
  }

  /** Without a date, what the author says of it stands in, and the day it was looked up counts. */
  private void undated() {
    put(item::status, "year", "pubstate");
    BibDate.accessed(entry).map(BibItem::date).ifPresent(item::accessed);
  }

  private static CSLDate date(BibDate date) {
    int[] parts = date.parts().stream().mapToInt(Integer::intValue).toArray();
    return new CSLDateBuilder().dateParts(parts).build();
  }

  private Optional<CSLName[]> names(String field) {
    List<BibPerson> people = entry.raw(field).map(BibPerson::list).orElse(List.of());
    if (people.contains(BibPerson.OTHERS) && people.size() > NAMES_BEFORE_OTHERS) {
      people = new ArrayList<>(people.subList(0, NAMES_BEFORE_OTHERS));
      people.add(BibPerson.OTHERS);
    }
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(people.stream().map(BibItem::name).toArray(CSLName[]::new));
  }

  private static CSLName name(BibPerson person) {
    if (person.given().isEmpty()) {
      return new CSLNameBuilder().literal(person.filedAs()).isInstitution(true).build();
    }
    CSLNameBuilder name = new CSLNameBuilder().family(person.family()).given(person.given());
    if (!person.particle().isEmpty()) {
      name.nonDroppingParticle(person.particle());
    }
    if (!person.suffix().isEmpty()) {
      name.suffix(person.suffix());
    }
    return name.build();
  }

  private void container() {
    if (type == CSLType.BOOK) {
      put(item::collectionTitle, "series");
      put(item::collectionNumber, "number");
    } else if (type != CSLType.ARTICLE) {
      put(item::containerTitle, "journal", "journaltitle", "booktitle");
    }
    if (type == CSLType.ARTICLE_JOURNAL) {
      put(item::issue, "issue", "number");
    } else if (type != CSLType.BOOK) {
      put(item::number, "number");
    }
    put(item::volume, "volume");
    put(item::version, "version");
    entry.text("pages").map(BibItem::range).ifPresent(item::page);
  }

  /** A range with the dash that styles look for, however the author wrote it. */
  private static String range(String pages) {
    return pages.replaceAll("\\s*[-–—]+\\s*", "-");
  }

  private void publication() {
    put(item::publisher, "publisher", "institution", "school", "organization");
    put(item::publisherPlace, "address", "location");
    put(item::ISBN, "isbn");
    entry.text("type").or(this::thesis).or(this::note).ifPresent(item::genre);
  }

  /** What an author remarks, unless it says in words where the work is found. */
  private Optional<String> note() {
    return entry.text("note").filter(note -> !note.contains("://") && !note.contains("arXiv"));
  }

  private Optional<String> thesis() {
    return switch (entry.type()) {
      case "phdthesis" -> Optional.of("PhD thesis");
      case "mastersthesis" -> Optional.of("Master’s thesis");
      default -> Optional.empty();
    };
  }

  private void put(Consumer<String> setter, String... fields) {
    entry.text(fields).ifPresent(setter);
  }
}
