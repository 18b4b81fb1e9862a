package hornbook.search;

import java.util.List;

/**
 * A term on one page.
 *
 * @param document the page's number in the index
 * @param positions where it stands; of a field without positions, as many zeros as it stands there
 */
record Posting(int document, List<Integer> positions) {
  int frequency() {
    return positions.size();
  }
}
