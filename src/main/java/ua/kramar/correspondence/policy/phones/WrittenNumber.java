package ua.kramar.correspondence.policy.phones;

import java.util.Set;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Word;

/** Whether digits are written like a telephone number: there are more numbers than phones. */
final class WrittenNumber {

  private static final int FEWEST_FOREIGN = 9;

  /** Nobody says so many numbers in a row that are no number together. */
  private static final int MOST_SAID = 3;

  /** How far from a number a word speaks of it. */
  static final int NEAR = 5;

  static final int FAR = 10;

  /** How many digits each part of a number has, where it is divided as people do. */
  private static final Set<String> USUAL =
      Set.of(
          "10",
          "3 7",
          "3 3 4",
          "3 3 2 2",
          "3 2 2 3",
          "3 2 3 2",
          "3 4 3",
          "1 2 7",
          "1 2 3 2 2",
          "1 2 2 2 3",
          "1 2 3 4",
          "1 9",
          "4 6",
          "4 2 2 2",
          "4 3 3",
          "2 2 2 2 2",
          "3 2 2 2 1",
          "3 1 1 1 1 1 1 1",
          "6 2 2",
          "6 4",
          "5 5",
          "8 2",
          "3 5 2",
          "2 8",
          "12",
          "3 9",
          "3 2 7",
          "3 2 3 2 2",
          "3 2 2 2 3",
          "3 2 3 4",
          "2 3 7",
          "2 3 3 2 2",
          "2 3 3 4",
          "2 3 2 2 3",
          "2 10",
          "5 3 2 2",
          "5 7",
          "5 3 4",
          "11",
          "1 3 7",
          "1 3 3 2 2",
          "1 3 3 4",
          "1 3 2 2 3",
          "1 10",
          "2 2 7",
          "2 2 3 2 2",
          "4 7",
          "4 3 2 2",
          "14",
          "3 1 2 2 2",
          "3 3 1 3",
          "1 3 3 3",
          "1 2 5 2",
          "2 4 4",
          "1 3 6",
          "2 3 2 3 2 2",
          "3 2 1 2 2",
          "2 2 2 4",
          "3 2 5");

  /** With the code of an operator in front these are no row of sizes. */
  private static final Set<String> STRONG = Set.of("3 3 2 2", "3 7");

  /** Numbers of other countries without their code, divided as there. */
  private static final Set<String> ELSEWHERE = Set.of("3 3 3", "3 4 4", "3 3 4", "2 4 4", "11");

  /** As many single digits are a number that somebody spells. */
  private static final Set<Integer> SPELLED = Set.of(10, 11, 12, 14);

  private final DigitRow row;
  private final OwnNumbers own;

  WrittenNumber(DigitRow row, OwnNumbers own) {
    this.row = row;
    this.own = own;
  }

  /**
   * Whether groups are a number.
   *
   * @param digits of all of them
   * @param sizes how many digits each of them has, with spaces between
   */
  boolean is(int first, int last, String digits, String sizes) {
    if (isForeign(first, last, digits)) {
      return true;
    }
    if (NationalNumber.of(digits).isPresent()) {
      return isWritten(first, last, digits.length(), sizes);
    }
    if (digits.length() == NationalNumber.LENGTH
        && NationalNumber.exists(digits)
        && isWithoutPrefix(first, last, sizes)) {
      return true;
    }
    if ((sizes.equals("2 2 2") && row.isHyphened(first, last))
        || (digits.length() == NationalNumber.LOCAL && sizes.equals("3 2 2"))) {
      return row.isWhole(first, last)
          && row.says(PhoneWord.CONTACT, first, first, 3)
          && !row.says(PhoneWord.OTHER, first, first, NEAR)
          && !row.isMeasure(last)
          && !own.endWith(digits);
    }
    return isTrailed(first, last, digits)
        || isReversed(first, last, digits)
        || isOfAnotherCountry(first, last, digits, sizes)
        || isGlued(first, last, digits);
  }

  private boolean isWithoutPrefix(int first, int last, String sizes) {
    boolean spoken = row.isSpoken(first, last);
    if (sizes.equals("2 3 2 2") && row.isHyphened(first, last)) {
      return row.isWhole(first, last) && !row.says(PhoneWord.OTHER, first, first, NEAR);
    }
    if (row.spoken(first, last) == last - first + 1 && last - first >= MOST_SAID) {
      return row.isWhole(first, last);
    }
    return (spoken || sizes.equals("2 3 2 2") || sizes.equals("9") || sizes.equals("2 7"))
        && row.isWhole(first, last)
        && !row.isMeasure(last)
        && (row.says(PhoneWord.CONTACT, first, last, NEAR)
            || (spoken && row.says(PhoneWord.CODE, first, last, NEAR)))
        && (spoken || !row.says(PhoneWord.OTHER, first, first, NEAR));
  }

