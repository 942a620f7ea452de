package ua.kramar.system;

/**
 * A customer of the marketplace.
 *
 * @param account null for somebody who has none
 * @param phone in E.164
 * @param mail null when none is given
 */
record Buyer(String account, String surname, String name, String phone, String mail) {

  /** Somebody with an account and an address. */
  static Buyer registered() {
    return new Buyer(
        "b-" + Fresh.code(), Fresh.surname(), "Оксана", Fresh.phone(), Fresh.mail("buyer"));
  }

  /** Somebody who only telephones, although they have an address. */
  static Buyer onThePhone() {
    return new Buyer(null, Fresh.surname(), "Марія", Fresh.phone(), Fresh.mail("caller"));
  }
}
