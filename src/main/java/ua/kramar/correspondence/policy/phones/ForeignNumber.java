package ua.kramar.correspondence.policy.phones;

import ua.kramar.correspondence.policy.reading.Reading;

/** Whether digits are a telephone number of another country. */
final class ForeignNumber {

  private static final int FEWEST = 9;

  private final DigitRow row;

  ForeignNumber(DigitRow row) {
    this.row = row;
  }

  /** With a plus or two zeros. */
  boolean isPrefixed(int first, int last, String digits) {
    String code = row.get(first).digits();
    if (code.startsWith("00")
        && code.length() > 2
        && code.length() <= 5
        && code.charAt(2) != '0'
        && last - first >= 2
        && digits.length() >= FEWEST + 2
        && row.isWhole(first, last)) {
      return true;
    }
    Reading reading = row.reading();
    int start = row.get(first).span().start();
    int before = start - 1;
    while (before >= 0 && (reading.at(before) == ' ' || reading.at(before) == '(')) {
      before--;
    }
    if (reading.at(before) != '+' || digits.length() < FEWEST) {
      return false;
    }
    for (int i = start; i < row.get(last).span().end(); i++) {
      if (Character.isLetter(reading.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Without a plus, but divided like numbers elsewhere: 8 (495) 123-45-67, 1-212-555-0142. */
  boolean isOfAnotherCountry(int first, int last, String digits, String sizes) {
    char country = digits.charAt(0);
    boolean prefixed =
        ((sizes.equals("1 3 3 2 2") || sizes.equals("1 3 7")) && (country == '7' || country == '8'))
            || (sizes.equals("1 3 3 4") && country == '1');
    if (!prefixed && !Division.isForeign(sizes)) {
      return false;
    }
    boolean contact = row.says(PhoneWord.CONTACT, first, last, WrittenNumber.NEAR);
    return (prefixed || contact)
        && (contact || row.gap(last - 1, last).equals("-"))
        && row.isWhole(first, last)
        && !row.isMeasure(last)
        && !row.says(PhoneWord.OTHER, first, first, WrittenNumber.NEAR);
  }
}
