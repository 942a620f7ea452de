package ua.kramar.correspondence.policy.reading;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * Letters and digits in a row; an apostrophe between letters belongs to it. What is found out about
 * it is remembered, since each rule asks the same: a word belongs to one check and one thread.
 */
public final class Word {

  private static final int DIGITS = 1;
  private static final int LATIN = 2;
  private static final int CYRILLIC = 4;
  private static final int OTHERS = 8;

  private static final long UNKNOWN = -1;

  /** So many at least ask for a word that one has asked for. */
  private static final int LEXICONS = 6;

  private final int start;
  private final int end;
  private final String text;
  private final String typed;
  private final int signs;

  private String inLatin;
  private String inCyrillic;
  private long[] kinds = {};

  /**
   * @param start index of its first sign in the reading
   * @param end index behind its last sign
   * @param text its letters in small and its digits, without apostrophes
   * @param typed the same with the case as it was typed
   */
  public Word(int start, int end, String text, String typed) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.typed = typed;
    this.signs = signs(text);
  }

  private static int signs(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      signs |=
          isDigit(sign) ? DIGITS : isLatin(sign) ? LATIN : isCyrillic(sign) ? CYRILLIC : OTHERS;
    }
    return signs;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public String text() {
    return text;
  }

  public String typed() {
    return typed;
  }

  public Span span() {
    return new Span(start, end);
  }

  public boolean isNumber() {
    return (signs & ~DIGITS) == 0;
  }

  public boolean hasDigit() {
    return (signs & DIGITS) != 0;
  }

  public boolean hasLatin() {
    return (signs & LATIN) != 0;
  }

  public boolean hasCyrillic() {
    return (signs & CYRILLIC) != 0;
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
    if (inLatin == null) {
      inLatin = hasCyrillic() ? LookAlikes.latin(text) : text;
    }
    return inLatin;
  }

  /** The word in Cyrillic letters, if all of its Latin ones look like Cyrillic. */
  public String cyrillic() {
    if (inCyrillic == null) {
      inCyrillic = hasLatin() ? LookAlikes.cyrillic(text) : text;
    }
    return inCyrillic;
  }

  /** The kinds of the word in a lexicon; asked for once. */
  long kinds(int lexicon, ToLongFunction<Word> find) {
    if (lexicon >= kinds.length) {
      int known = kinds.length;
      kinds = Arrays.copyOf(kinds, Math.max(lexicon + 1, LEXICONS));
      Arrays.fill(kinds, known, kinds.length, UNKNOWN);
    }
    if (kinds[lexicon] == UNKNOWN) {
      kinds[lexicon] = find.applyAsLong(this);
    }
    return kinds[lexicon];
  }

  @Override
  public String toString() {
    return typed;
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
