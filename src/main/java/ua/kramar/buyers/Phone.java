package ua.kramar.buyers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * A telephone number in E.164, {@code +380671234567}. Numbers without a country are Ukrainian.
 *
 * @param e164 the number as stored and shown
 */
public record Phone(String e164) {

  private static final String COUNTRY = "UA";

  /** Reads a number as people write it; empty when it is none. */
  public static Optional<Phone> parse(String text) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(text, COUNTRY);
      return numbers.isValidNumber(number) && !number.hasExtension()
          ? Optional.of(new Phone(numbers.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** For logs and lists that need not know it whole: {@code +380*****4567}. */
  @Override
  public String toString() {
    return e164.substring(0, 4) + "*****" + e164.substring(e164.length() - 4);
  }
}
