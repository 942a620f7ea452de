package ua.kramar.buyers;

/**
 * Who a buyer is and how to reach them. Personal data: not for logs, not for events.
 *
 * @param account the marketplace's id of the buyer's account; null for an order by phone without
 *     one
 * @param email null when none was given
 */
public record Contact(String account, String surname, String name, Phone phone, String email) {

  /** A row of account, surname, name, phone, email. */
  static Contact of(Object[] row) {
    return new Contact(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        new Phone((String) row[3]),
        (String) row[4]);
  }

  /** Whether the system may write to the buyer: without an account it sends nothing (O21). */
  public boolean reachable() {
    return account != null && email != null;
  }
}
