package ua.kramar.correspondence.policy;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.correspondence.policy.reading.Span;

/**
 * Finds signs that nobody can read: heaps of marks, broken encodings, letters turned upside down,
 * patterns of symbols. Looks at the text as it was typed, since a reading leaves such things out.
 */
final class Unreadable {

  private static final Set<UnicodeScript> READABLE =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private static final String TURNED = "ɐɓɔǝɟɹɥıɾʞʃɯɯɹʇʌʍʎˁƍɢʁиʞʢɒɘʜʟɿꙅɘǫꞁʚʭʬ";

  private static final String PATTERN = "¤¦¶†‡¥§¬¨¸‗◊‰•";

  private static final String GRAWLIX = "#$%&*@!?^~|\\/;:'[]{}\"_";

  private static final int HEAP = 2;
  private static final int FEWEST_MARKED = 3;
  private static final int FEWEST_SYMBOLS = 4;
  private static final int FEWEST_FOREIGN = 3;
  private static final int FEWEST_DINGBATS = 6;
  private static final int FEWEST_GRAWLIX = 5;
  private static final int FEWEST_KINDS = 3;

  private static final Pattern CODES =
      Pattern.compile(
          "(?:&#x?[0-9a-fA-F]{2,6};){2,40}|(?:%[0-9A-Fa-f]{2}){4,40}|(?:\\\\[ux][0-9a-fA-F]{2,4}){2,40}|(?<![^\\s])\\?{3,}+["
              + " ,.!]++\\?{2,}+(?:["
              + " ,.!]++\\?++){0,40}+|(?<![^\\s])\\?{6,}+|(?:пїЅ){2,40}|(?:ï¿½){1,40}|(?:â€.){2,40}|(?:[01]{8}"
              + " ?){3,40}|(?<![^\\s])(?:[.\\-–—−•]{1,6}[ /]++){5,40}|([a-zа-яіїєґ])\\1{7,}+"
              + "|asdfgh\\w*|sdfghj\\w*|zxcvbn\\w*|фывапр[а-я]*|фівапр[а-яієї]*|йцукенг[а-я]*|ячсми[а-яі]*");

