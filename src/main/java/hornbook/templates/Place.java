package hornbook.templates;

import hornbook.model.SitePath;

/**
 * Where a page stands, for the URLs of its links.
 *
 * @param base empty for relative URLs; a path such as {@code /guide/} for a page that the host
 *     shows at any address
 */
record Place(SitePath page, String base) {
  static Place of(SitePath page) {
    return new Place(page, "");
  }

  /** The URL of {@code target} for a link on this page. */
  String to(SitePath target) {
    return base.isEmpty() ? target.from(page) : base + target.url();
  }

  /** The URL of the site's root, with a slash at its end. */
  String root() {
    return base.isEmpty() ? page.toRoot() : base;
  }

  /** Pages in one folder, and so with one base for their links, share this name. */
  String folder() {
    return base + page.value().substring(0, page.value().lastIndexOf('/') + 1);
  }
}
