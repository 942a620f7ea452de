package ua.kramar.system.hostile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.Staff;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** Two shops, credentials of every kind of caller, and data of each that the other must not see. */
final class TwoShops {

  private static final String[] MACHINE = {
    "orders:read", "orders:write", "messages:read", "messages:write", "events:read", "catalog:write"
  };

  private final TestShop shop = TestShop.openedWithManager();
  private final TestShop other = TestShop.opened();
  private final List<String> secrets;
  private final List<String> othersSecrets;
  private final Map<CallerKind, List<String>> credentials = new EnumMap<>(CallerKind.class);

  /** People whose sessions nobody else uses: a request may end all of them. */
  private final Map<CallerKind, Operator.Person> apart = new EnumMap<>(CallerKind.class);

  TwoShops() {
    secrets = fill(shop);
    othersSecrets = fill(other);
    credentials.put(CallerKind.OWNER, session(shop.owner()));
    credentials.put(CallerKind.MANAGER, session(shop.manager()));
    credentials.put(CallerKind.ERP, token(shop, MACHINE));
    credentials.put(CallerKind.READER, token(shop, "orders:read", "messages:read"));
    credentials.put(CallerKind.FOREIGN_OWNER, session(other.owner()));
    credentials.put(CallerKind.FOREIGN_ERP, token(other, MACHINE));
    credentials.put(CallerKind.STOREFRONT, bearer("storefront.demo-storefront-secret"));
    credentials.put(CallerKind.CALL_CENTRE, bearer(CallCentre.ID + "." + CallCentre.SECRET));
    credentials.put(CallerKind.MAIL_RELAY, bearer("mail-relay.demo-mail-relay-secret"));
    credentials.put(
        CallerKind.OPERATOR,
        session(new Operator.Person("operator@kramar.demo", "kramar-demo-2026")));
    credentials.put(CallerKind.ANONYMOUS, List.of());
    apart.put(CallerKind.OWNER, shop.with("OWNER"));
    apart.put(CallerKind.MANAGER, shop.with("MANAGER"));
    apart.put(CallerKind.FOREIGN_OWNER, other.with("OWNER"));
    apart.put(CallerKind.OPERATOR, anotherOperator());
  }

  private static Operator.Person anotherOperator() {
    String login = UniqueValues.mail("operator");
    new Staff(Operator.caller()).invite(login, "OPERATOR").expecting(201);
    Staff.join(new Mailbox(login).secret(1), Staff.GOOD_PASSWORD).expecting(200);
    return new Operator.Person(login, Staff.GOOD_PASSWORD);
  }

  /** Creates orders, offers, comments and a token with unique names; returns these names. */
  private static List<String> fill(TestShop shop) {
    TestBuyer buyer = TestBuyer.registered();
    String article = "ART-" + UniqueValues.code();
    String title = UniqueValues.surname();
    String words = UniqueValues.surname();
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

  private static List<String> token(TestShop shop, String... permissions) {
    return bearer(shop.cabinet().makeToken(List.of(permissions), null).bearer());
  }

  private static List<String> bearer(String token) {
    return List.of("Authorization: Bearer " + token);
  }

  TestShop shop() {
    return shop;
  }

  /** The headers with the credentials. */
  List<String> credentials(CallerKind caller) {
    return credentials.get(caller);
  }

  /** A session that nobody else needs, for those who end theirs. */
  List<String> freshSession(CallerKind caller) {
    return apart.containsKey(caller) ? session(apart.get(caller)) : credentials(caller);
  }

  /** What that caller must never see. */
  List<String> hiddenFrom(CallerKind caller) {
    return caller.isForeign() ? secrets : othersSecrets;
  }
}
