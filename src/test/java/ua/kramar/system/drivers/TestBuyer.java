package ua.kramar.system.drivers;

/**
 * A customer of the marketplace.
 *
 * @param account null for somebody who has none
 * @param phone in E.164
 * @param mail null when none is given
 */
public record TestBuyer(String account, String surname, String name, String phone, String mail) {

  /** Somebody with an account and an address. */
  public static TestBuyer registered() {
    return new TestBuyer(
        "b-" + UniqueValues.code(),
        UniqueValues.surname(),
        "Оксана",
        UniqueValues.phone(),
        UniqueValues.mail("buyer"));
  }

  /** Somebody who only telephones, although they have an address. */
  public static TestBuyer onThePhone() {
    return new TestBuyer(
        null, UniqueValues.surname(), "Марія", UniqueValues.phone(), UniqueValues.mail("caller"));
  }
}
