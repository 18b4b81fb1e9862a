package hornbook.reference;

import hornbook.model.Citation;
import hornbook.model.CrossReference;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Formula;
import hornbook.model.Html;
import hornbook.model.Image;
import hornbook.model.LabelNumber;
import hornbook.model.LinkedDraft;
import hornbook.model.LinkedPiece;
import hornbook.model.Name;
import hornbook.model.Piece;
import hornbook.model.Prose;
import hornbook.model.SitePath;
import hornbook.model.Vocabulary;
import hornbook.model.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One draft becomes a linked draft: every piece that points elsewhere becomes HTML. */
final class DraftLinker {
  /**
   * @param terms the ids of the terms that the draft mentions
   * @param cited the keys of the works that it cites, in order of first citation
   */
  record Linked(LinkedDraft draft, Set<String> terms, Set<String> cited) {}

  private final Draft draft;
  private final SitePath page;
  private final boolean note;
  private final Targets targets;
  private final TermMatcher terms;
  private final Bibliography bibliography;
  private final Consumer<Diagnostic> report;
  private final LinkResolver links;
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> cited = new LinkedHashSet<>();

  /**
   * @param note whether the draft is an entry of a generated page rather than a page
   */
  DraftLinker(
      Draft draft,
      boolean note,
      Targets targets,
      TermMatcher terms,
      Bibliography bibliography,
      Consumer<Diagnostic> report) {
    this.draft = draft;
    this.page = draft.chapter().path();
    this.note = note;
    this.targets = targets;
    this.terms = terms;
    this.bibliography = bibliography;
    this.report = report;
    this.links = new LinkResolver(draft, targets, report);
  }

  Linked link(List<SitePath> prerequisites) {
    List<LinkedPiece> title = plain(draft.title());
    List<LinkedDraft.LinkedHeading> headings =
        draft.headings().stream()
            .map(
                heading ->
                    new LinkedDraft.LinkedHeading(
                        heading.level(), heading.anchor(), heading.role(), plain(heading.text())))
            .toList();
    List<LinkedPiece> body = linked(draft.body());
    for (Name source : draft.chapter().meta().sources()) {
      if (known(source)) {
        cited.add(source.text());
      }
    }
    List<Work> sources = note ? List.of() : cited.stream().map(bibliography::work).toList();
    return new Linked(
        new LinkedDraft(draft, title, headings, body, sources, prerequisites), mentioned, cited);
  }

  /** Pieces without links, for places that are links themselves. */
  private List<LinkedPiece> plain(List<Piece> pieces) {
    List<LinkedPiece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof LinkedPiece ready) {
        out.add(numbered(ready));
      } else if (piece instanceof Prose prose) {
        out.add(new Html(Html.escape(prose.text())));
      } else if (piece instanceof CrossReference reference) {
        out.addAll(plain(links.text(reference)));
      } else if (piece instanceof Image image) {
        out.add(new Html(Html.escape(image.alt())));
      }
    }
    return List.copyOf(out);
  }

  private List<LinkedPiece> linked(List<Piece> pieces) {
    List<LinkedPiece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof LinkedPiece ready) {
        out.add(numbered(ready));
      } else if (piece instanceof Prose prose) {
        out.add(new Html(note ? Html.escape(prose.text()) : withTerms(prose.text())));
      } else if (piece instanceof CrossReference reference) {
        out.add(new Html(links.open(reference)));
        out.addAll(plain(links.text(reference)));
        out.add(new Html("</a>"));
      } else if (piece instanceof Citation citation) {
        out.add(new Html(cite(citation)));
      } else if (piece instanceof Image image) {
        out.add(new Html(links.image(image)));
      } else if (piece instanceof LabelNumber number) {
        String digits = targets.number(draft, number.anchor());
        out.add(new Html(Html.escape(Numbering.name(number.kind(), digits))));
      }
    }
    return List.copyOf(out);
  }

  private LinkedPiece numbered(LinkedPiece piece) {
    return piece instanceof Formula formula && !formula.anchor().isEmpty()
        ? new Formula(
            formula.tex(),
            formula.display(),
            formula.anchor(),
            targets.number(draft, formula.anchor()),
            formula.at())
        : piece;
  }

  /** Links each term where the page first mentions it, unless the page explains it itself. */
  private String withTerms(String text) {
    StringBuilder html = new StringBuilder();
    int end = 0;
    for (TermMatcher.Mention mention : terms.mentions(text)) {
      boolean own =
          mention
              .term()
              .owner()
              .map(owner -> owner.text().equals(draft.chapter().slug()))
              .orElse(false);
      if (own || !mentioned.add(mention.term().id())) {
        continue;
      }
      html.append(Html.escape(text.substring(end, mention.start())))
          .append("<a class=\"term\" href=\"")
          .append(Html.escape(new SitePath("glossary.html").from(page)))
          .append('#')
          .append(Html.escape(mention.term().id()))
          .append("\">")
          .append(Html.escape(text.substring(mention.start(), mention.end())))
          .append("</a>");
      end = mention.end();
    }
    return html.append(Html.escape(text.substring(end))).toString();
  }

  private boolean known(Name key) {
    if (bibliography.has(key.text())) {
      return true;
    }
    report.accept(
        Diagnostic.error(
            "unknown-citation",
            "there is no work `" + key.text() + "` in references.bib",
            key.at(),
            new Vocabulary(bibliography.keys()).hint(key.text())));
    return false;
  }

  private String cite(Citation citation) {
    if (bibliography.keys().isEmpty()) {
      return uncited(citation);
    }
    List<Citation.Cite> known =
        citation.cites().stream().filter(cite -> known(new Name(cite.key(), cite.at()))).toList();
    if (known.isEmpty()) {
      return "";
    }
    List<String> labels = bibliography.inText(known);
    StringBuilder html = new StringBuilder("<span class=\"citations\">(");
    for (int i = 0; i < known.size(); i++) {
      String key = known.get(i).key();
      cited.add(key);
      String href =
          note ? new SitePath("references.html").from(page) + "#ref-" + key : "#source-" + key;
      html.append(i == 0 ? "" : "; ")
          .append("<a class=\"citation\" href=\"")
          .append(Html.escape(href))
          .append("\">")
          .append(labels.get(i))
          .append("</a>");
    }
    return html.append(")</span>").toString();
  }

  /** Without a bibliography, an at sign in brackets need not mean a work: it stays as it was. */
  private String uncited(Citation citation) {
    List<String> texts = new ArrayList<>();
    for (Citation.Cite cite : citation.cites()) {
      texts.add("@" + cite.key() + (cite.locator().isEmpty() ? "" : ", " + cite.locator()));
    }
    report.accept(
        Diagnostic.warning(
            "no-bibliography",
            "`[" + String.join("; ", texts) + "]` stays as it is: there is no references.bib",
            citation.cites().get(0).at(),
            "put the work there, or a backslash before the bracket"));
    return Html.escape("[" + String.join("; ", texts) + "]");
  }
}
