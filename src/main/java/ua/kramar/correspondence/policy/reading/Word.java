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
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean hasDigit() {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public boolean hasLatin() {
    for (int i = 0; i < text.length(); i++) {
      if (isLatin(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public boolean hasCyrillic() {
    for (int i = 0; i < text.length(); i++) {
      if (isCyrillic(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many of its signs are letters. */
  public int letters() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Begins with a capital and goes on in small letters. */
  public boolean isTitle() {
    return Character.isUpperCase(typed.charAt(0))
        && typed.regionMatches(1, text, 1, text.length() - 1);
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
