package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import ua.kramar.system.drivers.partners.NovaPoshtaControl;

/**
 * Orders, colleagues' changes and parcels for the tests of the cabinet in a browser. Each test
 * makes its own shop.
 */
public final class CabinetScenario {

  private static final String PHOTO_SHOP = "zatyshok";
  private static final Operator.Person PHOTO_OWNER =
      new Operator.Person("olena@zatyshok.demo", "kramar-demo-2026");

  private final TestShop shop;

  private CabinetScenario(TestShop shop) {
    this.shop = shop;
  }

  /** A shop that has just joined, with an owner and a manager. */
  public static CabinetScenario ofANewShop() {
    return new CabinetScenario(TestShop.openedWithManager());
  }

  /** A new shop whose buyers may be called whenever the test runs. */
  public static CabinetScenario ofANewShopAtNoon() {
    return new CabinetScenario(TestShop.openedWithManager().atNoon());
  }

  /** An agent of the call centre takes the next call to a buyer of the shop, and tells of it. */
  public void callCentreCalls(String disposition) throws Exception {
    PhoneAgent agent = PhoneAgent.of(shop);
    agent.report(agent.takeOne(PhoneAgent.LONG), disposition);
  }

  /** The demo world's shop, whose names and goods are good to look at. */
  public static CabinetScenario ofTheShopForPictures() {
    Cabinet cabinet = Cabinet.signIn(PHOTO_OWNER.login(), PHOTO_OWNER.password());
    return new CabinetScenario(new TestShop(PHOTO_SHOP, "-", PHOTO_OWNER, PHOTO_OWNER, cabinet));
  }

  /** Where the cabinet is, without a slash at the end. */
  public static String address() {
    return TestEnvironment.server();
  }

  public String owner() {
    return shop.owner().login();
  }

  public String ownersPassword() {
    return shop.owner().password();
  }

  public String manager() {
    return shop.manager().login();
  }

  /** How others read who the manager is. */
  public String managersName() {
    return TestShop.MANAGERS_NAME;
  }

  public String managersPassword() {
    return shop.manager().password();
  }

  /** The login of somebody of the shop who may only look; the password is the owner's. */
  public String reader() {
    return shop.with("READ_ONLY").login();
  }

  /** An address at which nobody has an account. */
  public static String newcomer() {
    return UniqueValues.mail("marta");
  }

  /** The owner invites somebody to pack parcels. */
  public void invites(String mail) {
    new Staff(shop.cabinet().caller()).invite(mail, "PACKER").expecting(201);
  }

  /** Where the link in the last of so many letters to an address leads. */
  public static String linkIn(String mail, String page, int letters) {
    return page + "#" + new Mailbox(mail).secret(letters);
  }

  /** The text of the last of so many letters to an address. */
  public static String letter(String mail, int letters) {
    return new Mailbox(mail).await(letters).get(letters - 1).text();
  }

  public static String goodPassword() {
    return Staff.GOOD_PASSWORD;
  }

  /** The links in letters to the shop's people expire. */
  public void lettersExpire() {
    Staff.expireLinks(shop);
  }

  /** The number of an order from the site. */
  public String order() {
    return shop.placedOrder();
  }

  /** The number of an order of that buyer. */
  public String orderBy(TestBuyer buyer) {
    return shop.placedOrder(buyer);
  }

  /** A buyer writes about an order; returns the id of the conversation. */
  public static String buyerWrites(String number, TestBuyer buyer, String text) {
    return Talk.buyerWrites(number, buyer, text)
        .expecting(201)
        .json()
        .path("conversation")
        .asText();
  }

  /** The id of a template for orders, which the owner makes. */
  public String template(String name, String text) {
    return new ShopTemplates(shop.cabinet().caller()).add(name, text).path("id").asText();
  }

  /** A machine of the shop tells the buyer with a template by SMS, which arrives. */
  public void tellsBySms(String number, String template) {
    shop.machine("messages:write")
        .with("Idempotency-Key", Talk.key())
        .post(
            "/orders/" + number + "/notices",
            Answer.JSON.createObjectNode().put("channel", "SMS").put("template", template))
        .expecting(201);
    Eventually.get(
        "the report of the SMS",
        () ->
            shop.cabinet()
                .caller()
                .get("/orders/" + number + "/timeline?limit=100")
                .expecting(200)
                .text(),
        timeline -> timeline.contains("\"DELIVERED\""));
  }

