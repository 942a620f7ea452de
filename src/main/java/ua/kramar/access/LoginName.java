package ua.kramar.access;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import ua.kramar.platform.values.EmailAddress;

/**
 * The normal form of a login, which is an e-mail address: two spellings of one address are one
 * login.
 */
public final class LoginName {

  private LoginName() {}

  /**
   * The address in lower case, in Unicode normal form C, its domain in letters and not in A-labels.
   * Text that is no address, such as an operator's name from the settings, is stripped and in lower
   * case.
   */
  public static String normal(String text) {
    String login =
        EmailAddress.parse(text)
            .map(address -> address.local() + "@" + IDN.toUnicode(address.asciiDomain()))
            .orElseGet(text::strip);
    return Normalizer.normalize(login.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
