package ua.kramar.system.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.webhooks.HookReceiver;
import ua.kramar.system.drivers.webhooks.ShopWebhooks;

/** A shop's events come to its endpoints, signed and in order, or it learns why not. */
class WebhookDeliveryIT {

  private static final String PLACED = "order.placed";
  private static final String MOVED = "order.status-changed";

  private final TestShop shop = TestShop.opened();
  private final ShopWebhooks webhooks = new ShopWebhooks(shop.cabinet().caller());
  private final HookReceiver receiver = HookReceiver.fresh();

  @Test
  void anOrdersEventsComeInOrderOnceAndSigned() throws Exception {
    JsonNode made = webhooks.make(ShopWebhooks.webhook(receiver.url(), PLACED, MOVED));
    String secret = made.path("secret").asText();
    receiver.knows(secret);
    HookReceiver other = HookReceiver.fresh();
    webhooks.made(other.url(), "order.commented");

    String order = shop.confirmedOrder(TestBuyer.registered());

    List<JsonNode> received = receiver.await(3);
    assertThat(received).hasSize(3).allMatch(each -> each.path("verified").asBoolean());
    assertThat(received)
        .extracting(each -> body(each).path("type").asText())
        .containsExactly(PLACED, MOVED, MOVED);
    assertThat(received.subList(1, 3))
        .extracting(each -> body(each).at("/data/details/status").asInt())
        .containsExactly(26, 2);
    assertThat(received)
        .allMatch(each -> body(each).at("/data/order").asText().equals(order))
        .allMatch(each -> each.path("contentType").asText().startsWith("application/json"));
    assertThat(received)
        .extracting(each -> each.path("id").asText())
        .containsExactlyElementsOf(
            shop.erp().readAll().stream()
                .filter(each -> List.of(PLACED, MOVED).contains(each.path("type").asText()))
                .map(each -> each.path("id").asText())
                .toList());
    assertThat(other.received()).isEmpty();
    anothersLibraryVerifies(secret, received.get(0));
  }

