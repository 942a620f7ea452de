package ua.kramar.correspondence.policy.phones;

import ua.kramar.correspondence.policy.reading.Span;

/**
 * Digits that are written or said together.
 *
 * @param digits the digits
 * @param span where they are
 * @param word the index of their first word among the words of the reading
 * @param lastWord the index of their last word
 * @param form how they are given
 * @param magnitude what may follow in the same number, for spoken ones: 100 after hundreds, 10
 *     after tens, otherwise 0
 */
record DigitGroup(String digits, Span span, int word, int lastWord, Form form, int magnitude) {

  enum Form {
    DIGITS,
    /** Words, or look-alikes beside digits. */
    DISGUISED,
    /** Nothing but letters that look like digits: may be a word as well. */
    LETTERS
  }

  /** Whether the group is a number's hundreds or tens and the other its rest. */
  boolean takes(DigitGroup rest) {
    int length = rest.digits.length();
    return (magnitude == 100 && length <= 2 && !rest.digits.startsWith("0") && rest.magnitude < 100)
        || (magnitude == 10 && length == 1 && !rest.digits.equals("0"));
  }

  DigitGroup plus(DigitGroup rest) {
    String head = digits.substring(0, digits.length() - rest.digits.length());
    return new DigitGroup(
        head + rest.digits,
        span.with(rest.span),
        word,
        rest.lastWord,
        Form.DISGUISED,
        rest.magnitude < magnitude ? rest.magnitude : 0);
  }
}
