package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Shop and buyer write to each other about an order. */
@Tag("C1")
@Tag("C2a")
class OrderConversationIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine =
      shop.machine("orders:read", "orders:write", "messages:read", "messages:write", "events:read");
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  void aQuestionReachesTheShopAndItsAnswerTheBuyer() {
    String number = shop.placedOrder(buyer);
    Answer asked = Talk.buyerWrites(number, buyer, "Коли відправите?\nЧекаю.").expecting(201);
    String id = asked.json().path("conversation").asText();

    JsonNode listed = machine.get("/conversations?kind=order").json().at("/items/0");
    assertThat(listed.path("id").asText()).isEqualTo(id);
    assertThat(listed.path("kind").asText()).isEqualTo("ORDER");
    assertThat(listed.at("/order/number").asText()).isEqualTo(number);
    assertThat(listed.at("/order/status/id").asInt()).isEqualTo(1);
    assertThat(listed.at("/buyer/surname").asText()).isEqualTo(buyer.surname());
    assertThat(listed.at("/last/text").asText()).isEqualTo("Коли відправите?\nЧекаю.");
    assertThat(listed.at("/last/side").asText()).isEqualTo("BUYER");
    assertThat(listed.path("waitingSince").isNull()).isFalse();

    Answer answered = Talk.shopWrites(machine, id, "Завтра вранці.").expecting(201);
    assertThat(answered.json().path("takenBackUntil").isNull()).as("by a machine").isTrue();
    assertThat(Talk.seenByBuyer(buyer.account(), id))
        .containsExactly("Завтра вранці.", "Коли відправите?\nЧекаю.");
    JsonNode after = Talk.conversation(machine, id);
    assertThat(after.path("waitingSince").isNull()).isTrue();
    assertThat(after.path("messages").asInt()).isEqualTo(2);
    assertThat(Talk.buyerReads(buyer.account(), "/unread").path("messages").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("O2")
  void theShopWritesFirstFromTheOrder() {
    String number = shop.placedOrder(buyer);

    String id =
        Talk.shopWritesAbout(machine, number, "Уточніть, будь ласка, колір.")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();

    assertThat(Talk.seenByBuyer(buyer.account(), id))
        .containsExactly("Уточніть, будь ласка, колір.");
    JsonNode own = Talk.buyerReads(buyer.account(), "/conversations").at("/items/0");
    assertThat(own.path("order").asText()).isEqualTo(number);
    assertThat(own.at("/shop/code").asText()).isEqualTo(shop.code());
    assertThat(own.path("unread").asInt()).isEqualTo(1);
    assertThat(Talk.ids(machine, "order=" + number)).containsExactly(id);
    Talk.buyerWrites(number, buyer, "Дубовий").expecting(201);
    assertThat(Talk.seenByBuyer(buyer.account(), id)).as("one conversation an order").hasSize(2);
  }

  @Test
  @Tag("O4")
  void tellsTheBuyerByLetterWhatTheBuyerWantsToBeTold() {
    String number = shop.placedOrder(buyer);
    Mailbox mails = new Mailbox(buyer.mail());

    Talk.shopWritesAbout(machine, number, "Плед є лише сірий.").expecting(201);
    Mailbox.Letter letter = mails.await(1).get(0);
    assertThat(letter.subject()).isEqualTo("Замовлення №" + number + ": повідомлення від магазину");
    assertThat(letter.text()).doesNotContain("Плед");

    new Storefront()
        .caller()
        .put(Talk.ofBuyer(buyer.account()) + "/letter-options", "{\"messageText\": true}")
        .expecting(200);
    Talk.shopWritesAbout(machine, number, "Плед уже є синій.").expecting(201);
    assertThat(mails.await(2).get(1).text()).contains("Плед уже є синій.");
  }

  @Test
  void tellsTheShopOnceThatABuyerWaits() {
    TestBuyer other = TestBuyer.registered();
    String number = shop.placedOrder(buyer);
    Mailbox mails = new Mailbox(shop.letters());
    mails.await(1);

    String id =
        Talk.buyerWrites(number, buyer, "Де посилка, Оксано?")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    Talk.buyerAnswers(id, buyer.account(), "Ви тут?").expecting(201);
    String second = shop.placedOrder(other);
    Talk.buyerWrites(second, other, "А моя?").expecting(201);

    List<Mailbox.Letter> told =
        Eventually.get(
            "the letters about both questions",
            () -> mails.letters().stream().filter(m -> m.subject().contains("Запитання")).toList(),
            letters -> letters.stream().anyMatch(m -> m.subject().contains(second)));
    assertThat(told).hasSize(2);
    assertThat(told.get(0).subject()).isEqualTo("Запитання про замовлення №" + number);
    assertThat(told.get(0).text())
        .contains("/messages/" + id, "Відповісти до:")
        .doesNotContain("посилка");
  }

  @Test
  void anOrderWithoutAnAccountHasNobodyToWriteTo() {
    String number = shop.placedOrder(TestBuyer.onThePhone());

    Talk.shopWritesAbout(machine, number, "Добрий день").refusedWith(409, "buyer-without-cabinet");

    assertThat(Talk.ids(machine, "order=" + number)).isEmpty();
  }

  @Test
  void theSameKeySendsOnce() {
    String number = shop.placedOrder(buyer);
    String key = Talk.key();
    String id =
        Talk.buyerWrites(number, buyer.account(), key, "Дякую")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    Talk.buyerWrites(number, buyer.account(), key, "Дякую").expecting(201);
    Talk.buyerWrites(number, buyer.account(), key, "Інше")
        .refusedWith(422, "idempotency-key-reused");
    String ours = Talk.key();
    Answer first = Talk.shopWrites(machine, id, ours, "Прошу").expecting(201);
    Answer again = Talk.shopWrites(machine, id, ours, "Прошу").expecting(201);
    machine
        .post("/conversations/" + id + "/messages", Talk.text("Без ключа"))
        .refusedWith(400, "idempotency-key-missing");

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(Talk.seenByBuyer(buyer.account(), id)).containsExactly("Прошу", "Дякую");
  }

  @Test
  @Tag("O16")
  void messagesAreContactOnRecord() {
    Cabinet cabinet = shop.cabinet();
    String silent = shop.placedOrder(TestBuyer.registered());
    cabinet.moves(silent, 26);
    cabinet.moves(silent, 47);
    cabinet
        .tryToMove(silent, cabinet.etag(silent), Cabinet.move(18))
        .refusedWith(422, "too-few-attempts");
    Talk.shopWritesAbout(machine, silent, "Не змогли додзвонитися, відпишіть.").expecting(201);
    assertThat(cabinet.moves(silent, 18).at("/status/id").asInt()).isEqualTo(18);

    String talking = shop.placedOrder(buyer);
    cabinet.moves(talking, 26);
    cabinet.moves(talking, 47);
    cabinet
        .tryToMove(talking, cabinet.etag(talking), Cabinet.move(40))
        .refusedWith(422, "contact-missing");
    String seen = cabinet.etag(talking);
    Talk.buyerWrites(talking, buyer, "Я передумала").expecting(201);
    assertThat(cabinet.etag(talking)).as("a message changes no version").isEqualTo(seen);
    assertThat(cabinet.moves(talking, 40).at("/status/id").asInt()).isEqualTo(40);
  }

  @Test
  @Tag("O2")
  void messagesAreInTheTimelineForThoseWhoMayReadThem() {
    String number = shop.placedOrder(buyer);
    String id =
        Talk.buyerWrites(number, buyer, "Є запитання")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    Talk.shopWrites(machine, id, "Слухаємо вас").expecting(201);

    List<JsonNode> told = timeline(machine, number);
    assertThat(told)
        .extracting(entry -> entry.path("text").asText())
        .containsExactly("Слухаємо вас", "Є запитання");
    assertThat(told)
        .extracting(entry -> entry.path("side").asText())
        .containsExactly("SELLER", "BUYER");
    assertThat(told).allSatisfy(e -> assertThat(e.path("conversation").asText()).isEqualTo(id));
    assertThat(timeline(shop.machine("orders:read"), number)).isEmpty();
  }

  private static List<JsonNode> timeline(Caller caller, String number) {
    return Answer.elements(
            caller
                .get("/orders/" + number + "/timeline?group=talks")
                .expecting(200)
                .json()
                .path("items"))
        .stream()
        .filter(entry -> entry.path("kind").asText().equals("MESSAGE"))
        .toList();
  }

  @Test
  void theFeedTellsOfMessagesAndNotWhatTheySay() {
    String number = shop.placedOrder(buyer);
    String id =
        Talk.buyerWrites(number, buyer, "Таємниця")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    Talk.shopWrites(machine, id, "Нікому не скажемо").expecting(201);

    JsonNode feed =
        Eventually.get(
            "both events",
            () -> machine.get("/events?limit=100").expecting(200).json(),
            page -> page.toString().contains("conversation.message-sent"));
    List<JsonNode> ours =
        Answer.elements(feed.path("items")).stream()
            .filter(event -> event.at("/subject/kind").asText().equals("conversation"))
            .toList();
    assertThat(ours)
        .extracting(event -> event.path("type").asText())
        .containsExactly("conversation.message-received", "conversation.message-sent");
    assertThat(ours)
        .allSatisfy(
            event -> {
              assertThat(event.at("/subject/id").asText()).isEqualTo(id);
              assertThat(event.path("order").isNull()).isTrue();
              assertThat(event.at("/data/order").asText()).isEqualTo(number);
              assertThat(event.at("/data/kind").asText()).isEqualTo("ORDER");
            });
    assertThat(ours.get(0).at("/data/first").asBoolean()).isTrue();
    assertThat(feed.toString()).doesNotContain("Таємниця", "Нікому", buyer.account());
  }

  @Test
  void marksOrdersWhoseBuyersWaitForAnAnswer() {
    String quiet = shop.placedOrder(TestBuyer.registered());
    String number = shop.placedOrder(buyer);
    String id =
        Talk.buyerWrites(number, buyer, "Коли?")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();

    assertThat(question(number)).isFalse();
    assertThat(question(quiet)).isTrue();
    assertThat(shop.cabinet().numbers("view=question")).containsExactly(number);
    assertThat(machine.get("/orders/counts").json().path("question").asInt()).isEqualTo(1);

    Talk.shopWrites(machine, id, "Завтра").expecting(201);
    assertThat(question(number)).isTrue();
    assertThat(shop.cabinet().numbers("view=question")).isEmpty();
  }

  private boolean question(String number) {
    return shop.cabinet().list("q=" + number).get(0).path("questionSince").isNull();
  }
}
