package hornbook.reference;

import hornbook.model.CrossReference;
import hornbook.model.Draft;
import hornbook.model.SitePath;
import java.util.Optional;

/** A reference, as it stands in one draft, leads to what it may mean: at most one of each kind. */
final class Lookup {
  private final Draft draft;
  private final String folder;
  private final Targets targets;

  /**
   * @param folder the folder of the draft's own file, from which paths are read
   */
  Lookup(Draft draft, String folder, Targets targets) {
    this.draft = draft;
    this.folder = folder;
    this.targets = targets;
  }

  Optional<Targets.Labelled> label(CrossReference reference) {
    return reference.byName() && reference.fragment().isEmpty()
        ? targets.label(reference.target())
        : Optional.empty();
  }

  Optional<Targets.Generated> generated(CrossReference reference) {
    boolean named = reference.byName() && targets.slug(reference.target()).isEmpty();
    return named ? targets.generated(reference.target()) : Optional.empty();
  }

  Optional<Draft> chapter(CrossReference reference) {
    if (reference.target().isEmpty()) {
      return Optional.of(draft);
    }
    if (reference.byName()) {
      return targets.slug(reference.target());
    }
    return RelativeLink.resolve(folder, SitePath.decoded(reference.target()))
        .flatMap(targets::source);
  }

  Optional<SitePath> file(CrossReference reference) {
    return reference.byName() ? Optional.empty() : attachment(reference.target());
  }

  Optional<SitePath> attachment(String path) {
    return RelativeLink.resolve(folder, SitePath.decoded(path)).flatMap(targets::attachment);
  }
}
