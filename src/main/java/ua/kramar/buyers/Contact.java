package ua.kramar.buyers;

/**
 * A buyer's name, phone and e-mail address. Personal data: must not appear in logs or events.
 *
 * @param account the marketplace's id of the buyer's account; null when the buyer has none
 * @param email null when the buyer gave none
 */
public record Contact(String account, String surname, String name, Phone phone, String email) {

  /** Reads a row with the columns account, surname, name, phone, email. */
  static Contact of(Object[] row) {
    return new Contact(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        new Phone((String) row[3]),
        (String) row[4]);
  }

  /** Whether Kramar may send the buyer messages: only with an account and an address (O21). */
  public boolean reachable() {
    return account != null && email != null;
  }
}
