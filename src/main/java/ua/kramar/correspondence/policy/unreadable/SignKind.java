package ua.kramar.correspondence.policy.unreadable;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What a sign is to a reader, where many stand together. */
enum SignKind {
  PLAIN,
  /** Stands for a sign that was lost, or for none at all. */
  BROKEN,
  SYMBOL,
  /** A letter of a script that buyers do not read. */
  FOREIGN,
  GRAWLIX,
  /** A small picture: readable alone, a pattern in a row. */
  DINGBAT;

  private static final Set<UnicodeScript> READABLE =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private static final String PATTERN = "¤¦¶†‡¥§¬¨¸‗◊‰•";

  private static final String GRAWLIX_SIGNS = "#$%&*@!?^~|\\/;:'[]{}\"_";

  static SignKind of(int point) {
    if (point < 0x80) {
      return GRAWLIX_SIGNS.indexOf(point) >= 0
          ? GRAWLIX
          : (point < ' ' && point != '\n' && point != '\r' && point != '\t') || point == 0x7f
              ? BROKEN
              : PLAIN;
    }
    if (point >= 0x400 && point < 0x460) {
      return PLAIN;
    }
    int type = Character.getType(point);
    if (point == 0xfffd
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE
        || type == Character.CONTROL
        || point == 0x202e
        || point == 0x202d) {
      return BROKEN;
    }
    if ((point >= 0x460 && point < 0x482) || (point >= 0xa640 && point < 0xa6a0)) {
      return FOREIGN;
    }
    if (Character.isLetter(point) && !READABLE.contains(UnicodeScript.of(point))) {
      return FOREIGN;
    }
    boolean picture =
        point >= 0x1f000
            || (point >= 0x2600 && point < 0x27c0 && (point < 0x2630 || point > 0x2637))
            || (point >= 0x2b00 && point < 0x2c00);
    boolean symbol =
        point == 0x2016
            || (point >= 0x203b && point <= 0x2042)
            || (point >= 0x204e && point <= 0x2058)
            || (point >= 0x3003 && point <= 0x303f)
            || (point >= 0x2190 && point < 0x2600)
            || (point >= 0x2630 && point <= 0x2637)
            || (type == Character.CURRENCY_SYMBOL && "₴$€£¥₽¢₤₸".indexOf(point) < 0)
            || (point >= 0x27c0 && point < 0x2b00)
            || (point >= 0x1d000 && point < 0x1d400)
            || PATTERN.indexOf(point) >= 0;
    boolean circled = (point >= 0x2460 && point < 0x2500) || (point >= 0x2776 && point < 0x2794);
    if (picture && !circled) {
      return point < 0x2b00 ? DINGBAT : PLAIN;
    }
    return symbol && !circled ? SYMBOL : PLAIN;
  }
}
