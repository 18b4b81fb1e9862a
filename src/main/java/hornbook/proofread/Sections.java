package hornbook.proofread;

import hornbook.model.Draft;

/** What the headings of a draft say about its passages. */
final class Sections {
  private Sections() {}

  /** The role of the heading of level 2 at or above one; empty if there is none or it has none. */
  static String role(Draft draft, int heading) {
    for (int i = heading; i >= 0; i--) {
      if (draft.headings().get(i).level() == 2) {
        return draft.headings().get(i).role();
      }
    }
    return "";
  }
}