  /** The owner adds a template for answers to public questions. */
  public void publicTemplate(String name, String text) {
    new ShopTemplates(shop.cabinet().caller())
        .tryToAdd(ShopTemplates.template("QUESTION", "uk", name, text))
        .expecting(201);
  }

  /** The owner changes a template that nobody has changed. */
  public void changesTemplate(String id, String name, String text) {
    new ShopTemplates(shop.cabinet().caller())
        .tryToChange(id, 1, ShopTemplates.about(name, text))
        .expecting(200);
  }

  /** A buyer asks the shop from the page of the lamp; returns the id of the conversation. */
  public String buyerAsksAboutLamps(TestBuyer buyer, String text) {
    return Talk.buyerAsks(shop, buyer, TestShop.LAMP, text)
        .expecting(201)
        .json()
        .path("conversation")
        .asText();
  }

  /** A buyer asks about the lamp for everybody to read; returns the id of the question. */
  public String buyerAsksPublicly(TestBuyer buyer, String text) {
    return PublicTalk.asked(shop, buyer, text);
  }

  /** A colleague answers a public question. */
  public void colleagueAnswers(String question, String text) {
    PublicTalk.answer(shop.machine("messages:read", "messages:write"), question, text)
        .expecting(201);
  }

  /** A colleague corrects the answer to a public question. */
  public void colleagueCorrects(String question, String text) {
    shop.machine("messages:read", "messages:write")
        .with("If-Match", "*")
        .put("/product-questions/" + question + "/answer", Talk.text(text))
        .expecting(200);
  }

  /** An order of two lamps and a vase that its buyer has received. */
  public String receivedOrder(TestBuyer buyer) {
    return ReturnCalls.receivedOrder(shop, buyer);
  }

  /** The buyer of an order asks on the site to return a lamp; returns the number of the return. */
  public static String buyerReturnsLamp(String number, TestBuyer buyer) {
    return ReturnCalls.requested(number, buyer, Map.of(TestShop.LAMP, 1));
  }

  /** The buyer keeps the goods after all. */
  public static void buyerKeepsGoods(String number, TestBuyer buyer, String id) {
    ReturnCalls.withdrawn(number, buyer, id).expecting(200);
  }

  /** What the site shows to the buyer of an order as the shop's answer about a return. */
  public static String answerAboutReturn(String number, TestBuyer buyer) {
    return ReturnCalls.seenByBuyer(number, buyer).at("/0/answer").asText();
  }

  /** The call centre registers that a buyer wants to return goods; returns the appeal's number. */
  public String buyerWantsToReturn(String order) {
    return AppealCalls.returning(shop, order);
  }

  /** The call centre registers an appeal, of an order if one is named; returns its number. */
  public String buyerAppeals(String order) {
    return AppealCalls.registered(shop, order);
  }

  /** The call centre moves an appeal to a status. */
  public void callCentreMoves(String appeal, int status) {
    AppealCalls.moved(appeal, status);
  }

  /** A colleague answers an appeal. */
  public void colleagueResolves(String appeal, String comment) {
    AppealCalls.resolve(shop.machine("messages:read", "messages:write"), appeal, true, comment)
        .expecting(200);
  }

  /** What the call centre sees of the answer to an appeal. */
  public String answerToAppeal(String appeal) {
    return AppealCalls.read(shop.machine("messages:read"), appeal)
        .at("/appeal/answer/comment")
        .asText();
  }

  /** A buyer writes what waits for an operator; returns the id of the message. */
  public String buyerInsults(TestBuyer buyer, String text) {
    return Talk.buyerAsks(shop, buyer, null, text).expecting(201).json().path("message").asText();
  }

  /** Where the sandbox shows a buyer the page of the lamp. */
  public String pageOfTheLamp(TestBuyer buyer) {
    return TestEnvironment.sandbox(
            "/buyer?account="
                + buyer.account()
                + "&seller="
                + shop.code()
                + "&sku="
                + TestShop.LAMP)
        .toString();
  }

  /** The marketplace's own staff. */
  public static String operator() {
    return Operator.LOGIN;
  }

  public static String operatorsPassword() {
    return TestShop.PASSWORD;
  }

  /** Another operator lets a held text pass. */
  public static void otherOperatorPasses(String message) {
    Moderation.pass(Moderation.MESSAGES, message).expecting(204);
  }