  private static void anothersLibraryVerifies(String secret, JsonNode received) throws Exception {
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : List.of("id", "timestamp", "signature")) {
      headers.put("webhook-" + name, List.of(received.path(name).asText()));
    }
    new com.standardwebhooks.Webhook(secret)
        .verify(received.path("body").asText(), HttpHeaders.of(headers, (name, value) -> true));
  }

  @Test
  void aKeyPairSignsAndBothKeysWhileOneReplacesTheOther() {
    JsonNode made =
        webhooks
            .caller()
            .with("Idempotency-Key", Talk.key())
            .post("/webhooks?signature=ED25519", ShopWebhooks.webhook(receiver.url()))
            .expecting(201)
            .json();
    String id = made.at("/webhook/id").asText();
    String first = made.path("secret").asText();
    assertThat(first)
        .isEqualTo(made.at("/webhook/secrets/0/publicKey").asText())
        .startsWith("whpk_");
    String key = Talk.key();
    String second =
        webhooks
            .tryToRotate(id, key, "HMAC_SHA256", true)
            .expecting(201)
            .json()
            .path("secret")
            .asText();
    webhooks.tryToRotate(id, key, "HMAC_SHA256", true).refusedWith(409, "secret-shown-already");
    receiver.knows(first, second);

    webhooks.tryToTest(id).expecting(201);
    assertThat(receiver.await(1).get(0).path("verified").asBoolean()).isTrue();

    webhooks.tryToRotate(id, Talk.key(), "ED25519", false).expecting(201);
    assertThat(webhooks.get(id).path("secrets")).hasSize(1);
    webhooks.tryToTest(id).expecting(201);
    assertThat(receiver.await(2).get(1).path("verified").asBoolean()).isFalse();
  }

  @Test
  void whatFailsIsTriedAgainAndHoldsBackItsSubjectOnly() {
    receiver.answers(500);
    String id = webhooks.made(receiver.url(), PLACED, MOVED);
    String failing = shop.placedOrder();
    JsonNode first = webhooks.awaitTried(id, 1);
    assertThat(first.path("state").asText()).isEqualTo("PENDING");
    assertThat(first.at("/log/0/status").asInt()).isEqualTo(500);
    assertThat(first.at("/log/0/answer").asText()).isEqualTo("Not now: 500");
    assertThat(first.path("nextAt").asText()).isGreaterThan(first.at("/log/0/at").asText());
    assertThat(webhooks.get(id).path("failingSince").isNull()).isFalse();
    shop.cabinet().moves(failing, 26);

    receiver.answers(204);
    webhooks.tryTo("replay", id, first.path("id").asText()).expecting(200);

    List<JsonNode> received =
        Eventually.get("two accepted", this::accepted, accepted -> accepted.size() >= 2);
    assertThat(received)
        .allMatch(each -> body(each).at("/data/order").asText().equals(failing))
        .extracting(each -> body(each).path("type").asText())
        .containsExactly(PLACED, MOVED);
    Eventually.holds(() -> assertThat(webhooks.get(id).path("failingSince").isNull()).isTrue());
  }

  /** What an endpoint refuses for good is not sent again whenever it accepts something else. */
  @Test
  void whatIsRefusedKeepsToItsScheduleBesideWhatIsAccepted() {
    ObjectNode refusal = Answer.JSON.createObjectNode().put("status", 500);
    refusal.withArray("refusedTypes").add(MOVED);
    receiver.answers(refusal);
    String id = webhooks.made(receiver.url(), PLACED, MOVED);
    String refused = shop.placedOrder();
    shop.cabinet().moves(refused, 26);
    Eventually.get(
        "a refused event",
        () -> webhooks.deliveries(id),
        all -> all.size() == 2 && all.get(0).path("log").size() == 1);

    for (int i = 0; i < 6; i++) {
      shop.placedOrder();
    }

    Eventually.get("seven accepted", this::accepted, accepted -> accepted.size() == 7);
    List<JsonNode> attempts =
        Answer.elements(
            webhooks.deliveries(id).stream()
                .filter(each -> each.path("type").asText().equals(MOVED))
                .findFirst()
                .orElseThrow()
                .path("log"));
    // The schedule says 10 seconds after the first, and a minute after the second.
    assertThat(attempts).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void anAnswerForAnAddressThatWasChangedDisablesNothing() {
    receiver.answers(Answer.JSON.createObjectNode().put("status", 410).put("millis", 1500));
    String id = webhooks.made(receiver.url(), PLACED);
    shop.placedOrder();
    receiver.await(1);
    HookReceiver next = HookReceiver.fresh();
    webhooks.tryToChange(id, "*", ShopWebhooks.webhook(next.url(), PLACED)).expecting(200);

    assertThat(next.await(1)).hasSize(1);
    assertThat(webhooks.get(id).path("state").asText()).isEqualTo("ACTIVE");
  }

  @Test
  void anEndpointThatIsGoneIsDisabledAndItsShopTold() {
    receiver.answers(410);
    HookReceiver other = HookReceiver.fresh();
    webhooks.made(other.url(), PLACED);
    String id = webhooks.made(receiver.url(), PLACED);
    shop.placedOrder();

    JsonNode gone =
        Eventually.get(
            "a disabled endpoint",
            () -> webhooks.get(id),
            each -> each.path("state").asText().equals("DISABLED"));
    assertThat(gone.path("disabledReason").asText()).isEqualTo("GONE");
    Eventually.holds(
        () ->
            assertThat(new Mailbox(shop.letters()).letters())
                .extracting(Mailbox.Letter::subject)
                .contains("Вебхук «ERP» вимкнено"));
    shop.placedOrder();
    other.await(2);
    webhooks.tryToTest(id).refusedWith(409, "webhook-not-active");

    receiver.answers(204);
    webhooks.setState(id, "ACTIVE");
    receiver.await(2);
    assertThat(webhooks.deliveries(id)).as("none was kept while it was disabled").hasSize(1);
  }

  @Test
  void aBusyEndpointSaysWhenToComeBack() {
    receiver.answers(Answer.JSON.createObjectNode().put("status", 429).put("retryAfter", "3600"));
    String id = webhooks.made(receiver.url(), PLACED);
    shop.placedOrder();

    JsonNode tried = webhooks.awaitTried(id, 1);
    assertThat(Instant.parse(tried.path("nextAt").asText()))
        .isAfter(Instant.parse(tried.at("/log/0/at").asText()).plusSeconds(3500));
    HookReceiver other = HookReceiver.fresh();
    webhooks.made(other.url(), PLACED);
    shop.placedOrder();
    other.await(1);
    Eventually.get("two deliveries", () -> webhooks.deliveries(id), all -> all.size() == 2);
    assertThat(receiver.received()).as("the whole endpoint rests").hasSize(1);
    receiver.answers(204);
    webhooks.setState(id, "PAUSED");
    webhooks.setState(id, "ACTIVE");
    assertThat(receiver.await(2)).hasSizeGreaterThan(1);
  }

  @Test
  void noRedirectIsFollowedAndAPageIsNoSuccess() {
    HookReceiver inner = HookReceiver.fresh();
    receiver.answers(
        Answer.JSON.createObjectNode().put("status", 302).put("location", inner.url()));
    String id = webhooks.made(receiver.url());
    String delivery = webhooks.tryToTest(id).expecting(201).json().path("id").asText();
    assertThat(webhooks.await(id, delivery, "PARKED").at("/log/0/status").asInt()).isEqualTo(302);

    receiver.answers(Answer.JSON.createObjectNode().put("html", true));
    delivery = webhooks.tryToTest(id).expecting(201).json().path("id").asText();
    JsonNode parked = webhooks.await(id, delivery, "PARKED");
    assertThat(parked.at("/log/0/answer").asText()).startsWith("<html>");
    assertThat(parked.path("type").asText()).isEqualTo("webhook.test");
    assertThat(inner.received()).isEmpty();
  }

  @Test
  void whatWasSentIsSentAgainUnderTheSameId() {
    String id = webhooks.made(receiver.url(), PLACED);
    shop.placedOrder();
    String event = receiver.await(1).get(0).path("id").asText();
    String delivery =
        Eventually.get("one delivery", () -> webhooks.deliveries(id), all -> all.size() == 1)
            .get(0)
            .path("id")
            .asText();
    webhooks.await(id, delivery, "DELIVERED");

    webhooks.tryTo("replay", id, delivery).expecting(200);
    assertThat(receiver.await(2).get(1).path("id").asText()).isEqualTo(event);
    webhooks.await(id, delivery, "DELIVERED");

    String range =
        "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2100-01-01T00:00:00Z\", \"delivered\": %s}";
    assertThat(replayed(id, Talk.key(), range.formatted(false))).isZero();
    String key = Talk.key();
    assertThat(replayed(id, key, range.formatted(true))).isEqualTo(1);
    assertThat(replayed(id, key, range.formatted(true))).isEqualTo(1);
    assertThat(receiver.await(3).get(2).path("id").asText()).isEqualTo(event);
    webhooks
        .caller()
        .with("Idempotency-Key", Talk.key())
        .post(
            "/webhooks/" + id + "/replays",
            "{\"from\": \"2026-01-02T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\"}")
        .refusedWith(400, "validation-failed");
  }

  private int replayed(String id, String key, String range) {
    return webhooks
        .caller()
        .with("Idempotency-Key", key)
        .post("/webhooks/" + id + "/replays", range)
        .expecting(200)
        .json()
        .path("count")
        .asInt();
  }

  @Test
  void whatIsPausedWaitsAndWhatIsLeftOutIsNotSent() {
    String id = webhooks.made(receiver.url(), PLACED, MOVED);
    webhooks.setState(id, "PAUSED");
    String order = shop.placedOrder();
    shop.cabinet().moves(order, 26);
    List<JsonNode> waiting =
        Eventually.get("two deliveries", () -> webhooks.deliveries(id), all -> all.size() == 2);
    String placed = waiting.get(1).path("id").asText();

    webhooks.tryTo("skip", id, placed).expecting(200);
    webhooks.tryTo("skip", id, placed).refusedWith(409, "webhook-delivery-ended");
    webhooks.setState(id, "ACTIVE");

    assertThat(receiver.await(1))
        .extracting(each -> body(each).path("type").asText())
        .containsExactly(MOVED);
    assertThat(webhooks.delivery(id, placed).path("state").asText()).isEqualTo("SKIPPED");
    assertThat(AuditList.of(shop).acts()).contains("webhook.skipped");
  }

  private List<JsonNode> accepted() {
    return receiver.received().stream().filter(each -> each.path("status").asInt() == 204).toList();
  }

  private static JsonNode body(JsonNode received) {
    return Answer.json(received.path("body").asText());
  }
}