  private Unreadable() {}

  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    marks(text, found);
    runs(text, found);
    words(text, found);
    codes(text, found);
    return found;
  }

  /** Characters given by their numbers, question marks for lost ones, and rows of the keyboard. */
  private static void codes(String text, List<Span> found) {
    Matcher codes = CODES.matcher(text);
    while (codes.find()) {
      found.add(new Span(codes.start(), codes.end()));
    }
  }

  /** Two marks on a letter, or one on each of several: a mark of stress is one on one. */
  private static void marks(String text, List<Span> found) {
    int from = -1;
    int marked = 0;
    int plain = 0;
    boolean heap = false;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      int count = 0;
      boolean composed = false;
      int at = next;
      while (at < text.length() && isMark(text.charAt(at))) {
        composed |= text.charAt(at) == '\u0306' || text.charAt(at) == '\u0308';
        count++;
        at++;
      }
      boolean keycap = at > next && text.charAt(at - 1) == '\u20e3';
      if (count > 0 && !keycap && !(composed && count == 1) && !isVariation(text, next, at)) {
        from = from < 0 ? i : from;
        heap |= (count >= HEAP && !composed) || count > HEAP;
        marked++;
        plain = 0;
        end = at;
      } else if (from >= 0 && Character.isLetterOrDigit(point) && ++plain > 1) {
        addMarked(from, end, marked, heap, found);
        from = -1;
        marked = 0;
        plain = 0;
        heap = false;
      }
      i = at;
    }
    if (from >= 0) {
      addMarked(from, end, marked, heap, found);
    }
  }

  private static boolean isMark(char sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isVariation(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '\ufe00' || text.charAt(i) > '\ufe0f') {
        return false;
      }
    }
    return true;
  }

  private static void addMarked(int from, int end, int marked, boolean heap, List<Span> found) {
    if (heap || marked >= FEWEST_MARKED) {
      found.add(new Span(from, end));
    }
  }

  /** Signs without a meaning in a row. */
  private static void runs(String text, List<Span> found) {
    int at = 0;
    while (at < text.length()) {
      Kind kind = kind(text.codePointAt(at));
      if (kind == Kind.PLAIN) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = at;
      int count = 0;
      int first = text.codePointAt(at);
      boolean varied = false;
      while (end < text.length()
          && (kind(text.codePointAt(end)) == kind
              || (kind != Kind.PLAIN
                  && count > 0
                  && text.charAt(end) == ' '
                  && end + 1 < text.length()
                  && kind(text.codePointAt(end + 1)) == kind))) {
        varied |= text.codePointAt(end) != first;
        count += text.charAt(end) == ' ' ? 0 : 1;
        end += Character.charCount(text.codePointAt(end));
      }
      if (kind == Kind.BROKEN
          || (kind == Kind.SYMBOL && count >= FEWEST_SYMBOLS)
          || (kind == Kind.DINGBAT && count >= FEWEST_DINGBATS)
          || (kind == Kind.FOREIGN && count >= FEWEST_FOREIGN)
          || (kind == Kind.GRAWLIX
              && count >= FEWEST_GRAWLIX
              && varied
              && kinds(text, at, end) >= FEWEST_KINDS)) {
        found.add(new Span(at, end));
      }
      at = end;
    }
  }

  private static long kinds(String text, int from, int to) {
    return text.substring(from, to).chars().distinct().count();
  }

  private enum Kind {
    PLAIN,
    /** Stands for a sign that was lost, or for none at all. */
    BROKEN,
    SYMBOL,
    /** A letter of a script that buyers do not read. */
    FOREIGN,
    GRAWLIX,
    /** A small picture: readable alone, a pattern in a row. */
    DINGBAT
  }

  private static Kind kind(int point) {
    if (point < 0x80) {
      return GRAWLIX.indexOf(point) >= 0
          ? Kind.GRAWLIX
          : (point < ' ' && point != '\n' && point != '\r' && point != '\t') || point == 0x7f
              ? Kind.BROKEN
              : Kind.PLAIN;
    }
    if (point >= 0x400 && point < 0x460) {
      return Kind.PLAIN;
    }
    int type = Character.getType(point);
    if (point == 0xfffd
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE
        || type == Character.CONTROL
        || point == 0x202e
        || point == 0x202d) {
      return Kind.BROKEN;
    }
    if ((point >= 0x460 && point < 0x482) || (point >= 0xa640 && point < 0xa6a0)) {
      return Kind.FOREIGN;
    }
    if (Character.isLetter(point) && !READABLE.contains(UnicodeScript.of(point))) {
      return Kind.FOREIGN;
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
            || (point >= 0x2800 && point < 0x2b00)
            || (point >= 0x1d000 && point < 0x1d400)
            || PATTERN.indexOf(point) >= 0;
    boolean circled = (point >= 0x2460 && point < 0x2500) || (point >= 0x2776 && point < 0x2794);
    if (picture && !circled) {
      return point < 0x2b00 ? Kind.DINGBAT : Kind.PLAIN;
    }
    return symbol && !circled ? Kind.SYMBOL : Kind.PLAIN;
  }

  /** Words that show a broken encoding, or are turned upside down. */
  private static void words(String text, List<Span> found) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      boolean unusual = false;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        unusual |= isUnusual(text.charAt(end));
        end++;
      }
      if (unusual && isBroken(text, at, end)) {
        found.add(new Span(at, end));
      }
      at = end;
    }
  }

  private static boolean isUnusual(char sign) {
    return sign >= 0x80 && (sign < 0x400 || sign > 0x45f) && sign != '’' && sign != '—';
  }

  private static boolean isBroken(String text, int from, int to) {
    int letters = 0;
    int western = 0;
    int turned = 0;
    int leads = 0;
    int tails = 0;
    int symbols = 0;
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      letters += Character.isLetter(sign) ? 1 : 0;
      western += sign >= 0xc0 && sign <= 0xff ? 1 : 0;
      turned +=
          (TURNED.indexOf(sign) >= 0 && sign != 'и')
                  || (sign >= 0x250 && sign < 0x2b0)
                  || (sign >= 0x180 && sign < 0x218)
              ? 1
              : 0;
      leads += "РСÐÑГВÃÂâ".indexOf(sign) >= 0 ? 1 : 0;
      tails += isTail(sign) ? 1 : 0;
      symbols += kind(sign) == Kind.SYMBOL ? 1 : 0;
    }
    return (symbols >= FEWEST_SYMBOLS && symbols * 2 >= to - from)
        || (western >= 3 && western * 5 > letters * 3)
        || (turned >= 2 && turned * 4 >= letters)
        || (tails >= 2 && leads >= 2 && leads * 3 >= to - from);
  }

  /** The second half of a letter in UTF-8 that was read as another encoding. */
  private static boolean isTail(char sign) {
    return (sign >= 0x80 && sign <= 0xbf)
        || "ЂЃѓЉЊЌЋЏђљњќћџЎўЈ‚„…†‡€‰‹‘’“”•–—™›".indexOf(sign) >= 0;
  }
}
