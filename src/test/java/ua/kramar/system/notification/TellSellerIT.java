package ua.kramar.system.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** A shop learns of what waits for it: by mail, in the list, and as tasks. */
class TellSellerIT {

  @Test
  @Tag("O19")
  void tellsShopOfNewOrder() {
    TestShop shop = TestShop.opened();
    String correlation = "test-" + UniqueValues.code();

    String number = new Storefront().correlated(correlation).place(Cart.of(shop));

    Mailbox.Letter letter = new Mailbox(shop.letters()).await(1).get(0);
    assertThat(letter.subject()).contains(number, "2\u00a0060,50 грн");
    assertThat(letter.header("From")).contains("Крамар");
    assertThat(letter.text()).contains(number, "/orders/" + number);
    assertThat(letter.header("X-Correlation-Id")).isEqualTo(correlation);
    assertThat(letter.header("X-Kramar-Delivery")).isNotEmpty();
    assertThat(shop.cabinet().numbers("view=new")).containsExactly(number);
  }

  @Test
  @Tag("O19")
  void tellsShopInChosenLanguage() {
    TestShop shop = TestShop.openedInEnglish();

    String number = shop.placedOrder();

    Mailbox.Letter letter = new Mailbox(shop.letters()).await(1).get(0);
    assertThat(letter.subject()).isEqualTo("New order No. " + number + " for UAH 2,060.50");
    assertThat(letter.text()).contains("Source: cart on the site", "– 2 × Настільна лампа");
    assertThat(letter.html()).contains("/orders/" + number + "</a>");
  }

  /** The buyer is told after the shop would have been: what is parked is parked by then. */
  @Test
  @Tag("O19")
  void leavesShopInPeaceThatWantsNoLetters() {
    TestShop shop = TestShop.openedWithoutLetters();
    TestBuyer buyer = TestBuyer.registered();
    String number = shop.placedOrder(buyer);
    shop.cabinet().moves(number, 26);
    new Mailbox(buyer.mail()).await(1);
    TestShop later = TestShop.opened();
    later.placedOrder();
    new Mailbox(later.letters()).await(1);

    assertThat(Operator.caller().get("/operator/deliveries?limit=100").expecting(200).text())
        .doesNotContain(shop.code());
  }

  @Test
  @Tag("O10")
  @Tag("O19")
  void warnsNotToCall() {
    TestShop shop = TestShop.opened();

    String number = new Storefront().place(Cart.of(shop).with("/doNotCall", true));

    assertThat(new Mailbox(shop.letters()).await(1).get(0).text()).contains("Не передзвонювати");
    assertThat(shop.cabinet().open(number).path("doNotCall").asBoolean()).isTrue();
    assertThat(shop.cabinet().list().get(0).path("doNotCall").asBoolean()).isTrue();
  }

  /** The shop cannot work on it before. */
  @Test
  @Tag("O19")
  void tellsShopOfAnOrderThatIsStillBeingPaidWhenItIsPaid() {
    TestShop shop = TestShop.opened();
    Storefront site = new Storefront();
    String waiting =
        site.place(
            Cart.of(shop)
                .with("/payment/method", "CARD")
                .with("/payment/pending", true)
                .with("/doNotCall", true));
    String other = shop.placedOrder();
    Mailbox letters = new Mailbox(shop.letters());
    assertThat(letters.await(1).get(0).subject()).contains(other);

    site.reports(waiting, "PAID", "2060.50").expecting(201);

    Mailbox.Letter letter = letters.await(2).get(1);
    assertThat(letter.subject()).isEqualTo("Нове замовлення №" + waiting + " на 2\u00a0060,50 грн");
    assertThat(letter.text())
        .contains("Усього сплачено: 2\u00a0060,50 грн", "Не передзвонювати", "Настільна лампа")
        .contains("/orders/" + waiting);
  }

  @Test
  @Tag("O19")
  void tellsShopOfOrderByPhone() throws Exception {
    TestShop shop = TestShop.opened();

    String number =
        CallCentre.signedIn()
            .placePhoneOrder(CallCentre.order(shop, TestBuyer.onThePhone()))
            .getOrderNumber();

    assertThat(new Mailbox(shop.letters()).await(1).get(0).subject()).contains(number);
  }

  @Test
  @Tag("O10")
  @Tag("O21")
  void leavesBuyerWithoutAccountToTheManager() throws Exception {
    TestShop shop = TestShop.opened();
    TestBuyer caller = TestBuyer.onThePhone();
    String waybill = UniqueValues.waybill();
    String number =
        CallCentre.signedIn().placePhoneOrder(CallCentre.order(shop, caller)).getOrderNumber();

    shop.cabinet().moves(number, 26);
    shop.cabinet().moves(number, 2);
    JsonNode order = shop.cabinet().ships(number, waybill);

    List<JsonNode> tasks = Answer.elements(order.path("tasks"));
    assertThat(tasks).hasSize(2).allMatch(task -> task.path("doneAt").isNull());
    assertThat(about(tasks, "TELL_WAYBILL_IN_WRITING")).isEqualTo(waybill);
    assertThat(about(tasks, "TELL_STATUS_IN_WRITING")).isEqualTo(order.at("/status/name").asText());
    assertThat(shop.cabinet().list().get(0).path("openTasks").asInt()).isEqualTo(2);
    assertThat(shop.cabinet().caller().get("/orders/counts").json().path("tasks").asInt())
        .isEqualTo(2);
    assertWritesToNobodyBut(shop, caller);
  }

