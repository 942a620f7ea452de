package ua.kramar.correspondence.policy.phones;

import java.util.Set;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;

/** Whether digits are a telephone number within a town, without its code. */
final class LocalNumber {

  private static final Set<String> PREPOSITIONS = Set.of("на", "за", "по", "номером", "номеру");

  private final DigitRow row;
  private final OwnNumbers own;

  LocalNumber(DigitRow row, OwnNumbers own) {
    this.row = row;
    this.own = own;
  }

  /** Whether they are divided like one: 12-34-56, 123 45 67, or said in words. */
  boolean isDivided(int first, int last, String digits, String sizes) {
    return (sizes.equals("2 2 2") && row.isHyphened(first, last))
        || (digits.length() == NationalNumber.LOCAL
            && (sizes.equals("3 2 2") || row.isAllSpoken(first, last)));
  }

  /** Whether what is divided so is for calling. */
  boolean isCalled(int first, int last, String digits) {
    return row.isWhole(first, last)
        && row.says(PhoneWord.CONTACT, first, first, 3)
        && !row.says(PhoneWord.OTHER, first, first, WrittenNumber.NEAR)
        && !row.isMeasure(last)
        && !own.endWith(digits);
  }

  /** Seven digits directly behind a word for a phone. */
  boolean isGlued(int first, int last, String digits) {
    return first == last
        && digits.length() == NationalNumber.LOCAL
        && row.get(first).form() == Form.DIGITS
        && row.firstWord(first).isNumber()
        && row.isWhole(first, last)
        && !row.isMeasure(last)
        && isBehindPhone(first)
        && !row.says(PhoneWord.OTHER, first, first, WrittenNumber.NEAR)
        && !own.endWith(digits);
  }

  /** "Тел 1234567", "дзвоніть на 1234567". */
  private boolean isBehindPhone(int first) {
    return row.says(PhoneWord.PHONE, first, first, 1)
        || (row.isBehind(first, PREPOSITIONS) && row.says(PhoneWord.PHONE, first, first, 2));
  }
}
