package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** What a shop does about the appeals that reach it, and what the site passes on. */
@Tag("C2c")
class ShopAppealsIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write", "events:read");

  @Test
  @Tag("C4")
  void whatWaitsComesFirstByItsDeadlineAndCounts() {
    String order = shop.placedOrder();
    String older = AppealCalls.registered(shop, order);
    String newer = AppealCalls.complained(shop);
    String answered = AppealCalls.registered(shop, null);
    AppealCalls.resolve(machine, answered, true, "Зроблено").expecting(200);
    String closed = AppealCalls.registered(shop, null);
    AppealCalls.moved(closed, 5);

    assertThat(AppealCalls.ids(machine, "")).containsExactly(older, newer, answered, closed);
    assertThat(pages()).containsExactly(older, newer, answered, closed);
    assertThat(AppealCalls.ids(machine, "section=waiting")).containsExactly(older, newer);
    assertThat(AppealCalls.ids(machine, "section=answered")).containsExactly(answered);
    assertThat(AppealCalls.ids(machine, "section=closed")).containsExactly(closed);
    assertThat(AppealCalls.ids(machine, "requestType=4")).containsExactly(newer);
    assertThat(AppealCalls.ids(machine, "order=" + order)).containsExactly(older);
    assertThat(machine.get("/appeals/counts").expecting(200).json().toString())
        .isEqualTo("{\"waiting\":2,\"overdue\":0,\"answered\":1,\"closed\":1}");
    machine.get("/appeals?section=all").refusedWith(400, "validation-failed");
    machine.get("/appeals?requestType=8").refusedWith(400, "validation-failed");
    machine.get("/appeals/999999999999").refusedWith(404, "not-found");
  }

  @Test
  void oneOfTwoAnswersAtOnceIsTheAnswer() {
    String appeal = AppealCalls.registered(shop, null);

    List<Integer> statuses =
        ConcurrentCalls.run(4, () -> AppealCalls.resolve(machine, appeal, true, "Моя")).stream()
            .map(Answer::status)
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(200, 409, 409, 409);
    assertThat(AppealCalls.read(machine, appeal).path("steps")).hasSize(2);
  }

  @Test
  void anAnswerIsGivenOncePerKeyAndForTheVersionThatWasRead() {
    String appeal = AppealCalls.registered(shop, null);
    String path = "/appeals/" + appeal + "/resolution";
    ObjectNode answer = AppealCalls.resolution(false, "Складу зачинено.");
    String read = machine.get("/appeals/" + appeal).expecting(200).header("ETag");
    machine.with("If-Match", read).post(path, answer).refusedWith(400, "idempotency-key-missing");
    Caller keyed = machine.with("Idempotency-Key", Talk.key());
    keyed.post(path, answer).refusedWith(428, "precondition-missing");
    AppealCalls.moved(appeal, 2);
    JsonNode stale =
        keyed.with("If-Match", read).post(path, answer).refusedWith(412, "stale-version").json();
    assertThat(stale.at("/currentAppeal/appeal/status/id").asInt()).isEqualTo(2);

    String now = machine.get("/appeals/" + appeal).expecting(200).header("ETag");
    JsonNode answered = keyed.with("If-Match", now).post(path, answer).expecting(200).json();

    assertThat(answered.at("/appeal/answer/comment").asText()).isEqualTo("Складу зачинено.");
    assertThat(answered.at("/appeal/status/id").asInt()).isEqualTo(3);
    assertThat(keyed.with("If-Match", now).post(path, answer).expecting(200).json())
        .isEqualTo(answered);
    keyed
        .with("If-Match", "*")
        .post(path, AppealCalls.resolution(true, "Інше"))
        .refusedWith(422, "idempotency-key-reused");
  }

  @Test
  @Tag("C5")
  void aCommentGoesByTheRulesOfMessages() {
    String order = shop.placedOrder();
    String appeal = AppealCalls.registered(shop, order);

    JsonNode refused =
        AppealCalls.resolve(machine, appeal, true, "Дзвоніть 067 123 45 67")
            .refusedWith(422, "forbidden-content")
            .json();
    assertThat(refused.at("/findings/0/rule").asText()).isEqualTo("PHONE");
    AppealCalls.resolve(machine, appeal, true, "а".repeat(301))
        .refusedWith(400, "validation-failed");
    AppealCalls.resolve(machine, appeal, true, " \u00a0 ").refusedWith(400, "validation-failed");
    assertThat(AppealCalls.read(machine, appeal).path("steps")).hasSize(1);

    AppealCalls.resolve(machine, appeal, true, "Замовлення " + order + " уже в дорозі.")
        .expecting(200);
  }

  @Test
  void theSitePassesAComplaintOnOncePerKey() {
    TestBuyer buyer = TestBuyer.registered();
    String order = shop.placedOrder(buyer);
    ObjectNode complaint = AppealCalls.complaint(shop, buyer, "Лампа розбита").put("order", order);
    String key = Talk.key();
    JsonNode left = AppealCalls.complain(key, complaint).expecting(201).json();

    assertThat(AppealCalls.complain(key, complaint).expecting(201).json()).isEqualTo(left);
    AppealCalls.complain(key, complaint.deepCopy().put("text", "Інше"))
        .refusedWith(422, "idempotency-key-reused");
    JsonNode appeal = AppealCalls.read(machine, left.path("appeal").asText()).path("appeal");
    assertThat(appeal.at("/requestType/id").asInt()).isEqualTo(4);
    assertThat(appeal.path("channel").asText()).isEqualTo("COMPLAINT");
    assertThat(appeal.path("order").asText()).isEqualTo(order);
    assertThat(appeal.at("/offer/sku").asText()).isEqualTo(TestShop.LAMP);
    assertThat(appeal.at("/buyer/phone").asText()).isEqualTo(buyer.phone());

    ObjectNode ofSomebody =
        AppealCalls.complaint(shop, TestBuyer.registered(), "Чуже").put("order", order);
    AppealCalls.complain(Talk.key(), ofSomebody).refusedWith(404, "not-found");
    AppealCalls.complain(
            Talk.key(), complaint.deepCopy().put("seller", TestShop.opened().code()).putNull("sku"))
        .refusedWith(404, "not-found");
    AppealCalls.complain(Talk.key(), complaint.deepCopy().put("sku", "NO-SUCH"))
        .refusedWith(422, "unknown-offer");
    AppealCalls.complain(Talk.key(), complaint.deepCopy().put("text", " "))
        .refusedWith(400, "validation-failed");
    new Storefront()
        .caller()
        .post("/storefront/complaints", complaint)
        .refusedWith(400, "idempotency-key-missing");
    assertThat(AppealCalls.ids(machine, "")).hasSize(1);
  }

  @Test
  void eventsAndLettersTellOfAnAppealAndNeverTheTexts() {
    String order = shop.placedOrder();
    String appeal = AppealCalls.registered(shop, order);
    AppealCalls.resolve(machine, appeal, false, "Таємна відповідь").expecting(200);
    AppealCalls.moved(appeal, 2);

    List<JsonNode> events =
        shop.erp().awaitEvents(4).stream()
            .filter(event -> event.at("/subject/kind").asText().equals("appeal"))
            .toList();
    assertThat(events)
        .extracting(event -> event.path("type").asText())
        .containsExactly("appeal.registered", "appeal.status-changed", "appeal.status-changed");
    assertThat(events).allMatch(event -> event.at("/data/order").asText().equals(order));
    assertThat(events.get(1).at("/data/by").asText()).isEqualTo("SHOP");
    assertThat(events.toString()).doesNotContain("Таємна", "Де моє замовлення");

    List<Mailbox.Letter> letters =
        new Mailbox(shop.letters())
            .await(3).stream().filter(letter -> letter.subject().contains("Звернення")).toList();
    assertThat(letters).hasSize(2);
    assertThat(letters.get(0).subject()).contains(appeal, "Уточнення щодо доставки");
    assertThat(letters.get(0).text()).contains(order, "/appeals/" + appeal, "Відповісти до");
    assertThat(letters.get(1).subject()).contains("питає ще раз");
    assertThat(letters.toString()).doesNotContain("Де моє замовлення");
  }

  /** One at a time, by the cursors. */
  private List<String> pages() {
    List<String> ids = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = machine.get("/appeals?limit=1" + after).expecting(200).json();
      ids.addAll(Answer.texts(page.path("items"), "id"));
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
    } while (after != null);
    return ids;
  }
}
