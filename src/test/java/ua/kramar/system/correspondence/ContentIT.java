package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** What may not be written is refused, and says where. */
@Tag("C5")
class ContentIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write");
  private final TestBuyer buyer = TestBuyer.registered();
  private final String number = shop.placedOrder(buyer);
  private final String id =
      Talk.buyerWrites(number, buyer, "Скільки разом?")
          .expecting(201)
          .json()
          .path("conversation")
          .asText();

  @Test
  void aForbiddenTextIsNotSentAndTheRefusalShowsThePlace() {
    String text = "Лампа + ваза, дві речі";

    JsonNode refused =
        Talk.shopWrites(machine.with("Accept-Language", "en"), id, text)
            .refusedWith(422, "forbidden-content")
            .json();

    JsonNode finding = refused.at("/findings/0");
    assertThat(finding.path("rule").asText()).isEqualTo("FORBIDDEN_SIGN");
    assertThat(finding.path("fragment").asText()).isEqualTo("+");
    assertThat(text.substring(finding.path("from").asInt(), finding.path("to").asInt()))
        .isEqualTo("+");
    assertThat(finding.path("label").asText()).isEqualTo("Forbidden sign");
    assertThat(finding.path("advice").asText()).isNotBlank();
    assertThat(Talk.conversation(machine, id).path("messages").asInt()).isEqualTo(1);
    Talk.shopWritesAbout(machine, number, "1 < 2").refusedWith(422, "forbidden-content");
  }

  @Test
  void aTextIsCheckedWithoutBeingSent() {
    assertThat(check("Добрий день!").path("verdict").asText()).isEqualTo("PASS");
    JsonNode blocked = check("  = 5");
    assertThat(blocked.path("verdict").asText()).isEqualTo("BLOCK");
    assertThat(blocked.at("/findings/0/from").asInt()).isEqualTo(2);
    assertThat(Talk.conversation(machine, id).path("messages").asInt()).isEqualTo(1);
    machine
        .post("/messages/check", Talk.text("Добрий день").put("conversation", "999999999999"))
        .refusedWith(404, "not-found");
    assertThat(machine.post("/messages/check", "{}").refusedWith(400, "validation-failed").fields())
        .containsExactly("text");
  }

  @Test
  @Tag("C4")
  void aTextThatCouldBeClearerPassesWithAdvice() {
    String text = "Добрий день! ВАША ПОСИЛКА ЧЕКАЄ.";

    JsonNode checked = check(machine.with("Accept-Language", "en"), text);

    assertThat(checked.path("verdict").asText()).isEqualTo("PASS");
    assertThat(checked.path("findings")).isEmpty();
    JsonNode advice = checked.at("/advice/0");
    assertThat(advice.path("kind").asText()).isEqualTo("CAPITALS");
    assertThat(text.substring(advice.path("from").asInt(), advice.path("to").asInt()))
        .isEqualTo("ВАША ПОСИЛКА ЧЕКАЄ")
        .isEqualTo(advice.path("fragment").asText());
    assertThat(advice.path("advice").asText()).startsWith("Use small letters");
    assertThat(check("Усе зрозуміло.").path("advice").isArray()).isTrue();
    assertThat(check("Усе зрозуміло.").path("advice")).isEmpty();
    Talk.shopWrites(machine, id, text).expecting(201);
  }

  private JsonNode check(String text) {
    return check(machine, text);
  }

  private JsonNode check(Caller by, String text) {
    return by.post("/messages/check", Talk.text(text).put("conversation", id))
        .expecting(200)
        .json();
  }

  @Test
  void theBanBindsTheShopAndNotTheBuyer() {
    Talk.buyerAnswers(id, buyer.account(), "Дві лампи = 1280?").expecting(201);

    assertThat(
            Talk.buyerReads(buyer.account(), "/conversations/" + id + "/messages")
                .at("/items/0/state")
                .asInt())
        .isEqualTo(5);
    assertThat(Talk.conversation(machine, id).path("messages").asInt()).isEqualTo(2);
  }
}
