package ua.kramar.buyers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in E.164, {@code +380671234567}. Numbers without a country are Ukrainian.
 *
 * @param e164 the number as stored and shown
 */
public record Phone(String e164) {

  private static final String COUNTRY = "UA";

  /** ITU-T E.164: 15 digits at most. The library takes longer ones, German 16 for instance. */
  private static final Pattern LENGTH = Pattern.compile("\\+[1-9]\\d{6,14}");

  /** Reads a number as people write it; empty when it is none. */
  public static Optional<Phone> parse(String text) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(text, COUNTRY);
      String e164 = numbers.format(number, PhoneNumberFormat.E164);
      return numbers.isValidNumber(number)
              && !number.hasExtension()
              && LENGTH.matcher(e164).matches()
          ? Optional.of(new Phone(e164))
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
