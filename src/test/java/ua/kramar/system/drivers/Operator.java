package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The marketplace's operator, who lets shops join. */
public final class Operator {

  /** How buyers can reach every shop of the tests. */
  public static final String SHOP_PHONE = "+380441234567";

  public static final String SHOP_MAIL = "ask@shops.example.com";

  private static final Caller SIGNED_IN =
      Cabinet.signIn("operator@kramar.demo", "kramar-demo-2026").caller();

  private Operator() {}

  public static Caller caller() {
    return SIGNED_IN;
  }

  /**
   * Lets a shop join; its manager and its address for letters may be null.
   *
   * @param language of its letters; null for the usual one
   */
  static void enrol(String code, String letters, String language, Person owner, Person manager) {
    tryToEnrol(code, letters, language, owner, manager).expecting(201);
  }

  public static Answer tryToEnrol(
      String code, String letters, String language, Person owner, Person manager) {
    ObjectNode shop = Answer.JSON.createObjectNode();
    shop.put("code", code).put("name", "Крамниця " + code).put("notificationEmail", letters);
    shop.put("language", language);
    shop.putObject("contact").put("phone", SHOP_PHONE).put("email", SHOP_MAIL);
    shop.set("owner", person(owner));
    if (manager != null) {
      shop.set("manager", person(manager));
    }
    return SIGNED_IN.post("/operator/shops", shop);
  }

  private static ObjectNode person(Person person) {
    return Answer.JSON
        .createObjectNode()
        .put("login", person.login())
        .put("name", "Олена")
        .put("password", person.password());
  }

  /** Somebody of a shop. */
  public record Person(String login, String password) {
    static Person named(String name) {
      return new Person(UniqueValues.mail(name), UniqueValues.code() + UniqueValues.code());
    }
  }
}
