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

  private final long bit = Lexicon.bit(this);

  boolean is(Word word) {
    return (kinds(word) & bit) != 0;
  }

  static boolean isAny(Word word) {
    return kinds(word) != 0;
  }

  private static long kinds(Word word) {
    return DOMAINS.kinds(
        word,
        each ->
            each.hasCyrillic()
                ? DOMAINS.kinds(each.text()) | DOMAINS.kinds(each.latin())
                : DOMAINS.kinds(each.text()));
  }
}