  /** The shop writes to the buyer of an order, not by a person. */
  public void machineWrites(String number, String text) {
    Talk.shopWritesAbout(shop.machine("messages:read", "messages:write"), number, text)
        .expecting(201);
  }

  /** Returns when the buyer can read the text. */
  public static void awaitsInBuyersCabinet(TestBuyer buyer, String conversation, String text) {
    Eventually.get(
        "the message in the buyer's cabinet",
        () -> Talk.seenByBuyer(buyer.account(), conversation),
        texts -> texts.contains(text));
  }

  /** Where the sandbox shows the cabinet of a buyer. */
  public static String buyersCabinet(TestBuyer buyer) {
    return TestEnvironment.sandbox("/buyer?account=" + buyer.account()).toString();
  }

  /** An order of somebody with a name that is known. */
  public String orderOf(String surname, String name, String phone) {
    return new Storefront().place(cart(surname, name, phone));
  }

  /** One for whom nobody needs to be called any more. */
  public String orderWithoutCall(String surname, String name, String phone) {
    return new Storefront()
        .place(
            cart(surname, name, phone)
                .with("/doNotCall", true)
                .with("/payment/method", "CARD")
                .with("/payment/paid", true)
                .with("/comment", "Якщо не буде дубової, можна горіхову"));
  }

  private Cart cart(String surname, String name, String phone) {
    TestBuyer buyer =
        new TestBuyer("b-" + UniqueValues.code(), surname, name, phone, "buyer@example.com");
    Cart cart = Cart.of(shop, buyer);
    return shop.code().equals(PHOTO_SHOP) ? cart.with("/lines/1/sku", "PLED-1") : cart;
  }

  /** One that is to be paid by card, and costs 2060.50. */
  public String orderByCard() {
    return new Storefront().place(Cart.of(shop).with("/payment/method", "CARD"));
  }

  /** An order whose buyer is still paying by card. */
  public String orderBeingPaid() {
    Cart cart = Cart.of(shop).with("/payment/method", "CARD").with("/payment/pending", true);
    return new Storefront().place(cart);
  }

  /** The marketplace's site reports about the payment of an order. */
  public static void siteReports(String number, String state, String amount) {
    new Storefront().reports(number, state, amount).expecting(201);
  }

  public String orderDeliveredByTheShop() {
    return new Storefront().place(Cart.of(shop).deliveredByTheShop());
  }

