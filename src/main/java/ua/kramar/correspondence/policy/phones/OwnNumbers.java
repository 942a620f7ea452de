package ua.kramar.correspondence.policy.phones;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The conversation's own numbers, which may be named: orders, waybills and the buyer's phones. */
final class OwnNumbers {

  private static final int LONGEST = 20;

  private final Set<String> numbers = new HashSet<>();
  private int shortest = LONGEST;

  OwnNumbers(Collection<String> inAnyForm) {
    for (String number : inAnyForm) {
      String digits = digits(number);
      numbers.add(digits);
      NationalNumber.of(digits).ifPresent(numbers::add);
    }
    numbers.forEach(number -> shortest = Math.min(shortest, number.length()));
  }

  private static String digits(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    number.chars().filter(sign -> sign >= '0' && sign <= '9').forEach(d -> digits.append((char) d));
    return digits.toString();
  }

  /** They separate what is around them. */
  void blankIn(DigitRow row) {
    for (int first = 0; first < row.size() && !numbers.isEmpty(); first++) {
      StringBuilder digits = new StringBuilder();
      for (int last = first; last < row.size() && digits.length() < LONGEST; last++) {
        if (last > first && !row.joins(last - 1, last)) {
          break;
        }
        digits.append(row.get(last).digits());
        if (digits.length() >= shortest && has(digits.toString())) {
          for (int i = first; i <= last; i++) {
            row.blank(i);
          }
          break;
        }
      }
    }
  }

  private boolean has(String digits) {
    return numbers.contains(digits)
        || NationalNumber.of(digits).filter(numbers::contains).isPresent();
  }

  /** Whether the digits are the end of one of them. */
  boolean endWith(String digits) {
    return numbers.stream().anyMatch(number -> number.endsWith(digits));
  }
}
