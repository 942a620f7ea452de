package ua.kramar.system.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.webhooks.ShopWebhooks;

/** An owner keeps the endpoints of the shop. */
class WebhooksIT {

  private static final String URL = "https://erp.example.com/hooks?token=a";

  private final TestShop shop = TestShop.opened();
  private final ShopWebhooks webhooks = new ShopWebhooks(shop.cabinet().caller());

  @Test
  void anEndpointIsMadeOnceReadChangedAndRemoved() {
    ObjectNode wanted = ShopWebhooks.webhook(URL, "order.placed");
    String key = Talk.key();

    JsonNode made = webhooks.tryToMake(key, wanted).expecting(201).json();
    String id = made.at("/webhook/id").asText();
    assertThat(made.path("secret").asText()).startsWith("whsec_");
    assertThat(webhooks.tryToMake(key, wanted).refusedWith(409, "secret-shown-already").text())
        .doesNotContain(made.path("secret").asText());
    Answer read = webhooks.caller().get("/webhooks/" + id).expecting(200);
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.json()).isEqualTo(made.path("webhook"));
    assertThat(read.text()).doesNotContain("whsec_");
    assertThat(read.json().path("changedBy").asText()).isEqualTo(shop.owner().login());

    wanted.put("name", "Склад").put("body", "THIN").putArray("eventTypes");
    JsonNode changed = webhooks.tryToChange(id, "\"1\"", wanted).expecting(200).json();
    assertThat(changed.path("version").asInt()).isEqualTo(2);
    assertThat(changed.path("eventTypes")).isEmpty();
    assertThat(
            webhooks
                .tryToChange(id, "\"1\"", wanted)
                .refusedWith(412, "stale-version")
                .json()
                .path("currentWebhook"))
        .isEqualTo(changed);
    webhooks.caller().put("/webhooks/" + id, wanted).refusedWith(428, "precondition-missing");
    webhooks.tryToRemove(id, "\"1\"").refusedWith(412, "stale-version");
    assertThat(webhooks.setState(id, "PAUSED").path("state").asText()).isEqualTo("PAUSED");
    webhooks.tryToRemove(id, "\"3\"").expecting(204);
    webhooks.caller().get("/webhooks/" + id).refusedWith(404, "not-found");
    webhooks.caller().get("/webhooks/" + id + "/deliveries").refusedWith(404, "not-found");
    assertThat(AuditList.of(shop).acts())
        .containsSubsequence(
            "webhook.removed", "webhook.changed", "webhook.changed", "webhook.added");
  }

  @Test
  void anothersEndpointIsNotFound() {
    String id = webhooks.made(URL);
    ShopWebhooks others = new ShopWebhooks(TestShop.opened().cabinet().caller());

    others.caller().get("/webhooks/" + id).refusedWith(404, "not-found");
    others.caller().get("/webhooks/" + id + "/deliveries").refusedWith(404, "not-found");
    others.tryToTest(id).refusedWith(404, "not-found");
    others.tryToRemove(id, "*").refusedWith(404, "not-found");
    others.tryToRotate(id, Talk.key(), "ED25519", true).refusedWith(404, "not-found");
    others.tryTo("replay", id, "1").refusedWith(404, "not-found");
    webhooks.tryTo("replay", id, "1").refusedWith(404, "not-found");
  }

  /** Events leave the house by an endpoint. */
  @Test
  void whoMayNotReadEventsMayNotHaveThemSent() {
    ShopWebhooks machine = new ShopWebhooks(shop.machine("settings:write"));
    machine.tryToMake(ShopWebhooks.webhook(URL)).refusedWith(403, "forbidden");

    String id = new ShopWebhooks(shop.machine("settings:write", "events:read")).made(URL);
    machine.tryToChange(id, "*", ShopWebhooks.webhook(URL)).refusedWith(403, "forbidden");
    machine.caller().get("/webhooks/" + id + "/deliveries").refusedWith(403, "forbidden");
    machine.tryTo("replay", id, "1").refusedWith(403, "forbidden");
    machine.setState(id, "PAUSED");
    machine
        .caller()
        .with("If-Match", "*")
        .put("/webhooks/" + id + "/state", "{\"state\": \"ACTIVE\"}")
        .refusedWith(403, "forbidden");
    Caller reader = shop.machine("events:read");
    reader.get("/webhooks").refusedWith(403, "forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://erp.example.com/",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::ffff:10.0.0.1]/",
        "https://erp.example.com@localhost/",
        "https://erp.example.com:25/",
        "https://2130706433/",
        "https://erp.internal/",
        "https://ерп.укр/",
        "erp.example.com",
        " "
      })
  void nothingIsSentInwards(String url) {
    assertThat(
            webhooks
                .tryToMake(ShopWebhooks.webhook(url))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("url");
    assertThat(list("limit=1").path("items")).isEmpty();
  }

  @Test
  void namesWhatIsWrong() {
    assertThat(refused(ShopWebhooks.webhook(URL, "order.eaten"))).containsExactly("eventTypes");
    assertThat(refused(ShopWebhooks.webhook(URL, "webhook.failing"))).containsExactly("eventTypes");
    assertThat(refused(ShopWebhooks.webhook(URL).put("name", ""))).containsExactly("name");
    assertThat(refused(ShopWebhooks.webhook(URL).put("name", "я".repeat(101))))
        .containsExactly("name");
    assertThat(refused(ShopWebhooks.webhook(URL).put("body", "FAT"))).containsExactly("body");
    assertThat(refused(ShopWebhooks.webhook(URL + "a".repeat(1000)))).containsExactly("url");
    webhooks
        .caller()
        .post("/webhooks", ShopWebhooks.webhook(URL))
        .refusedWith(400, "idempotency-key-missing");
    String id = webhooks.made(URL);
    webhooks
        .caller()
        .with("If-Match", "*")
        .put("/webhooks/" + id + "/state", "{\"state\": \"REMOVED\"}")
        .refusedWith(400, "validation-failed");
    assertThat(
            Answer.elements(
                webhooks.caller().get("/webhooks/event-types").json().path("eventTypes")))
        .extracting(JsonNode::asText)
        .contains("order.placed", "conversation.message-received")
        .noneMatch(type -> type.startsWith("webhook."));
  }

  private List<String> refused(ObjectNode webhook) {
    return List.copyOf(webhooks.tryToMake(webhook).refusedWith(400, "validation-failed").fields());
  }

  @Test
  void aShopHas64OfThemListedByPages() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      made.add(webhooks.made(URL));
    }
    webhooks.tryToMake(ShopWebhooks.webhook(URL)).refusedWith(409, "too-many-webhooks");

    List<String> read = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = list("limit=30" + after);
      read.addAll(Answer.texts(page.path("items"), "id"));
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
    } while (after != null);
    assertThat(read).isEqualTo(made);

    webhooks.tryToRemove(made.get(0), "*").expecting(204);
    webhooks.made(URL);
  }

  private JsonNode list(String query) {
    return webhooks.caller().get("/webhooks?" + query).expecting(200).json();
  }
}
