package hornbook.reference;

import hornbook.model.CrossReference;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Heading;
import hornbook.model.Html;
import hornbook.model.Image;
import hornbook.model.Label;
import hornbook.model.Piece;
import hornbook.model.Position;
import hornbook.model.SitePath;
import hornbook.model.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links and images of one draft become addresses as seen from its page. */
final class LinkResolver {
  private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel");

  private final Draft draft;
  private final SitePath page;
  private final String folder;
  private final Targets targets;
  private final Lookup lookup;
  private final Consumer<Diagnostic> report;

  LinkResolver(Draft draft, Targets targets, Consumer<Diagnostic> report) {
    this.draft = draft;
    this.page = draft.chapter().path();
    this.folder = RelativeLink.folder(draft.chapter().source());
    this.targets = targets;
    this.lookup = new Lookup(draft, folder, targets);
    this.report = report;
  }

  /** The opening tag; a link that leads nowhere is reported and stays a link without address. */
  String open(CrossReference reference) {
    Optional<String> scheme = scheme(reference.target());
    if (scheme.isPresent() && !reference.byName()) {
      return external(reference, scheme.get());
    }
    if (reference.byName() && reference.target().startsWith("term:")) {
      return term(reference).map(id -> tag("term", id)).orElse("<a>");
    }
    return address(reference).map(url -> tag("ref", url)).orElse("<a>");
  }

  private static String tag(String kind, String url) {
    return "<a class=\"" + kind + "\" href=\"" + Html.escape(url) + "\">";
  }

  private static Optional<String> scheme(String target) {
    Matcher matcher = SCHEME.matcher(target);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private String external(CrossReference reference, String scheme) {
    if (!SAFE_SCHEMES.contains(scheme)) {
      error("unsafe-link", "a link may not begin with `" + scheme + ":`", reference.at(), "");
      return "<a>";
    }
    String fragment = reference.fragment().isEmpty() ? "" : "#" + reference.fragment();
    String url = Html.escape(reference.target().strip() + fragment);
    return "<a class=\"external\" rel=\"noopener\" href=\"" + url + "\">";
  }

  private Optional<String> term(CrossReference reference) {
    String name = reference.target().substring("term:".length()).strip();
    Optional<Term> term = targets.term(name);
    if (term.isEmpty()) {
      error(
          "unknown-term",
          "there is no term `" + name + "` in the glossary",
          reference.at(),
          targets.hintForTerm(name));
    }
    return term.map(found -> new SitePath("glossary.html").from(page) + "#" + found.id());
  }

  private Optional<String> address(CrossReference reference) {
    Optional<Targets.Labelled> label = lookup.label(reference);
    if (label.isPresent()) {
      return Optional.of(url(label.get().draft(), label.get().label().anchor()));
    }
    Optional<Targets.Generated> generated = lookup.generated(reference);
    if (generated.isPresent()) {
      return Optional.of(generated.get().path().from(page));
    }
    Optional<Draft> target = lookup.chapter(reference);
    if (target.isEmpty()) {
      Optional<SitePath> file = lookup.file(reference);
      if (file.isEmpty()) {
        notFound(reference);
      }
      return file.map(path -> path.from(page));
    }
    if (!reference.fragment().isEmpty() && !anchorExists(target.get(), reference)) {
      error(
          "broken-fragment",
          target.get().chapter().source() + " has nothing named `#" + reference.fragment() + "`",
          reference.at(),
          targets.hintForAnchor(target.get(), SitePath.decoded(reference.fragment())));
      return Optional.of(url(target.get(), ""));
    }
    return Optional.of(url(target.get(), SitePath.decoded(reference.fragment())));
  }

  /** Ids inside allowed HTML are checked on the published page instead. */
  private boolean anchorExists(Draft target, CrossReference reference) {
    String anchor = SitePath.decoded(reference.fragment());
    return targets.hasAnchor(target, anchor) || targets.mayHoldIds();
  }

  private void notFound(CrossReference reference) {
    String target = reference.target();
    if (reference.byName()) {
      error(
          "broken-link",
          "there is no chapter or label `" + target + "`",
          reference.at(),
          targets.hintForName(target));
    } else {
      error(
          "broken-link",
          "there is no file `" + target + "` in the guide",
          reference.at(),
          targets.hintForPath(SitePath.decoded(target), folder));
    }
  }

  private String url(Draft target, String anchor) {
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    boolean here = target == draft && !fragment.isEmpty();
    return here ? fragment : target.chapter().path().from(page) + fragment;
  }

  /** What a link shows: its own text, or else a text made from its target. */
  List<Piece> text(CrossReference reference) {
    if (!reference.text().isEmpty()) {
      return reference.text();
    }
    if (!reference.byName()) {
      return List.of(plain(reference.target()));
    }
    if (reference.target().startsWith("term:")) {
      return List.of(plain(reference.target().substring("term:".length()).strip()));
    }
    Optional<Targets.Labelled> label = lookup.label(reference);
    if (label.isPresent()) {
      return labelText(label.get());
    }
    Optional<Targets.Generated> generated = lookup.generated(reference);
    if (generated.isPresent()) {
      return List.of(plain(generated.get().title()));
    }
    Optional<Draft> target = lookup.chapter(reference);
    Optional<Heading> heading =
        target.flatMap(found -> targets.heading(found, SitePath.decoded(reference.fragment())));
    if (heading.isPresent()) {
      return heading.get().text();
    }
    return List.of(plain(target.map(Draft::shortTitle).orElse(reference.target())));
  }

  private List<Piece> labelText(Targets.Labelled labelled) {
    Label label = labelled.label();
    return label.kind() == Label.Kind.HEADING
        ? targets.heading(labelled.draft(), label.anchor()).orElseThrow().text()
        : List.of(
            plain(Numbering.name(label.kind(), targets.number(labelled.draft(), label.anchor()))));
  }

  private static Piece plain(String text) {
    return new Html(Html.escape(text));
  }

  /** The whole element; an image that is not there is reported. */
  String image(Image image) {
    Optional<String> scheme = scheme(image.target());
    if (scheme.isPresent() || image.target().startsWith("//")) {
      error(
          "external-image",
          "this image lies outside the guide",
          image.at(),
          "put a copy into the content folder: pages fetch nothing from elsewhere");
      return "";
    }
    Optional<SitePath> file = lookup.attachment(image.target());
    if (file.isEmpty()) {
      error(
          "missing-image",
          "there is no image `" + image.target() + "`",
          image.at(),
          targets.hintForPath(SitePath.decoded(image.target()), folder));
      return "";
    }
    return "<img src=\"%s\" alt=\"%s\" loading=\"lazy\" decoding=\"async\">"
        .formatted(Html.escape(file.get().from(page)), Html.escape(image.alt()));
  }

  private void error(String code, String message, Position at, String hint) {
    report.accept(Diagnostic.error(code, message, at, hint));
  }
}
