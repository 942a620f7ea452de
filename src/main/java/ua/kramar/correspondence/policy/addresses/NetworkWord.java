package ua.kramar.correspondence.policy.addresses;

import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Word;

/** Words in and around names of messengers and social networks. */
enum NetworkWord {
  /** A messenger or a network. */
  NETWORK,
  /** Is one of them, and something else too. */
  DOUBTFUL,
  /** May stand between the network and the name. */
  LINK,
  /** A name follows. */
  NAMED,
  /** Asks to look for somebody. */
  ASK,
  /** Says that the network or the name is the writer's. */
  OURS,
  /** Looks like a name and is nobody's. */
  KNOWN,
  /** An underscore that is said. */
  SIGN,
  /** Asks to go on there. */
  INVITE,
  /** Asks to go on there behind "you may". */
  MAY,
  /** Of a number that is known already. */
  SAME,
  /** What follows is no name, though it has underscores. */
  LABEL;

  private static final Lexicon<NetworkWord> WORDS =
      Lexicon.read("social-words.txt", NetworkWord.class);

  private static final String DIGITS = "013457";
  private static final String LETTERS = "oieast";

  private final long bit = Lexicon.bit(this);

  boolean is(Word word) {
    return (WORDS.kinds(word, NetworkWord::kinds) & bit) != 0;
  }

  private static long kinds(Word word) {
    long kinds = WORDS.kinds(word.text());
    if (word.hasDigit()) {
      kinds |= spelledWithDigits(word) & NETWORK.bit;
    }
    return word.hasCyrillic() && word.hasLatin()
        ? kinds | WORDS.kinds(word.cyrillic()) | WORDS.kinds(word.latin())
        : kinds;
  }

  private static long spelledWithDigits(Word word) {
    String text = letters(word.text());
    return WORDS.kinds(text)
        | WORDS.kinds(new Word(word.start(), word.end(), text, text).cyrillic());
  }

  /** Digits that stand for letters: t3l3gr4m. */
  private static String letters(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      int at = DIGITS.indexOf(letters[i]);
      letters[i] = at < 0 ? letters[i] : LETTERS.charAt(at);
    }
    return new String(letters);
  }
}
