package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The marketplace's operator, who lets shops join. */
public final class Operator {

  /** How buyers can reach every shop of the tests. */
  public static final String SHOP_PHONE = "+380441234567";

  public static final String SHOP_MAIL = "ask@shops.example.com";

  static final String LOGIN = "operator@kramar.demo";

  private static final Caller SIGNED_IN = Cabinet.signIn(LOGIN, "kramar-demo-2026").caller();

  private Operator() {}

  public static Caller caller() {
    return SIGNED_IN;
  }

  /** Invites an owner and a manager to a new shop; the manager's login may be null. */
  public static Answer enrol(String code, String ownersLogin, String managersLogin) {
    ObjectNode shop = Answer.JSON.createObjectNode();
    shop.put("code", code).put("name", "Крамниця " + code);
    shop.putObject("contact").put("phone", SHOP_PHONE).put("email", SHOP_MAIL);
    shop.putObject("owner").put("login", ownersLogin);
    if (managersLogin != null) {
      shop.putObject("manager").put("login", managersLogin);
    }
    return SIGNED_IN.post("/operator/shops", shop);
  }

  /** Somebody of a shop. */
  public record Person(String login, String password) {

    /** With the password that the sandbox gives to everybody. */
    static Person named(String name) {
      return new Person(UniqueValues.mail(name), TestShop.PASSWORD);
    }
  }
}
