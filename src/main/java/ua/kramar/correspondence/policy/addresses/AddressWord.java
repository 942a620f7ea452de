package ua.kramar.correspondence.policy.addresses;

import java.util.List;
import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Word;

/** Words in and around addresses. */
enum AddressWord {
  /** A dot that is said. */
  DOT,
  SLASH,
  DASH,
  /** An at-sign that is said. */
  AT,
  /** A provider of mail. */
  PROVIDER,
  /** An address of the web may follow. */
  SITE,
  /** An address of mail may follow. */
  MAIL,
  /** Names mail by itself, before an at-sign. */
  LOCAL,
  /** The ending of a file's name. */
  FILE;

  private static final int NEAR = 4;

  private static final Lexicon<AddressWord> WORDS =
      Lexicon.read("web-words.txt", AddressWord.class);

  private final long bit = Lexicon.bit(this);

  boolean is(Word word) {
    return (WORDS.kinds(word, AddressWord::kinds) & bit) != 0;
  }

  private static long kinds(Word word) {
    long kinds = WORDS.kinds(word.text());
    return word.hasLatin() && word.hasCyrillic()
        ? kinds | WORDS.kinds(word.latin()) | WORDS.kinds(word.cyrillic())
        : kinds;
  }

  /** Whether it is one of the few words before another. */
  boolean isBefore(List<Word> words, int index) {
    for (int i = Math.max(0, index - NEAR); i < index; i++) {
      if (is(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
