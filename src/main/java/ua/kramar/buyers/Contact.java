package ua.kramar.buyers;

import java.util.Locale;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * A buyer's name, phone and e-mail address. Personal data: must not appear in logs or events.
 *
 * @param account the marketplace's id of the buyer's account; null when the buyer has none
 * @param phone null for somebody who asks a shop without having ordered
 * @param email null when the buyer gave none
 * @param language of the messages to the buyer
 */
public record Contact(
    String account, String surname, String name, Phone phone, String email, Locale language) {

  /** Reads a row with the columns account, surname, name, phone, email, language. */
  static Contact of(Object[] row) {
    return new Contact(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        row[3] == null ? null : new Phone((String) row[3]),
        (String) row[4],
        language((String) row[5]));
  }

  /** The language with this code; Ukrainian when the buyer chose none. */
  static Locale language(String code) {
    return code == null ? CurrentLanguage.UKRAINIAN : Locale.forLanguageTag(code);
  }

  /** Whether Kramar may send the buyer messages: only with an account and an address (O21). */
  public boolean reachable() {
    return account != null && email != null;
  }
}