  /** Without a plus, but divided like numbers elsewhere: 8 (495) 123-45-67, 1-212-555-0142. */
  private boolean isOfAnotherCountry(int first, int last, String digits, String sizes) {
    char country = digits.charAt(0);
    boolean prefixed =
        ((sizes.equals("1 3 3 2 2") || sizes.equals("1 3 7")) && (country == '7' || country == '8'))
            || (sizes.equals("1 3 3 4") && country == '1');
    if (!prefixed && !ELSEWHERE.contains(sizes)) {
      return false;
    }
    boolean contact = row.says(PhoneWord.CONTACT, first, last, NEAR);
    return (prefixed || contact)
        && (contact || row.gap(last - 1, last).equals("-"))
        && row.isWhole(first, last)
        && !row.isMeasure(last)
        && !row.says(PhoneWord.OTHER, first, first, NEAR);
  }

  /** Seven digits directly behind a word for a phone. */
  private boolean isGlued(int first, int last, String digits) {
    return first == last
        && digits.length() == NationalNumber.LOCAL
        && row.get(first).form() == Form.DIGITS
        && row.firstWord(first).isNumber()
        && row.isWhole(first, last)
        && !row.isMeasure(last)
        && row.says(PhoneWord.PHONE, first, first, 1)
        && !row.says(PhoneWord.OTHER, first, first, NEAR)
        && !own.endWith(digits);
  }

  private boolean isReversed(int first, int last, String digits) {
    return digits.length() > NationalNumber.LENGTH
        && NationalNumber.of(new StringBuilder(digits).reverse().toString()).isPresent()
        && row.isWhole(first, last)
        && row.says(PhoneWord.REVERSED, first, last, FAR);
  }

  /** With the prefix said behind: "six seven one …, country three eight zero". */
  private boolean isTrailed(int first, int last, String digits) {
    int length = digits.length() - NationalNumber.LENGTH;
    return ((length == 3 && digits.endsWith("380")) || (length == 1 && digits.endsWith("0")))
        && NationalNumber.exists(digits.substring(0, NationalNumber.LENGTH))
        && row.isWhole(first, last)
        && row.says(PhoneWord.CODE, first, last, 3);
  }

  private boolean isForeign(int first, int last, String digits) {
    String code = row.get(first).digits();
    if (code.startsWith("00")
        && code.length() > 2
        && code.length() <= 5
        && code.charAt(2) != '0'
        && last - first >= 2
        && digits.length() >= FEWEST_FOREIGN + 2
        && row.isWhole(first, last)) {
      return true;
    }
    Reading reading = row.reading();
    int start = row.get(first).span().start();
    int before = start - 1;
    while (before >= 0 && (reading.at(before) == ' ' || reading.at(before) == '(')) {
      before--;
    }
    if (reading.at(before) != '+' || digits.length() < FEWEST_FOREIGN) {
      return false;
    }
    for (int i = start; i < row.get(last).span().end(); i++) {
      if (Character.isLetter(reading.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether digits that can be a number are written like one. */
  private boolean isWritten(int first, int last, int digits, String sizes) {
    int groups = last - first + 1;
    boolean usual = USUAL.contains(sizes) || (groups == digits && SPELLED.contains(digits));
    if (isSerial(first, last) || (row.hasUnits(first, last) && !sizes.equals("3 3 2 2"))) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (row.get(i).form() == Form.LETTERS && !usual && row.spoken(first, last) < 3) {
        return false;
      }
    }
    if (isDecimals(first, last)) {
      return false;
    }
    if (usual) {
      return first == last
          || STRONG.contains(sizes)
          || row.isWhole(first, last)
          || !row.isPartOfRow(first, last)
          || row.says(PhoneWord.CONTACT, first, last, NEAR);
    }
    return row.isSpoken(first, last)
        || (row.isWhole(first, last) && (!row.isMeasure(last) || isZeroFirst(first)))
        || row.says(PhoneWord.CONTACT, first, first, NEAR);
  }

  /** No price and no size begins with a zero and another digit. */
  private boolean isZeroFirst(int first) {
    return row.get(first).digits().startsWith("0") && row.get(first).digits().length() > 1;
  }

  /** Letters before digits that are told to be an article or a serial. */
  private boolean isSerial(int first, int last) {
    Word word = row.firstWord(first);
    boolean letters =
        (first == last && row.get(first).form() == Form.DIGITS && !word.isNumber())
            || row.isLettered(last);
    return letters && row.says(PhoneWord.SERIAL, first, first, NEAR);
  }

  /** 0,5 or 0.75 at the beginning, with other gaps behind it. */
  private boolean isDecimals(int first, int last) {
    if (first == last || !row.get(first).digits().equals("0")) {
      return false;
    }
    String gap = row.gap(first, first + 1);
    if (!gap.equals(".") && !gap.equals(",")) {
      return false;
    }
    for (int i = first + 1; i < last; i++) {
      if (!row.gap(i, i + 1).equals(gap)) {
        return true;
      }
    }
    return false;
  }
}
