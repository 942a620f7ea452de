package ua.kramar.correspondence.policy;

import java.util.BitSet;

/**
 * The places of a text in which the values of a template stand.
 *
 * @param places the characters of them
 */
record InsertedValues(BitSet places) {

  /** A value counts wherever it stands as a whole, between signs that are no part of a word. */
  static InsertedValues in(CheckedText checked) {
    BitSet places = new BitSet();
    String text = checked.text();
    for (String value : checked.values()) {
      int at = text.indexOf(value);
      while (at >= 0 && !value.isEmpty()) {
        if (isWhole(text, at, at + value.length())) {
          places.set(at, at + value.length());
        }
        at = text.indexOf(value, at + value.length());
      }
    }
    return new InsertedValues(places);
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  /** Whether a finding is a forbidden sign within a value. */
  boolean excuse(Finding finding) {
    return finding.rule() == RuleCode.FORBIDDEN_SIGN
        && places.nextClearBit(finding.start()) >= finding.end();
  }
}
