package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Moderation;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.PublicTalk;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** What the content policy holds waits for an operator, whose decision is final. */
@Tag("C5")
class ModerationIT {

  private static final String RUDE = "Ви ідіоти?";

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write");
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  void aHeldMessageReachesTheShopWhenAnOperatorLetsItPass() {
    String message = insult();
    assertThat(Talk.ids(machine, "")).as("the shop sees nothing").isEmpty();
    JsonNode held = Moderation.held(Moderation.MESSAGES, message).orElseThrow();
    assertThat(held.path("text").asText()).isEqualTo(RUDE);
    assertThat(held.path("shop").asText()).isEqualTo(shop.code());
    assertThat(held.at("/findings/0/rule").asText()).isEqualTo("PROFANITY");

    Moderation.pass(Moderation.MESSAGES, message).expecting(204);
    Moderation.pass(Moderation.MESSAGES, message).expecting(204);

    String id = Talk.ids(machine, "").get(0);
    assertThat(Talk.conversation(machine, id).path("messages").asInt()).isEqualTo(1);
    assertThat(buyersNewest(id).path("state").asInt()).isEqualTo(3);
    assertThat(Moderation.held(Moderation.MESSAGES, message)).isEmpty();
    Moderation.reject(Moderation.MESSAGES, message, "PROFANITY", null)
        .refusedWith(409, "decided-already");
    assertThat(new AuditList(shop.cabinet().caller()).acts())
        .filteredOn("message.moderated"::equals)
        .as("the second time was no decision")
        .hasSize(1);
  }

  @Test
  void aRefusedMessageTellsItsWriterForWhat() {
    String message = insult();
    String id = Talk.buyerReads(buyer.account(), "/conversations").at("/items/0/id").asText();

    Moderation.reject(Moderation.MESSAGES, message, "PROFANITY", "Без образ, будь ласка")
        .expecting(204);

    JsonNode refused = Talk.buyerReads(buyer.account(), "/conversations/" + id).at("/sending/0");
    assertThat(refused.path("state").asInt()).isEqualTo(2);
    assertThat(refused.at("/rejection/rule").asText()).isEqualTo("PROFANITY");
    assertThat(refused.at("/rejection/label").asText()).isEqualTo("лайка або образи");
    assertThat(refused.at("/rejection/comment").asText()).isEqualTo("Без образ, будь ласка");
    assertThat(Talk.ids(machine, "")).isEmpty();
  }

