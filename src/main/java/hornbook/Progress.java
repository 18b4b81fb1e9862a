package hornbook;

import java.io.PrintWriter;

/** One line that says what a long build is doing, where a person watches; nothing elsewhere. */
final class Progress {
  private final PrintWriter out;
  private final boolean watched;
  private int shown;

  Progress(PrintWriter out, boolean watched) {
    this.out = out;
    this.watched = watched;
  }

  void step(String doing) {
    if (watched) {
      String padded = doing + " ".repeat(Math.max(0, shown - doing.length()));
      shown = doing.length();
      out.print("\r" + padded);
      out.flush();
    }
  }

  /** Clears the line, so that what is printed next stands alone. */
  void done() {
    if (watched && shown > 0) {
      out.print("\r" + " ".repeat(shown) + "\r");
      out.flush();
      shown = 0;
    }
  }
}
