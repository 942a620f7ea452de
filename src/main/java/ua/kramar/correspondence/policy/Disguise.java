package ua.kramar.correspondence.policy;

import java.util.List;
import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Lexicon.Node;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Reads bad words that are written with digits, signs and letters of the other alphabet. */
final class Disguise {

  private static final String MASKS = "*@#$%€•!_×¤^□";

  /** What a sign may stand for, one string a sign: the sign first. */
  private static final String[] ALTERNATIVES = {
    "aа", "bбв", "cсц", "dд", "eеє", "fф", "gг", "hнх", "iіи", "jйж", "kк", "lл", "mм", "nнпи",
    "oо", "pрп", "rгр", "sс", "tт", "uиуй", "vв", "wш", "xх", "yуй", "zз", "0оo", "1іиil", "3зеeэ",
    "4чa", "5sс", "6б", "7тt", "8в", "9я", "@аaоoиу", "$сs", "!іi", "аa", "еe", "оo", "иu", "сc",
    "яr"
  };

  private static final int TABLE = 0x500;
  private static final String[] OF = table();

  private static final int FEWEST_LETTERS = 2;
  private static final int LONGEST = 24;
  private static final int MOST_MASKED = 6;

  /** Of an insult more must be seen than of an obscene word. */
  private static final int MOST_SHOWN = 4;

  private static final long BAD = Lexicon.bit(SwearWord.HARD) | Lexicon.bit(SwearWord.INSULT);
  private static final long HARD = Lexicon.bit(SwearWord.HARD);

  private Disguise() {}

  private static String[] table() {
    String[] table = new String[TABLE];
    for (String each : ALTERNATIVES) {
      table[each.charAt(0)] = each.substring(1);
    }
    return table;
  }

  /** Without double letters, and with ё and ґ as they are often typed. */
  static String levelled(String word) {
    return isLevel(word) ? word : level(word);
  }

