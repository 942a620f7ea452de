package ua.kramar.correspondence.policy.reading;

/**
 * Letters and digits in a row; an apostrophe between letters belongs to it.
 *
 * @param start index of its first sign in the reading
 * @param end index behind its last sign
 * @param text its letters in small and its digits, without apostrophes
 * @param typed the same with the case as it was typed
 */
public record Word(int start, int end, String text, String typed) {

  public Span span() {
    return new Span(start, end);
  }

  public boolean isNumber() {
    return text.chars().allMatch(Word::isDigit);
  }

  public boolean hasDigit() {
    return text.chars().anyMatch(Word::isDigit);
  }

  public boolean hasLatin() {
    return text.chars().anyMatch(Word::isLatin);
  }

  public boolean hasCyrillic() {
    return text.chars().anyMatch(Word::isCyrillic);
  }

  /** Begins with a capital and goes on in small letters. */
  public boolean isTitle() {
    return Character.isUpperCase(typed.charAt(0)) && typed.substring(1).equals(text.substring(1));
  }

  /** Has a capital after a small letter, as in {@code LampsKyiv}. */
  public boolean isCamel() {
    for (int i = 1; i < typed.length(); i++) {
      if (Character.isUpperCase(typed.charAt(i)) && Character.isLowerCase(typed.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The word in Latin letters, if all of its Cyrillic ones look like Latin; otherwise as it is. */
  public String latin() {
    return hasCyrillic() ? LookAlikes.latin(text) : text;
  }

  /** The word in Cyrillic letters, if all of its Latin ones look like Cyrillic. */
  public String cyrillic() {
    return hasLatin() ? LookAlikes.cyrillic(text) : text;
  }

  static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  static boolean isLatin(int sign) {
    return sign >= 'a' && sign <= 'z';
  }

  static boolean isCyrillic(int sign) {
    return sign >= 0x400 && sign < 0x530;
  }

  static boolean isLetterOrDigit(char sign) {
    return isLatin(sign)
        || isDigit(sign)
        || isCyrillic(sign)
        || (sign >= 0x80 && Character.isLetterOrDigit(sign));
  }
}
