package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/**
 * A shop of one test only, with three offers: lamps at 640.00, vases at 780.50, and rugs that are
 * sold out.
 *
 * @param letters where it wants to be told of orders; null when nowhere
 * @param manager null when the owner works alone
 * @param cabinet its owner's
 */
public record TestShop(
    String code, String letters, Operator.Person owner, Operator.Person manager, Cabinet cabinet) {

  /** Of everybody whom the sandbox makes. */
  public static final String PASSWORD = "kramar-demo-2026";

  /** How the owner and the manager of each shop are called. */
  public static final String OWNERS_NAME = "Олена";

  public static final String MANAGERS_NAME = "Тарас Гриценко";

  public static final String LAMP = "LAMP-1";
  public static final String VASE = "VASE-3";
  public static final String RUG = "RUG-5";

  private static final String TIMETABLE =
      """
      {"zone": "%s", "specialDays": [], "absences": [],
       "week": [{"day": "MONDAY", "hours": [{"from": "09:00", "to": "18:00"}]}]}
      """;

  /** A shop that has just joined, with its owner signed in. */
  public static TestShop opened() {
    return opened(null);
  }

  public static TestShop openedWithManager() {
    return opened(Operator.Person.named("manager"));
  }

  /** A shop that does not want to be told of orders. */
  public static TestShop openedWithoutLetters() {
    return opened(null, null, null);
  }

  /** A shop whose letters are in English. */
  public static TestShop openedInEnglish() {
    return opened(null, UniqueValues.mail("shop"), "en");
  }

  private static TestShop opened(Operator.Person manager) {
    return opened(manager, UniqueValues.mail("shop"), null);
  }

  private static TestShop opened(Operator.Person manager, String letters, String language) {
    String code = "t-" + UniqueValues.code();
    Operator.Person owner = Operator.Person.named("owner");
    make(code, letters, language, owner, manager);
    Cabinet cabinet = Cabinet.signIn(owner.login(), owner.password());
    cabinet.offers(LAMP, "Настільна лампа", "640.00", true).expecting(200);
    cabinet.offers(VASE, "Ваза керамічна", "780.50", true).expecting(200);
    cabinet.offers(RUG, "Килим джутовий", "3290.00", false).expecting(200);
    return new TestShop(code, letters, owner, manager, cabinet);
  }

  /** The sandbox makes it: over the interface people would have to be invited by mail. */
  private static void make(
      String code,
      String letters,
      String language,
      Operator.Person owner,
      Operator.Person manager) {
    ObjectNode shop = Answer.JSON.createObjectNode();
    shop.put("code", code).put("name", "Крамниця " + code).put("notificationEmail", letters);
    shop.put("language", language);
    shop.putObject("contact").put("phone", Operator.SHOP_PHONE).put("email", Operator.SHOP_MAIL);
    ArrayNode people = shop.putArray("people");
    people.addObject().put("login", owner.login()).put("name", OWNERS_NAME).put("role", "OWNER");
    if (manager != null) {
      people
          .addObject()
          .put("login", manager.login())
          .put("name", MANAGERS_NAME)
          .put("role", "MANAGER");
    }
    add(shop);
  }

  /** Where it is noon by the shop's clock, whenever the test runs: buyers may be called. */
  public TestShop atNoon() {
    return at(12);
  }

  /** The same at another hour of its own clock, from 0 to 23. */
  public TestShop at(int hour) {
    int difference = hour - LocalTime.now(ZoneOffset.UTC).getHour();
    // The world's clocks are from 12 hours behind to 14 hours ahead.
    int ahead = difference > 12 ? difference - 24 : difference < -11 ? difference + 24 : difference;
    // POSIX counts the hours west of Greenwich.
    String zone = ahead == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-ahead);
    cabinet
        .caller()
        .with("If-Match", "*")
        .put("/shop/timetable", TIMETABLE.formatted(zone))
        .expecting(200);
    return this;
  }

  /** Adds somebody with a role to the shop. */
  public Operator.Person with(String role) {
    Operator.Person person = Operator.Person.named(role.toLowerCase(Locale.ROOT));
    add(person, role);
    return person;
  }

  /** The number of somebody with a role who is new in the shop. */
  public String newcomer(String role) {
    Operator.Person person = Operator.Person.named(role.toLowerCase(Locale.ROOT));
    return add(person, role).path("people").path(person.login()).asText();
  }

  private JsonNode add(Operator.Person person, String role) {
    ObjectNode shop = Answer.JSON.createObjectNode().put("code", code);
    shop.putArray("people").addObject().put("login", person.login()).put("role", role);
    return add(shop);
  }

  private static JsonNode add(ObjectNode shop) {
    return tryToAdd(shop).expecting(201).json();
  }

  /** Writes a new shop with an owner to the database, which may refuse a login that is in use. */
  public static Answer tryToMake(String code, String ownersLogin) {
    ObjectNode shop = Answer.JSON.createObjectNode().put("code", code);
    shop.putArray("people").addObject().put("login", ownersLogin).put("role", "OWNER");
    return tryToAdd(shop);
  }

  private static Answer tryToAdd(ObjectNode shop) {
    return Caller.anonymous()
        .send("POST", TestEnvironment.sandbox("/shops"), "application/json", shop.toString());
  }

  /** The cabinet of the shop's manager, who is not its owner. */
  public Cabinet managersCabinet() {
    return Cabinet.signIn(manager.login(), manager.password());
  }

  /** A machine of the shop, with a token of its own. */
  public Caller machine(String... permissions) {
    return Caller.bearer(cabinet.makeToken(Arrays.asList(permissions), null).bearer());
  }

  public Erp erp() {
    return new Erp(
        machine(
            "orders:read",
            "orders:write",
            "messages:read",
            "messages:write",
            "events:read",
            "catalog:write"));
  }

  /** The number of an order that a registered buyer has just placed. */
  public String placedOrder() {
    return placedOrder(TestBuyer.registered());
  }

  public String placedOrder(TestBuyer buyer) {
    return new Storefront().place(Cart.of(this, buyer));
  }

  /** An order that the manager has agreed on with the buyer. */
  public String confirmedOrder(TestBuyer buyer) {
    String number = placedOrder(buyer);
    cabinet.moves(number, 26);
    cabinet.moves(number, 2);
    return number;
  }

  /** An order that has been handed to the carrier under that waybill. */
  public String shippedOrder(String waybill) {
    return shippedOrderOf(TestBuyer.registered(), waybill);
  }

  public String shippedOrderOf(TestBuyer buyer, String waybill) {
    String number = confirmedOrder(buyer);
    cabinet.ships(number, waybill);
    return number;
  }
}