  @Test
  @Tag("O21")
  void asksNobodyToTellByPhoneThatTheBuyerWasNotReached() {
    TestShop shop = TestShop.opened();
    Cabinet cabinet = shop.cabinet();
    String number = shop.placedOrder(TestBuyer.onThePhone());
    cabinet.moves(number, 26);
    String taken = cabinet.open(number).path("tasks").toString();

    cabinet.moves(number, 47);

    assertThat(cabinet.open(number).path("tasks").toString()).isEqualTo(taken);
  }

  @Test
  @Tag("O21")
  void asksNobodyToTellWaybillOfCancelledOrder() {
    TestShop shop = TestShop.opened();
    Cabinet cabinet = shop.cabinet();
    String number = shop.placedOrder(TestBuyer.onThePhone());
    cabinet.moves(number, 26);

    JsonNode order =
        cabinet
            .tryToMove(
                number,
                cabinet.etag(number),
                Cabinet.outOfStock(TestShop.LAMP).put("waybill", UniqueValues.waybill()))
            .expecting(200)
            .json();

    assertThat(Answer.texts(order.path("tasks"), "kind")).containsExactly("TELL_STATUS_BY_PHONE");
  }

  private static String about(List<JsonNode> tasks, String kind) {
    return tasks.stream()
        .filter(task -> task.path("kind").asText().equals(kind))
        .map(task -> task.path("about").asText())
        .findFirst()
        .orElseThrow();
  }

  /** Letters are sent in order: once somebody is told of something later, nothing is under way. */
  private static void assertWritesToNobodyBut(TestShop shop, TestBuyer silent) {
    TestBuyer later = TestBuyer.registered();
    shop.cabinet().moves(shop.placedOrder(later), 26);
    new Mailbox(later.mail()).await(1);
    new Mailbox(shop.letters()).await(2);
    assertThat(new Mailbox(silent.mail()).letters()).isEmpty();
  }

  @Test
  @Tag("O21")
  void forgetsTaskThatIsDone() {
    TestShop shop = TestShop.openedWithManager();
    String number = shop.placedOrder(TestBuyer.onThePhone());
    String task = shop.cabinet().moves(number, 26).at("/tasks/0/id").asText();
    Cabinet manager = shop.managersCabinet();

    JsonNode done = manager.finishTask(number, task).expecting(200).json();

    assertThat(done.at("/tasks/0/doneAt").isNull()).isFalse();
    assertThat(done.at("/tasks/0/doneBy").asText()).isEqualTo(shop.manager().login());
    assertThat(manager.list().get(0).path("openTasks").asInt()).isZero();
    manager.finishTask(number, "999999999").refusedWith(404, "not-found");
    String other = shop.placedOrder(TestBuyer.onThePhone());
    manager.finishTask(other, task).refusedWith(404, "not-found");
    assertThat(Answer.elements(manager.moves(number, 2).path("tasks"))).hasSize(2);
  }

  /** A manager who finishes a superseded task has not told the buyer the newer status. */
  @Test
  @Tag("O21")
  void keepsNewsThatNobodyHasRead() {
    TestShop shop = TestShop.opened();
    String number = shop.placedOrder(TestBuyer.onThePhone());
    String read = shop.cabinet().moves(number, 26).at("/tasks/0/id").asText();
    JsonNode news = shop.cabinet().moves(number, 2).at("/tasks");

    shop.cabinet().finishTask(number, read).refusedWith(409, "task-superseded");

    assertThat(Answer.texts(news, "id")).hasSize(1).doesNotContain(read);
    assertThat(shop.cabinet().open(number).at("/tasks")).isEqualTo(news);
    assertThat(shop.cabinet().list().get(0).path("openTasks").asInt()).isEqualTo(1);
    shop.cabinet().finishTask(number, news.at("/0/id").asText()).expecting(200);
    assertThat(shop.cabinet().list().get(0).path("openTasks").asInt()).isZero();
  }

  @Test
  @Tag("O20")
  @Tag("O21")
  void opensNoTasksForBuyersWhomTheSystemTells() {
    TestShop shop = TestShop.opened();

    String number = shop.shippedOrder(UniqueValues.waybill());

    assertThat(Answer.elements(shop.cabinet().open(number).path("tasks"))).isEmpty();
  }
}
