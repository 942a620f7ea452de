package ua.kramar.correspondence.policy.phones;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;

/** Digits as a telephone number of Ukraine. */
final class NationalNumber {

  /** Digits behind the trunk prefix 0, or behind +380. */
  static final int LENGTH = 9;

  static final int LOCAL = 7;

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  /** The plan of numbers by the first four digits, as it is asked for: 1 exists, -1 does not. */
  private static final byte[] PLAN = new byte[10_000];

  private NationalNumber() {}

  /** The national number in digits that begin with a prefix: 0, 80, 380 or 00380. */
  static Optional<String> of(String digits) {
    int prefix = digits.length() - LENGTH;
    boolean prefixed =
        switch (prefix) {
          case 1 -> digits.startsWith("0");
          case 2 -> digits.startsWith("80");
          case 3 -> digits.startsWith("380");
          case 5 -> digits.startsWith("00380");
          default -> false;
        };
    return prefixed
        ? Optional.of(digits.substring(prefix)).filter(NationalNumber::exists)
        : Optional.empty();
  }

  /** Whether there can be such a number, by the plan of numbers. */
  static boolean exists(String national) {
    if (national.length() != LENGTH || national.charAt(0) < '3') {
      return national.startsWith("800") && national.length() == LENGTH;
    }
    int first = Integer.parseInt(national, 0, 4, 10);
    if (PLAN[first] == 0) {
      PLAN[first] = (byte) (isPlanned(national) ? 1 : -1);
    }
    return PLAN[first] > 0;
  }

  private static boolean isPlanned(String national) {
    try {
      return PHONES.isValidNumber(PHONES.parse("+380" + national, null));
    } catch (NumberParseException e) {
      return false;
    }
  }

  /** Whether three digits are the code of an operator or a town, with its zero. */
  static boolean isCode(String digits) {
    return digits.length() == 3
        && digits.startsWith("0")
        && exists(digits.substring(1) + "2345678");
  }
}