  @Test
  void aRefusalSaysForWhat() {
    String message = insult();
    ObjectNode decision = Answer.JSON.createObjectNode().put("pass", false);

    assertThat(
            Moderation.decide(Moderation.MESSAGES, message, decision)
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("rule");
    Moderation.decide(Moderation.MESSAGES, message, decision.put("rule", "BAD_MOOD"))
        .refusedWith(400, "validation-failed");
    Moderation.pass(Moderation.MESSAGES, "999999999999").refusedWith(404, "not-found");
    assertThat(Moderation.held(Moderation.MESSAGES, message)).isPresent();
  }

  @Test
  void ofTwoOperatorsAtOnceOneDecides() {
    String message = insult();
    Callable<Answer> pass = () -> Moderation.pass(Moderation.MESSAGES, message);
    Callable<Answer> refuse =
        () -> Moderation.reject(Moderation.MESSAGES, message, "PROFANITY", null);

    List<Integer> statuses =
        ConcurrentCalls.<Answer>run(List.of(pass, refuse, pass, refuse)).stream()
            .map(Answer::status)
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(204, 204, 409, 409);
  }

  @Test
  @Tag("C3")
  void contactDataInAPublicQuestionWaitsForAnOperator() {
    ObjectNode question = PublicTalk.question(shop, buyer, "Наберіть мене 067 123 45 67");
    JsonNode asked = PublicTalk.ask(question).expecting(201).json();
    String id = asked.path("question").asText();
    assertThat(asked.path("state").asInt()).isEqualTo(1);
    assertThat(PublicTalk.ids(machine, "")).isEmpty();
    machine.get("/product-questions/" + id).refusedWith(404, "not-found");
    PublicTalk.answer(machine, id, "Так").refusedWith(404, "not-found");
    JsonNode held = Moderation.held(Moderation.QUESTIONS, id).orElseThrow();
    assertThat(held.at("/findings/0/rule").asText()).isEqualTo("PHONE");
    assertThat(held.path("sku").asText()).isEqualTo(TestShop.LAMP);

    Moderation.reject(Moderation.QUESTIONS, id, "CONTACT_DATA", null).expecting(204);

    JsonNode own = PublicTalk.ofBuyer(buyer).get(0);
    assertThat(own.path("state").asInt()).isEqualTo(2);
    assertThat(own.at("/rejection/rule").asText()).isEqualTo("CONTACT_DATA");
    assertThat(PublicTalk.ids(machine, "")).as("the shop never sees it").isEmpty();
    String named =
        PublicTalk.ask(question.put("text", "Яка?").put("displayName", "t.me/lampa"))
            .expecting(201)
            .json()
            .path("question")
            .asText();
    Moderation.pass(Moderation.QUESTIONS, named).expecting(204);
    assertThat(PublicTalk.question(machine, named).path("state").asText()).isEqualTo("WAITING");
  }

  @Test
  @Tag("C3")
  void aReportedQuestionIsHiddenUntilAnOperatorDecides() {
    String id = PublicTalk.asked(shop, buyer, "Чому так дорого?");
    PublicTalk.answer(machine, id, "Ціна виробника.").expecting(201);

    JsonNode reported = report(id).expecting(200).json();

    assertThat(reported.path("state").asText()).isEqualTo("REPORTED");
    assertThat(PublicTalk.shownQuestions(shop)).isEmpty();
    report(id).expecting(200);
    machine
        .with("If-Match", "*")
        .put("/product-questions/" + id + "/answer", Talk.text("Інша"))
        .refusedWith(409, "question-not-shown");
    assertThat(Moderation.held(Moderation.QUESTIONS, id).orElseThrow().path("report").asText())
        .isEqualTo("Не про товар");
    Moderation.pass(Moderation.QUESTIONS, id).expecting(204);
    assertThat(PublicTalk.shownQuestions(shop)).containsExactly("Чому так дорого?");
    assertThat(PublicTalk.question(machine, id).path("state").asText()).isEqualTo("ANSWERED");
    report(id).refusedWith(409, "report-decided");

    String other = PublicTalk.asked(shop, buyer, "Ви мене чуєте?");
    report(other).expecting(200);
    Moderation.reject(Moderation.QUESTIONS, other, "OFF_TOPIC", null).expecting(204);
    assertThat(PublicTalk.question(machine, other).path("state").asText()).isEqualTo("REMOVED");
    PublicTalk.answer(machine, other, "Так").refusedWith(409, "question-not-shown");
  }

  @Test
  void countsWhatWaits() {
    insult();
    PublicTalk.ask(PublicTalk.question(shop, buyer, RUDE)).expecting(201);

    JsonNode counts = Operator.caller().get("/operator/moderation/counts").expecting(200).json();

    assertThat(counts.path("messages").asInt()).isPositive();
    assertThat(counts.path("questions").asInt()).isPositive();
    machine.get("/operator/moderation/counts").refusedWith(403, "forbidden");
  }

  private String insult() {
    return Talk.buyerAsks(shop, buyer, null, RUDE).expecting(201).json().path("message").asText();
  }

  private JsonNode buyersNewest(String conversation) {
    return Talk.buyerReads(buyer.account(), "/conversations/" + conversation + "/messages")
        .at("/items/0");
  }

  private Answer report(String id) {
    return machine.post(
        "/product-questions/" + id + "/report",
        Answer.JSON.createObjectNode().put("reason", "Не про товар"));
  }
}