  /** An order that came by telephone, of somebody without an account. */
  public String phoneOrder() {
    try {
      return CallCentre.signedIn()
          .placePhoneOrder(CallCentre.order(shop, TestBuyer.onThePhone()))
          .getOrderNumber();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The shop has so many vases. */
  public void hasVases(int pieces) {
    shop.cabinet().setStock(TestShop.VASE, pieces).expecting(200);
  }

  /** The shop sells vases at another price from now on. */
  public void pricesVasesAt(String amount) {
    shop.cabinet().offers(TestShop.VASE, "Ваза керамічна", amount, true).expecting(200);
  }

  /** The carrier does not answer the next questions about cities and branches. */
  public static void directoryFails() {
    NovaPoshtaControl.directoryFails("http-500", 100);
  }

  /** The carrier answers questions about cities and branches again. */
  public void directoryHeals() {
    NovaPoshtaControl.directoryHeals();
    Eventually.get(
        "an answer of the carrier",
        () ->
            shop.cabinet()
                .caller()
                .get("/carriers/NOVA_POSHTA/cities?q=" + UniqueValues.code())
                .json(),
        found -> found.path("answered").asBoolean());
  }

  /** The order as the shop sees it. */
  public JsonNode opened(String number) {
    return shop.cabinet().open(number);
  }

  /** The shop says what lamps are and on which terms it sells them. */
  public void describesLamps(String text) {
    shop.cabinet()
        .caller()
        .put(
            "/offers/" + TestShop.LAMP + "/description",
            Answer.JSON.createObjectNode().put("text", text))
        .expecting(200);
  }

  /** Whether vases are on sale. */
  public boolean sellsVases() {
    return shop.cabinet().offer(TestShop.VASE).path("available").asBoolean();
  }

  /** Whether lamps are on sale. */
  public boolean sellsLamps() {
    return shop.cabinet().offer(TestShop.LAMP).path("available").asBoolean();
  }

  public String surname(String number) {
    return shop.cabinet().open(number).at("/buyer/surname").asText();
  }

  public String phone(String number) {
    return shop.cabinet().open(number).at("/buyer/phone").asText();
  }

  public int status(String number) {
    return shop.cabinet().status(number);
  }

  public String waybill(String number) {
    return shop.cabinet().open(number).path("waybill").asText();
  }

  /** The manager moves an order while others look at it. */
  public void colleagueMoves(String number, int... statuses) {
    Cabinet colleague = shop.managersCabinet();
    for (int status : statuses) {
      colleague.moves(number, status);
    }
  }

  /** The manager restores a cancelled order; the number of the new one. */
  public String colleagueRestores(String number) {
    return shop.managersCabinet()
        .caller()
        .with("If-Match", "*")
        .with("Idempotency-Key", UniqueValues.code())
        .post("/orders/" + number + "/restoration", "{}")
        .expecting(201)
        .json()
        .path("number")
        .asText();
  }

  /** The manager writes so many comments, numbered from 1. */
  public void colleagueComments(String number, String text, int times) {
    Cabinet colleague = shop.managersCabinet();
    for (int i = 1; i <= times; i++) {
      colleague.comment(number, text + " " + i).expecting(201);
    }
  }

  /** The manager gives the parcel to somebody of another surname. */
  public void colleagueRenames(String number, String surname, String reason) {
    shop.managersCabinet().corrects(number, "recipient", recipient(number, surname, reason));
  }

  private ObjectNode recipient(String number, String surname, String reason) {
    JsonNode buyer = opened(number).path("buyer");
    return Answer.JSON
        .createObjectNode()
        .put("surname", surname)
        .put("name", buyer.path("name").asText())
        .put("phone", buyer.path("phone").asText())
        .put("reason", reason);
  }

  public int version(String number) {
    return shop.cabinet().open(number).path("version").asInt();
  }

  /** The manager takes an order as far as to the carrier. */
  public void colleagueShips(String number, String waybill) {
    colleagueMoves(number, 26, 2);
    shop.managersCabinet().ships(number, waybill);
  }

  /** The manager gives an order that is not handed over the number of its parcel. */
  public void colleagueAssigns(String number, String waybill) {
    Cabinet colleague = shop.managersCabinet();
    colleague.assignWaybill(number, colleague.etag(number), waybill).expecting(200);
  }

  /** Another window of the owner replaces the timetable by one of these hours on Mondays alone. */
  public void opensOnMondaysOnly(String from, String to) {
    ObjectNode timetable = Answer.JSON.createObjectNode().put("zone", "Europe/Kyiv");
    ObjectNode monday = timetable.putArray("week").addObject().put("day", "MONDAY");
    monday.putArray("hours").addObject().put("from", from).put("to", to);
    timetable.putArray("specialDays");
    timetable.putArray("absences");
    shop.cabinet().caller().with("If-Match", "*").put("/shop/timetable", timetable).expecting(200);
  }

  public static String freshWaybill() {
    return UniqueValues.waybill();
  }

  /** The carrier says something of a parcel, in a code of its own. */
  public static void carrierSays(String waybill, String code) {
    NovaPoshtaControl.says(waybill, code);
  }

  /** How the marketplace calls a status. */
  public static String statusName(int id) {
    return Answer.elements(
            Caller.anonymous().get("/order-statuses").expecting(200).json().path("items"))
        .stream()
        .filter(status -> status.path("id").asInt() == id)
        .map(status -> status.at("/name/uk").asText())
        .findFirst()
        .orElseThrow();
  }

  /** Ends a session from elsewhere, as the server may at any time. */
  public static void endSession(String cookie) {
    Caller.session(cookie).delete("/session").expecting(204);
  }

  /** Guesses at the owner's password from this machine until the server asks for patience. */
  public void guessUntilThrottled() {
    Eventually.get(
        "a guesser who has to wait",
        () -> Cabinet.tryToSignIn(owner(), "guess " + UniqueValues.code()),
        answer -> answer.status() == 429 && Integer.parseInt(answer.header("Retry-After")) > 4);
  }

  /** Returns when the order is in the status. */
  public void awaitStatus(String number, int status) {
    Eventually.get("order in status " + status, () -> status(number), s -> s == status);
  }

  public List<String> numbers(String query) {
    return shop.cabinet().numbers(query);
  }
}
