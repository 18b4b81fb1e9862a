package hornbook.search;

import hornbook.json.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * Where words stand in the text, for phrases: the gaps between positions, page by page, in the
 * order of the dictionary. Each word's stretch begins with its own length, so that others are
 * stepped over; a stretch that does not fit into a file goes on in the next.
 */
final class PositionShards {
  private static final int FULL = 9_000;

  private final List<String> files = new ArrayList<>();
  private final Packed starts = new Packed();
  private Packed file = new Packed();
  private int word = -1;
  private int lastStart;

  /** Adds the next word of the dictionary. */
  void add(List<Posting> list) {
    word++;
    Packed stretch = new Packed();
    open(0);
    for (int i = 0; i < list.size(); i++) {
      if (file.length() + stretch.length() > FULL) {
        put(stretch);
        close();
        stretch = new Packed();
        open(i);
      }
      int last = 0;
      for (int position : list.get(i).positions()) {
        stretch.add(position - last);
        last = position;
      }
    }
    put(stretch);
  }

  /** A file's first word, as the gap to the first of the file before, and the first page of it. */
  private void open(int posting) {
    if (file.length() == 0) {
      starts.add(word - lastStart).add(posting);
      lastStart = word;
    }
  }

  private void put(Packed stretch) {
    file.add(stretch.length()).add(stretch);
  }

  void close() {
    if (file.length() > 0) {
      files.add(JsonText.string(file.toString()));
      file = new Packed();
    }
  }

  List<String> files() {
    return List.copyOf(files);
  }

  String starts() {
    return starts.toString();
  }
}
