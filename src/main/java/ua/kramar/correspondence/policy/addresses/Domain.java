package ua.kramar.correspondence.policy.addresses;

import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Word;

/** The kinds of top-level domains, by how easily they are mistaken. */
enum Domain {
  /** Hardly ever anything else, in any writing. */
  CORE,
  /** Seldom anything else. */
  STRONG,
  PLAIN,
  /** Also a word, with which a sentence may begin. */
  WORD,
  /** As it is said in Cyrillic: "ком". */
  SPOKEN;

  private static final Lexicon<Domain> DOMAINS = Lexicon.read("tlds.txt", Domain.class);

  boolean is(Word word) {
    return DOMAINS.is(word.text(), this)
        || (word.hasCyrillic() && this != SPOKEN && DOMAINS.is(word.latin(), this));
  }

  static boolean isAny(Word word) {
    return DOMAINS.kinds(word.text()) != 0
        || (word.hasCyrillic() && DOMAINS.kinds(word.latin()) != 0);
  }
}
