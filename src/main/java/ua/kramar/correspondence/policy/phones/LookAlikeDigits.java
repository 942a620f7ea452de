package ua.kramar.correspondence.policy.phones;

import ua.kramar.correspondence.policy.reading.Word;

/** Letters that look like digits. */
final class LookAlikeDigits {

  private static final String LETTERS = "oоdiіlzзчsбbgqвт";
  private static final String DIGITS = "0001112345669987";

  /** These look like digits beside digits only. */
  private static final String RARE = "aаeеэь";

  private static final String RARE_DIGITS = "443336";

  private LookAlikeDigits() {}

  /** The word as digits; null if a letter looks like none. */
  static String of(Word word) {
    String text = word.text();
    boolean beside = word.hasDigit();
    StringBuilder digits = null;
    for (int i = 0; i < text.length(); i++) {
      char digit = digit(word, i, beside);
      if (digit == 0) {
        return null;
      }
      if (digits == null) {
        digits = new StringBuilder(text.length());
      }
      digits.append(digit);
    }
    return digits == null ? "" : digits.toString();
  }

  /** 0 for a letter that looks like none. */
  private static char digit(Word word, int index, boolean beside) {
    char sign = word.text().charAt(index);
    if (sign >= '0' && sign <= '9') {
      return sign;
    }
    int at = LETTERS.indexOf(sign);
    if (at >= 0) {
      boolean large = sign == 'b' && word.typed().charAt(index) == 'B';
      return large ? '8' : DIGITS.charAt(at);
    }
    int rare = beside ? RARE.indexOf(sign) : -1;
    return rare >= 0 ? RARE_DIGITS.charAt(rare) : 0;
  }
}
