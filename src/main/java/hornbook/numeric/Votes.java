package hornbook.numeric;

/** The majority vote of members who are right with one probability each. */
public final class Votes {
  private Votes() {}

  /**
   * @param members how many vote, an odd number
   * @param right the probability that a member is right
   * @param common the share of cases in which all members draw their answer together, and so agree;
   *     in the others they draw independently
   * @return the probability that most members are right
   */
  public static double accuracy(int members, double right, double common) {
    double tail = 0;
    for (int votes = members / 2 + 1; votes <= members; votes++) {
      double probability = 1;
      // The binomial coefficient and its powers factor by factor, so that nothing overflows.
      for (int i = 1; i <= votes; i++) {
        probability *= right * (members - votes + i) / i;
      }
      for (int i = votes; i < members; i++) {
        probability *= 1 - right;
      }
      tail += probability;
    }
    return common * right + (1 - common) * tail;
  }
}
