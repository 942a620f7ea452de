package ua.kramar.correspondence.policy.phones;

import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Word;

/** Whether digits are written like a telephone number: there are more numbers than phones. */
final class WrittenNumber {

  /** Nobody says so many numbers in a row that are no number together. */
  private static final int MOST_SAID = 3;

  /** How far from a number a word speaks of it. */
  static final int NEAR = 5;

  static final int FAR = 10;

  private final DigitRow row;
  private final LocalNumber local;
  private final ForeignNumber foreign;

  WrittenNumber(DigitRow row, OwnNumbers own) {
    this.row = row;
    this.local = new LocalNumber(row, own);
    this.foreign = new ForeignNumber(row);
  }

  /**
   * Whether groups are a number.
   *
   * @param digits of all of them
   * @param sizes how many digits each of them has, with spaces between
   */
  boolean is(int first, int last, String digits, String sizes) {
    if (foreign.isPrefixed(first, last, digits)) {
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
    if (local.isDivided(first, last, digits, sizes)) {
      return local.isCalled(first, last, digits);
    }
    return isTrailed(first, last, digits)
        || isReversed(first, last, digits)
        || foreign.isOfAnotherCountry(first, last, digits, sizes)
        || local.isGlued(first, last, digits);
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

  /** Whether digits that can be a number are written like one. */
  private boolean isWritten(int first, int last, int digits, String sizes) {
    int groups = last - first + 1;
    boolean usual = Division.isUsual(sizes) || (groups == digits && Division.isSpelled(digits));
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
          || Division.isStrong(sizes)
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
