package ua.kramar.system;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two shops, everybody around them, and what one shop knows and the other must never see. */
final class Neighbours {

  private static final String[] MACHINE = {
    "orders:read", "orders:write", "events:read", "catalog:write"
  };

  private final Shop shop = Shop.openedWithManager();
  private final Shop other = Shop.opened();
  private final List<String> secrets;
  private final List<String> othersSecrets;
  private final Map<Who, List<String>> credentials = new EnumMap<>(Who.class);

  Neighbours() {
    secrets = fill(shop);
    othersSecrets = fill(other);
    credentials.put(Who.OWNER, session(shop.owner()));
    credentials.put(Who.MANAGER, session(shop.manager()));
    credentials.put(Who.ERP, token(shop, MACHINE));
    credentials.put(Who.READER, token(shop, "orders:read"));
    credentials.put(Who.STRANGER, session(other.owner()));
    credentials.put(Who.STRANGE_ERP, token(other, MACHINE));
    credentials.put(Who.STOREFRONT, bearer("storefront.demo-storefront-secret"));
    credentials.put(Who.CALL_CENTRE, bearer(CallCentre.ID + "." + CallCentre.SECRET));
    credentials.put(
        Who.OPERATOR, session(new Operator.Person("operator@kramar.demo", "kramar-demo-2026")));
    credentials.put(Who.NOBODY, List.of());
  }

  /** Orders, offers, comments and a token whose names nobody else has; says these names. */
  private static List<String> fill(Shop shop) {
    Buyer buyer = Buyer.registered();
    String article = "ART-" + Fresh.code();
    String title = Fresh.surname();
    String words = Fresh.surname();
    shop.cabinet().offers(article, title, "55.00", true).expecting(200);
    String number =
        new Storefront()
            .place(Cart.of(shop, buyer).with("/comment", words).with("/lines/0/sku", article));
    shop.cabinet().comment(number, words).expecting(201);
    Cabinet.Token token = shop.cabinet().makeToken(List.of("orders:read"), null);
    return List.of(
        buyer.surname(),
        buyer.phone(),
        buyer.mail(),
        buyer.account(),
        article,
        title,
        words,
        number,
        token.id(),
        token.secret(),
        shop.letters(),
        shop.owner().login());
  }

  private static List<String> session(Operator.Person person) {
    return List.of(
        "Cookie: " + Cabinet.cookie(person.login(), person.password()),
        "X-Requested-With: cabinet");
  }

  private static List<String> token(Shop shop, String... permissions) {
    return bearer(shop.cabinet().makeToken(List.of(permissions), null).bearer());
  }

  private static List<String> bearer(String token) {
    return List.of("Authorization: Bearer " + token);
  }

  Shop shop() {
    return shop;
  }

  /** The headers that show who it is. */
  List<String> credentials(Who who) {
    return credentials.get(who);
  }

  /** A session that nobody else needs, for those who end theirs. */
  List<String> freshSession(Who who) {
    return switch (who) {
      case OWNER -> session(shop.owner());
      case MANAGER -> session(shop.manager());
      case STRANGER -> session(other.owner());
      case OPERATOR -> session(new Operator.Person("operator@kramar.demo", "kramar-demo-2026"));
      default -> credentials(who);
    };
  }

  /** What that caller must never see. */
  List<String> hiddenFrom(Who who) {
    return who.isForeign() ? secrets : othersSecrets;
  }
}
