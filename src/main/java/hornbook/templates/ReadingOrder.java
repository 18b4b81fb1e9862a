package hornbook.templates;

import hornbook.model.Chapter;
import hornbook.model.Entry;
import hornbook.model.Part;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chapters of a book in reading order, and the folders that lead to each. */
final class ReadingOrder {
  /**
   * @param trail the folders from the root to the chapter's own, at least one
   * @param index its place in reading order, from 0
   */
  record Spot(Chapter chapter, List<Part> trail, int index) {
    Part part() {
      return trail.get(trail.size() - 1);
    }

    boolean isFolder() {
      return part().index().path().equals(chapter.path());
    }
  }

  private final List<Chapter> chapters = new ArrayList<>();
  private final Map<SitePath, Spot> spots = new HashMap<>();
  private final Map<String, SitePath> slugs = new HashMap<>();
  private final Map<SitePath, Integer> ranks = new HashMap<>();

  ReadingOrder(Part root) {
    walk(root, List.of());
  }

  private void walk(Part part, List<Part> above) {
    List<Part> trail = new ArrayList<>(above);
    trail.add(part);
    put(part.index(), List.copyOf(trail));
    int rank = 0;
    for (Entry entry : part.entries()) {
      Chapter page = entry instanceof Part below ? below.index() : (Chapter) entry;
      ranks.put(page.path(), rank++);
      if (entry instanceof Part below) {
        walk(below, trail);
      } else {
        put(page, List.copyOf(trail));
      }
    }
  }

  private void put(Chapter chapter, List<Part> trail) {
    spots.put(chapter.path(), new Spot(chapter, trail, chapters.size()));
    slugs.putIfAbsent(chapter.slug(), chapter.path());
    chapters.add(chapter);
  }

  List<Chapter> chapters() {
    return chapters;
  }

  boolean holds(SitePath path) {
    return spots.containsKey(path);
  }

  Spot spot(SitePath path) {
    return spots.get(path);
  }

  /** The place of a page among the entries of its folder, from 0; 0 for any other page. */
  int rank(Part part, SitePath page) {
    return page.equals(part.index().path()) ? 0 : ranks.getOrDefault(page, 0);
  }

  Optional<SitePath> bySlug(String slug) {
    return Optional.ofNullable(slugs.get(slug));
  }

  /** The first chapter that is no folder's page. */
  Optional<Chapter> first() {
    return chapters.stream().filter(chapter -> chapter.number() > 0).findFirst();
  }

  Optional<Chapter> before(Spot spot) {
    return spot.index() == 0 ? Optional.empty() : Optional.of(chapters.get(spot.index() - 1));
  }

  Optional<Chapter> after(Spot spot) {
    return spot.index() + 1 == chapters.size()
        ? Optional.empty()
        : Optional.of(chapters.get(spot.index() + 1));
  }
}