  private static boolean isLevel(String word) {
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter == before || letter == 'ё' || letter == 'ґ') {
        return false;
      }
      before = letter;
    }
    return true;
  }

  private static String level(String word) {
    StringBuilder level = new StringBuilder(word.length());
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      letter = letter == 'ё' ? 'е' : letter == 'ґ' ? 'г' : letter;
      if (letter != before) {
        level.append(letter);
      }
      before = letter;
    }
    return level.toString();
  }

  /** As {@link #levelled}, but each mask stays: it stands for a letter. */
  private static String levelledLetters(String word) {
    StringBuilder level = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1) || MASKS.indexOf(word.charAt(i)) >= 0) {
        level.append(word.charAt(i));
      }
    }
    return level.toString();
  }

  /** The kinds of bad words that a word of mixed signs can be read as. */
  static long kinds(String word, Node root) {
    if (word.length() > LONGEST) {
      return 0;
    }
    return walk(levelled(word), 0, root) & (BAD | Lexicon.bit(SwearWord.CLEAN));
  }

  private static long walk(String word, int at, Node node) {
    long kinds = node.stem();
    if (at == word.length()) {
      return kinds | node.whole();
    }
    char sign = word.charAt(at);
    Node same = node.behind(sign);
    if (same != null) {
      kinds |= walk(word, at + 1, same);
    }
    String others = sign < TABLE && OF[sign] != null ? OF[sign] : "";
    for (int i = 0; i < others.length(); i++) {
      Node other = node.behind(others.charAt(i));
      if (other != null) {
        kinds |= walk(word, at + 1, other);
      }
    }
    return kinds;
  }

  /** Finds words with signs in place of letters: {@code f*ck}, {@code a$$hole}. */
  static void masked(Reading reading, Node root, List<Span> found) {
    String small = reading.small();
    int done = 0;
    for (int i = 0; i < small.length(); i++) {
      // At the end other masks are the marks of a sentence.
      boolean last = i == small.length() - 1 && "*@$#".indexOf(small.charAt(i)) < 0;
      if (i < done || last || !isMask(reading, i)) {
        continue;
      }
      int start = i;
      while (start > 0 && i - start < LONGEST && isPart(reading, start - 1)) {
        start--;
      }
      int end = i;
      while (end < small.length() && end - start < LONGEST && isPart(reading, end)) {
        end++;
      }
      done = end;
      String word =
          levelledLetters(small.substring(start, end).replace('.', '*').replace('-', '*'));
      if (isBad(word, root)) {
        found.add(new Span(start, end));
      }
    }
  }

  private static boolean isBad(String word, Node root) {
    int letters = letters(word);
    if (word.startsWith("f**")) {
      return true;
    }
    if (letters < FEWEST_LETTERS
        || !(Character.isLetter(word.charAt(0)) || word.charAt(0) == '$')) {
      return false;
    }
    // A mask at the beginning may stand for any letter, and so for too many words.
    long kinds =
        word.charAt(0) == '$'
            ? masked('s' + word.substring(1), 0, 0, root)
                | masked('с' + word.substring(1), 0, 0, root)
            : masked(word, 0, 0, root) | masked(cyrillic(word), 0, 0, root);
    return (kinds & (letters >= MOST_SHOWN ? BAD : HARD)) != 0 || (kinds(word, root) & BAD) != 0;
  }

  /** Latin letters among Cyrillic ones are those that they look like. */
  private static String cyrillic(String word) {
    Word mixed = new Word(0, word.length(), word, word);
    if (!mixed.hasLatin() || !mixed.hasCyrillic()) {
      return "";
    }
    return mixed.cyrillic();
  }

  private static boolean isPart(Reading reading, int at) {
    return Character.isLetterOrDigit(reading.at(at)) || isMask(reading, at);
  }

  /**
   * A mask; a dot beside another dot with a letter before or behind, as in {@code х..й}; or one dot
   * or hyphen between small letters.
   */
  private static boolean isMask(Reading reading, int at) {
    char sign = reading.at(at);
    if (sign != '.' && sign != '-') {
      return MASKS.indexOf(sign) >= 0;
    }
    return (isSmallLetter(reading, at - 1) && isSmallLetter(reading, at + 1))
        || (sign == '.'
            && ((reading.at(at - 1) == '.' && Character.isLetterOrDigit(reading.at(at + 1)))
                || (reading.at(at + 1) == '.' && Character.isLetterOrDigit(reading.at(at - 1)))));
  }

  private static boolean isSmallLetter(Reading reading, int at) {
    return at >= 0 && at < reading.length() && Character.isLowerCase(reading.signs().charAt(at));
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /**
   * As {@link #walk}, with a run of masks for one letter a mask, one fewer or up to two more.
   *
   * @param read how many letters of the stem are written
   */
  private static long masked(String word, int at, int read, Node node) {
    if (at == word.length()) {
      return node.whole();
    }
    char sign = word.charAt(at);
    if (MASKS.indexOf(sign) < 0) {
      long kinds = at >= 3 && read >= FEWEST_LETTERS ? node.stem() : 0;
      Node same = node.behind(sign);
      if (same != null) {
        kinds |= masked(word, at + 1, read + 1, same);
      }
      return kinds;
    }
    int end = at;
    while (end < word.length() && MASKS.indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    int masks = end - at;
    int most = masks == 1 ? 1 : Math.min(masks + 2, MOST_MASKED);
    return any(word, end, read, node, Math.max(1, masks - 1), most);
  }

  private static long any(String word, int at, int read, Node node, int fewest, int most) {
    if ((node.reach() & BAD) == 0) {
      return 0;
    }
    long kinds = fewest <= 0 ? masked(word, at, read, node) : 0;
    if (most > 0) {
      for (char letter : node.letters()) {
        // An obscene word is the worst that it can be.
        if ((kinds & HARD) != 0) {
          return kinds;
        }
        kinds |= any(word, at, read, node.behind(letter), fewest - 1, most - 1);
      }
    }
    return kinds;
  }
}
