package ua.kramar.correspondence.policy.phones;

import ua.kramar.correspondence.policy.reading.Lexicon;
import ua.kramar.correspondence.policy.reading.Word;

/** What words say about the digits beside them. */
enum PhoneWord {
  /** May stand between the parts of a number. */
  LINK,
  /** The number is for calling or writing to. */
  CONTACT,
  /** A phone itself. */
  PHONE,
  /** The number is something else: of an order, an invoice, an article. */
  OTHER,
  /** The number is the code of a town or an operator. */
  CODE,
  /** The number is to be read from its end. */
  REVERSED,
  /** The number is a measure or a price. */
  UNIT,
  /** The number is an article or a serial, which may have letters. */
  SERIAL;

  private static final Lexicon<PhoneWord> WORDS = Lexicon.read("phone-words.txt", PhoneWord.class);

  private final long bit = Lexicon.bit(this);

  boolean says(Word word) {
    return (WORDS.kinds(word) & bit) != 0;
  }
}
