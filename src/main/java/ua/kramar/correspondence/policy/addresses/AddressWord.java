package ua.kramar.correspondence.policy.addresses;

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

  private static final Lexicon<AddressWord> WORDS =
      Lexicon.read("web-words.txt", AddressWord.class);

  boolean is(Word word) {
    return WORDS.is(word.text(), this);
  }
}
