package ua.kramar.platform.validation;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a text character by character; each is judged by what stands before and after it. */
final class LegibleText {

  private static final int MAX_MARKS = 4;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * Characters that are letters, marks or symbols by their category, but show nothing: the
   * combining grapheme joiner, fillers of Hangul, Khmer vowels, the empty Braille pattern, the
   * object replacement and an empty musical note.
   */
  private static final Set<Integer> BLANK_SYMBOLS =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0x1D159);

  /** In these scripts a joiner changes nothing that a reader could see. */
  private static final Set<UnicodeScript> WITHOUT_JOINERS =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW);

  private final int[] characters;

  LegibleText(String text) {
    characters = text.codePoints().toArray();
  }

  boolean isLegible() {
    int marks = 0;
    for (int at = 0; at < characters.length; at++) {
      marks = isMark(characters[at]) ? marks + 1 : 0;
      if (marks > MAX_MARKS || !isLegible(at)) {
        return false;
      }
    }
    return true;
  }

  /** The text without the characters that are not legible where they stand. */
  String legible() {
    StringBuilder legible = new StringBuilder();
    int marks = 0;
    for (int at = 0; at < characters.length; at++) {
      marks = isMark(characters[at]) ? marks + 1 : 0;
      if (marks <= MAX_MARKS && isLegible(at)) {
        legible.appendCodePoint(characters[at]);
      }
    }
    return legible.toString();
  }

  /** Whether it has no line breaks and tabs; other control characters are not legible at all. */
  boolean isOneLine() {
    return IntStream.of(characters).noneMatch(LegibleText::breaksLine);
  }

  private static boolean breaksLine(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }

  private boolean isLegible(int at) {
    int c = characters[at];
    if (BLANK_SYMBOLS.contains(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
      case Character.FORMAT -> isLegibleFormat(at);
      case Character.SURROGATE, Character.PRIVATE_USE -> false;
      case Character.UNASSIGNED -> isReservedForEmoji(c);
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          isVisible(at - 1);
      default -> true;
    };
  }

  private boolean isLegibleFormat(int at) {
    return switch (characters[at]) {
      case SOFT_HYPHEN -> isLetter(at - 1) && isLetter(at + 1);
      case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER ->
          isVisible(at - 1) && isVisible(at + 1) && takesJoiner(base(at - 1));
      default -> false;
    };
  }

  /** Joiners stand in sequences of emoji and in scripts with joined or stacked letters. */
  private static boolean takesJoiner(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.COMMON
        ? Character.getType(c) == Character.OTHER_SYMBOL
            || Character.getType(c) == Character.MODIFIER_SYMBOL
            || isReservedForEmoji(c)
        : Character.isLetter(c) && !WITHOUT_JOINERS.contains(script);
  }

  /** The last character before a position, inclusive, that is no mark. */
  private int base(int at) {
    int base = at;
    while (base > 0 && isMark(characters[base])) {
      base--;
    }
    return characters[base];
  }

  /** Something is seen there; outside the text is nothing. */
  private boolean isVisible(int at) {
    if (at < 0 || at >= characters.length) {
      return false;
    }
    int c = characters[at];
    return !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private boolean isLetter(int at) {
    return at >= 0
        && at < characters.length
        && (Character.isLetter(characters[at]) || isMark(characters[at]));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Whether Unicode has set the character aside for emoji (Extended_Pictographic): emoji newer than
   * the Java version are unassigned there.
   */
  private static boolean isReservedForEmoji(int c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x1FC00 && c <= 0x1FFFD);
  }
}
