package ua.kramar.correspondence.policy.phones;

import java.util.Set;

/** How people divide the digits of telephone numbers: the sizes of their parts. */
final class Division {

  /** How many digits each part of a number has, where it is divided as people do. */
  private static final Set<String> USUAL =
      Set.of(
          "10",
          "3 7",
          "3 3 4",
          "3 3 2 2",
          "3 2 2 3",
          "3 2 3 2",
          "3 4 3",
          "1 2 7",
          "1 2 3 2 2",
          "1 2 2 2 3",
          "1 2 3 4",
          "1 9",
          "4 6",
          "4 2 2 2",
          "4 3 3",
          "2 2 2 2 2",
          "3 2 2 2 1",
          "3 1 1 1 1 1 1 1",
          "6 2 2",
          "6 4",
          "5 5",
          "8 2",
          "3 5 2",
          "2 8",
          "12",
          "3 9",
          "3 2 7",
          "3 2 3 2 2",
          "3 2 2 2 3",
          "3 2 3 4",
          "2 3 7",
          "2 3 3 2 2",
          "2 3 3 4",
          "2 3 2 2 3",
          "2 10",
          "5 3 2 2",
          "5 7",
          "5 3 4",
          "11",
          "1 3 7",
          "1 3 3 2 2",
          "1 3 3 4",
          "1 3 2 2 3",
          "1 10",
          "2 2 7",
          "2 2 3 2 2",
          "4 7",
          "4 3 2 2",
          "14",
          "3 1 2 2 2",
          "3 3 1 3",
          "1 3 3 3",
          "1 2 5 2",
          "2 4 4",
          "1 3 6",
          "2 3 2 3 2 2",
          "3 2 1 2 2",
          "2 2 2 4",
          "3 2 5");

  /** With the code of an operator in front these are no row of sizes. */
  private static final Set<String> STRONG = Set.of("3 3 2 2", "3 7");

  /** Numbers of other countries without their code, divided as there. */
  private static final Set<String> ELSEWHERE = Set.of("3 3 3", "3 4 4", "3 3 4", "2 4 4", "11");

  /** As many single digits are a number that somebody spells. */
  private static final Set<Integer> SPELLED = Set.of(10, 11, 12, 14);

  private Division() {}

  /**
   * Whether numbers of Ukraine are divided so.
   *
   * @param sizes how many digits each part has, with spaces between
   */
  static boolean isUsual(String sizes) {
    return USUAL.contains(sizes);
  }

  /** Whether hardly anything else is divided so. */
  static boolean isStrong(String sizes) {
    return STRONG.contains(sizes);
  }

  /** Whether numbers of other countries are divided so. */
  static boolean isForeign(String sizes) {
    return ELSEWHERE.contains(sizes);
  }

  /** Whether so many digits, each by itself, are a number. */
  static boolean isSpelled(int digits) {
    return SPELLED.contains(digits);
  }
}
