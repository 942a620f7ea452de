package ua.kramar.buyers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164, such as {@code +380671234567}.
 *
 * @param e164 the number as stored and shown
 */
public record Phone(String e164) {

  private static final String COUNTRY = "UA";

  /**
   * ITU-T E.164: at most 15 digits. The library accepts longer numbers, such as German ones of 16.
   */
  public static final String PATTERN = "^\\+[1-9]\\d{6,14}$";

  /**
   * What may be typed: from 7 digits on, no letters. The library would read letters as the digits
   * on their keys. Which of them are telephone numbers, no pattern can say.
   */
  public static final String TYPED_PATTERN =
      "^([^A-Za-z\\u0400-\\u04FF\\d]*\\d){7,20}[^A-Za-z\\u0400-\\u04FF\\d]*$";

  private static final Pattern E164 = Pattern.compile(PATTERN);
  private static final Pattern TYPED = Pattern.compile(TYPED_PATTERN);

  /** Letters and digits of other scripts would be left out, and the rest be another number. */
  private static final Pattern OTHER_DIGIT = Pattern.compile("[[\\p{L}\\p{N}]&&[^0-9]]");

  /**
   * Parses a number in any common notation; without a country code it is Ukrainian. Empty when it
   * is not valid, has letters or an extension.
   */
  public static Optional<Phone> parse(String text) {
    if (!TYPED.matcher(text).matches() || OTHER_DIGIT.matcher(text).find()) {
      return Optional.empty();
    }
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(text, COUNTRY);
      String e164 = numbers.format(number, PhoneNumberFormat.E164);
      return numbers.isValidNumber(number) && !number.hasExtension() && E164.matcher(e164).matches()
          ? Optional.of(new Phone(e164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Whether it takes written messages: not a fixed line, nor a number of a service. */
  public boolean takesMessages() {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumberType type = numbers.getNumberType(numbers.parse(e164, COUNTRY));
      return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    } catch (NumberParseException e) {
      return false;
    }
  }

  /** The masked number for logs and lists: {@code +380*****4567}. */
  @Override
  public String toString() {
    return e164.substring(0, 4) + "*****" + e164.substring(e164.length() - 4);
  }
}
