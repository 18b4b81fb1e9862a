package hornbook.figure;

import hornbook.numeric.Votes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** {@code vote}: the accuracy of a majority vote by the number of its members. */
final class VoteData {
  private static final int MOST_MEMBERS = 199;

  private VoteData() {}

  /** Points (members, accuracy) for odd numbers of members, from one. */
  static void read(String name, Options options) {
    OptionalDouble right = options.number("vote");
    int members = options.count("members", 1, MOST_MEMBERS, 1);
    options.require("members");
    double common = options.number("common", 0);
    if (right.isEmpty()) {
      return;
    }
    if (!isShare(right.getAsDouble()) || !isShare(common)) {
      options.error(isShare(common) ? "vote" : "common", "must be from 0 to 1", "");
      return;
    }
    List<Point> points = new ArrayList<>();
    for (int size = 1; size <= members; size += 2) {
      points.add(new Point(size, Votes.accuracy(size, right.getAsDouble(), common)));
    }
    Data.define(options, name, points);
  }

  private static boolean isShare(double number) {
    return number >= 0 && number <= 1;
  }
}
