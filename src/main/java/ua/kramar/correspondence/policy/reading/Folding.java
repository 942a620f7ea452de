package ua.kramar.correspondence.policy.reading;

import java.text.Normalizer;

/**
 * What one code point is to a reader: nothing for what is invisible, otherwise one or more signs,
 * such as a digit for a digit of any script and a Latin letter for one of a fancy alphabet.
 */
final class Folding {

  /** Stands for pictures and other signs beyond the basic plane. */
  static final char PICTURE = '\u25a1';

  private static final String APOSTROPHES = "'`´‘’ʼʹˈ′＇‛";
  private static final String DASHES = "‐‑‒–—―−﹘﹣－";

  /** Letters that look like a Latin one, and that one. */
  private static final String LOOK_ALIKE =
      "αaεeιiκkοoρpτtυuχxνvηnβbγyѕsјjԁdԛqԝwһhѳoөoօoσoϲcӏlѵvɡgɩiոnցgզqսuհhᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz"
          + "ıiøołlđdħh〇0零0一1二2三3四4五5六6七7八8九9˂<˃>➕+꞊=";

  private static final int CIRCLED_A = 0x1F150;
  private static final int SQUARED_A = 0x1F170;
  private static final int LETTERS = 26;

  private Folding() {}

  /** Whether the code point is a letter of Ukrainian or Russian, which is what it is. */
  static boolean isPlainCyrillic(int point) {
    return (point >= 0x400 && point < 0x460) || point == 'Ґ' || point == 'ґ';
  }

  /** Whether the code point leaves no sign of its own. */
  static boolean isInvisible(int point, int type) {
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || point == '\u115f'
        || point == '\u1160'
        || point == '\u3164'
        || point == '\uffa0';
  }

  /** The signs of another code point that is neither ASCII nor invisible, with the case kept. */
  // Asked for digits and numbers only, of every script.
  @SuppressWarnings("CharacterGetNumericValue")
  static String signs(int point, int type) {
    if (APOSTROPHES.indexOf(point) >= 0) {
      return "'";
    }
    if (DASHES.indexOf(point) >= 0) {
      return "-";
    }
    if (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
      return "\n";
    }
    if (type == Character.SPACE_SEPARATOR) {
      return " ";
    }
    int digit = Character.getNumericValue(point);
    if ((type == Character.DECIMAL_DIGIT_NUMBER
            || type == Character.OTHER_NUMBER
            || type == Character.LETTER_NUMBER)
        && digit >= 0
        && digit <= 9) {
      return String.valueOf((char) ('0' + digit));
    }
    return latin(point);
  }

  private static String latin(int point) {
    int at = point < 0x10000 ? LOOK_ALIKE.indexOf(Character.toLowerCase(point)) : -1;
    if (at >= 0 && at % 2 == 0) {
      return String.valueOf(LOOK_ALIKE.charAt(at + 1));
    }
    if (point >= CIRCLED_A && point < CIRCLED_A + LETTERS) {
      return String.valueOf((char) ('a' + point - CIRCLED_A));
    }
    if (point >= SQUARED_A && point < SQUARED_A + LETTERS) {
      return String.valueOf((char) ('a' + point - SQUARED_A));
    }
    return decomposed(point);
  }

  private static String decomposed(int point) {
    String whole = Character.toString(point);
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      return String.valueOf(PICTURE);
    }
    String parts =
        Normalizer.normalize(
            whole, Character.isLetter(point) ? Normalizer.Form.NFKD : Normalizer.Form.NFKC);
    StringBuilder signs = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(part -> !isInvisible(part, Character.getType(part)))
        .forEach(part -> signs.append(part < 0x10000 ? (char) part : PICTURE));
    return signs.isEmpty() ? String.valueOf(PICTURE) : signs.toString();
  }
}
