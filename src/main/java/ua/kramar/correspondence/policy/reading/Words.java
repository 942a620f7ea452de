package ua.kramar.correspondence.policy.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a reading into words. */
final class Words {

  /** Nothing longer is a word of a language; a longer one is cut. */
  private static final int LONGEST = 100;

  private Words() {}

  static List<Word> of(Reading reading) {
    List<Word> words = new ArrayList<>(reading.length() / 6 + 1);
    String small = reading.small();
    int at = 0;
    while (at < small.length()) {
      if (!Word.isLetterOrDigit(small.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      boolean apostrophe = false;
      while (end < small.length() && end - at < LONGEST) {
        if (Word.isLetterOrDigit(small.charAt(end))) {
          end++;
        } else if (isApostrophe(small, end)) {
          apostrophe = true;
          end++;
        } else {
          break;
        }
      }
      String text = small.substring(at, end);
      String typed = reading.signs().substring(at, end);
      words.add(
          apostrophe
              ? new Word(at, end, text.replace("'", ""), typed.replace("'", ""))
              : new Word(at, end, text, typed));
      at = end;
    }
    return words;
  }

  private static boolean isApostrophe(String small, int at) {
    return small.charAt(at) == '\''
        && at + 1 < small.length()
        && isLetter(small.charAt(at - 1))
        && isLetter(small.charAt(at + 1));
  }

  private static boolean isLetter(char sign) {
    return Word.isLetterOrDigit(sign) && !Word.isDigit(sign);
  }
}
