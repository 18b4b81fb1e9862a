package hornbook.templates;

import hornbook.model.Chapter;
import hornbook.model.Entry;
import hornbook.model.Part;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of the guide as one page shows it: every folder on the way to the page is open, all
 * others are closed. A folder of very many entries shows the stretch around the page, so that the
 * sum of all links stays in proportion to the number of pages.
 */
final class SiteTree {
  private static final int WHOLE = 60;
  private static final int STRETCH = 48;

  /**
   * @param number a question's number; empty for anything else
   * @param rest whether it stands for the entries that are left out
   */
  record Branch(
      String href, String number, String title, boolean rest, boolean folder, List<Branch> below) {}

  private final Site site;

  SiteTree(Site site) {
    this.site = site;
  }

  /** The tree for a page with this trail of folders; {@code page} may be no chapter at all. */
  List<Branch> branches(Place place, List<Part> trail) {
    return level(place, trail, 0);
  }

  /** Names what {@link #branches} depends on beside the page's own folder. */
  String key(SitePath page, List<Part> trail) {
    StringBuilder key = new StringBuilder();
    for (int depth = 0; depth < trail.size(); depth++) {
      key.append(trail.get(depth).index().path().value()).append('#');
      key.append(first(trail.get(depth), next(page, trail, depth))).append('|');
    }
    return key.toString();
  }

  private List<Branch> level(Place place, List<Part> trail, int depth) {
    Part part = trail.get(depth);
    List<Entry> entries = part.entries();
    int from = first(part, next(place.page(), trail, depth));
    int to = entries.size() <= WHOLE ? entries.size() : Math.min(entries.size(), from + STRETCH);
    List<Branch> branches = new ArrayList<>();
    for (Entry entry : entries.subList(from, to)) {
      if (entry instanceof Part folder) {
        boolean open = depth + 1 < trail.size() && trail.get(depth + 1) == folder;
        List<Branch> below = open ? level(place, trail, depth + 1) : List.of();
        branches.add(branch(place, folder.index(), true, below));
      } else {
        branches.add(branch(place, (Chapter) entry, false, List.of()));
      }
    }
    if (to - from < entries.size()) {
      String all = "All " + Phrase.count(entries.size()) + " entries";
      String href = place.to(part.index().path());
      branches.add(new Branch(href, "", all, true, false, List.of()));
    }
    return branches;
  }

  private Branch branch(Place place, Chapter chapter, boolean folder, List<Branch> below) {
    String number = site.asks() && chapter.number() > 0 ? chapter.number() + "" : "";
    String title = site.article(chapter.path()).shortTitle();
    return new Branch(place.to(chapter.path()), number, title, false, folder, below);
  }

  /** The page that the way leads to one folder below {@code depth}. */
  private static SitePath next(SitePath page, List<Part> trail, int depth) {
    return depth + 1 < trail.size() ? trail.get(depth + 1).index().path() : page;
  }

  /** The index of the first entry that is shown, when {@code wanted} has to be among them. */
  private int first(Part part, SitePath wanted) {
    if (part.entries().size() <= WHOLE) {
      return 0;
    }
    return site.order().rank(part, wanted) / STRETCH * STRETCH;
  }
}
