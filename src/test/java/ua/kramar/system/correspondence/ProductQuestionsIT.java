package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.PublicTalk;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** What buyers ask about a product, and what the shop answers, everybody reads. */
@Tag("C3")
class ProductQuestionsIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write", "events:read");
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  void everybodyReadsAnAnsweredQuestionAndNothingOfTheBuyer() {
    String id = PublicTalk.asked(shop, buyer, "Чи є кабель у комплекті?");
    assertThat(PublicTalk.shownQuestions(shop)).as("nothing is answered yet").isEmpty();

    JsonNode written = PublicTalk.answer(machine, id, "Так, довжиною 2 м.").expecting(201).json();
    assertThat(written.path("question").asText()).isEqualTo(id);
    assertThat(written.path("state").asInt()).isEqualTo(5);

    JsonNode shown = PublicTalk.shown(shop, "");
    assertThat(shown.at("/items/0/text").asText()).isEqualTo("Чи є кабель у комплекті?");
    assertThat(shown.at("/items/0/by").asText()).isEqualTo("Оксана");
    assertThat(shown.at("/items/0/answer/text").asText()).isEqualTo("Так, довжиною 2 м.");
    assertThat(shown.at("/items/0/answer/correctedAt").isNull()).isTrue();
    assertThat(shown.toString())
        .doesNotContain(buyer.account(), buyer.surname(), buyer.mail(), shop.owner().login());
    assertThat(PublicTalk.question(machine, id).toString())
        .as("not even the shop learns who asked")
        .doesNotContain(buyer.account(), buyer.surname(), buyer.mail());
  }

  @Test
  void aQuestionIsAskedOncePerKeyAndAboutWhatIsThere() {
    ObjectNode question = PublicTalk.question(shop, buyer, "Яка вага?");
    String key = Talk.key();
    JsonNode first = PublicTalk.ask(key, question).expecting(201).json();
    assertThat(PublicTalk.ask(key, question).expecting(201).json()).isEqualTo(first);
    PublicTalk.ask(key, question.deepCopy().put("text", "Яка висота?"))
        .refusedWith(422, "idempotency-key-reused");
    PublicTalk.ask(question.deepCopy().put("sku", "NO-SUCH")).refusedWith(422, "unknown-offer");
    assertThat(
            PublicTalk.ask(question.deepCopy().put("text", " ").put("displayName", ""))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactlyInAnyOrder("text", "displayName");
    PublicTalk.ask(question.deepCopy().put("text", "а".repeat(2001)))
        .refusedWith(400, "validation-failed");
    new Storefront()
        .caller()
        .post("/storefront/product-questions", question)
        .refusedWith(400, "idempotency-key-missing");
    Caller.anonymous()
        .get("/storefront/sellers/no-such-shop/offers/LAMP-1/questions")
        .refusedWith(404, "not-found");

    assertThat(PublicTalk.ids(machine, "")).containsExactly(first.path("question").asText());
  }

  @Test
  @Tag("C4")
  void whatWaitsComesFirstByItsDeadlineAndCounts() {
    String older = PublicTalk.asked(shop, buyer, "Перше?");
    String newer = PublicTalk.asked(shop, buyer, "Друге?");
    String answered = PublicTalk.asked(shop, buyer, "Третє?");
    PublicTalk.answer(machine, answered, "Так").expecting(201);
    String reported = PublicTalk.asked(shop, buyer, "Четверте?");
    machine
        .post("/product-questions/" + reported + "/report", reason("Не про товар"))
        .expecting(200);

    assertThat(PublicTalk.ids(machine, "")).containsExactly(older, newer, answered, reported);
    assertThat(PublicTalk.ids(machine, "section=waiting")).containsExactly(older, newer);
    assertThat(PublicTalk.ids(machine, "section=answered")).containsExactly(answered);
    assertThat(PublicTalk.ids(machine, "section=reported")).containsExactly(reported);
    assertThat(PublicTalk.ids(machine, "sku=" + TestShop.LAMP)).hasSize(4);
    assertThat(PublicTalk.ids(machine, "sku=" + TestShop.VASE)).isEmpty();
    assertThat(pages("")).containsExactly(older, newer, answered, reported);
    JsonNode counts = machine.get("/product-questions/counts").expecting(200).json();
    assertThat(counts.path("waiting").asInt()).isEqualTo(2);
    assertThat(counts.path("overdue").asInt()).isZero();
    assertThat(counts.path("reported").asInt()).isEqualTo(1);
    JsonNode waits = PublicTalk.question(machine, older);
    assertThat(waits.path("state").asText()).isEqualTo("WAITING");
    assertThat(waits.path("replyDueAt").isNull()).isFalse();
    assertThat(PublicTalk.question(machine, answered).path("replyDueAt").isNull()).isTrue();
    machine.get("/product-questions?section=all").refusedWith(400, "validation-failed");
  }

  @Test
  void oneOfTwoAnswersAtOnceIsTheAnswer() {
    String id = PublicTalk.asked(shop, buyer, "Чия?");

    List<Integer> statuses =
        ConcurrentCalls.run(4, () -> PublicTalk.answer(machine, id, "Моя")).stream()
            .map(Answer::status)
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(201, 409, 409, 409);
    PublicTalk.answer(machine, id, "Ще одна").refusedWith(409, "question-answered");
    assertThat(answers(id)).hasSize(1);
  }

  @Test
  void anAnswerIsCorrectedAndWithdrawnAndItsHistoryStays() {
    String id = PublicTalk.asked(shop, buyer, "Скільки?");
    change("PUT", id, "*", "Сорок").refusedWith(409, "question-not-answered");
    PublicTalk.answer(machine, id, "Тридцять").expecting(201);
    String version = machine.get("/product-questions/" + id).expecting(200).header("ETag");
    machine
        .put("/product-questions/" + id + "/answer", Talk.text("Сорок"))
        .refusedWith(428, "precondition-missing");

    JsonNode corrected = change("PUT", id, version, "Сорок").expecting(200).json();

    assertThat(corrected.at("/answer/text").asText()).isEqualTo("Сорок");
    assertThat(PublicTalk.shown(shop, "").at("/items/0/answer/text").asText()).isEqualTo("Сорок");
    assertThat(PublicTalk.shown(shop, "").at("/items/0/answer/correctedAt").isNull()).isFalse();
    JsonNode stale =
        change("PUT", id, version, "Пʼятдесят").refusedWith(412, "stale-version").json();
    assertThat(stale.at("/currentQuestion/answer/text").asText()).isEqualTo("Сорок");

    JsonNode withdrawn = change("DELETE", id, "*", null).expecting(200).json();
    assertThat(withdrawn.path("state").asText()).isEqualTo("WAITING");
    assertThat(withdrawn.path("answer").isNull()).isTrue();
    assertThat(PublicTalk.shownQuestions(shop)).isEmpty();
    assertThat(answers(id))
        .extracting(answer -> answer.path("text").asText())
        .containsExactly("Сорок", "Тридцять");
    assertThat(answers(id)).allMatch(answer -> !answer.path("endedAt").isNull());
    change("DELETE", id, "*", null).refusedWith(409, "question-not-answered");
    PublicTalk.answer(machine, id, "Таки сорок").expecting(201);
    assertThat(PublicTalk.shownQuestions(shop)).containsExactly("Скільки?");
  }

  @Test
  @Tag("C5")
  void aForbiddenAnswerIsNotStoredAndSaysWhatIsForbidden() {
    String id = PublicTalk.asked(shop, buyer, "Як замовити?");

    JsonNode refused =
        PublicTalk.answer(machine, id, "Телефонуйте 067 123 45 67")
            .refusedWith(422, "forbidden-content")
            .json();

    assertThat(refused.at("/findings/0/rule").asText()).isEqualTo("PHONE");
    assertThat(answers(id)).isEmpty();
    assertThat(PublicTalk.question(machine, id).path("state").asText()).isEqualTo("WAITING");
    PublicTalk.answer(machine, id, "Натисніть «Купити».").expecting(201);
    change("PUT", id, "*", "Пишіть у t.me/lampa").refusedWith(422, "forbidden-content");
    assertThat(PublicTalk.question(machine, id).at("/answer/text").asText())
        .isEqualTo("Натисніть «Купити».");
  }

  @Test
  void lettersTellTheShopThatItWaitsAndTheBuyerThatItIsAnswered() {
    TestShop lettered = TestShop.opened();
    Caller hand = lettered.machine("messages:read", "messages:write");
    String id = PublicTalk.asked(lettered, buyer, "Який цоколь?");
    PublicTalk.answer(hand, id, "Цоколь стандартний.").expecting(201);

    Mailbox.Letter toBuyer = new Mailbox(buyer.mail()).await(1).get(0);
    assertThat(toBuyer.subject()).contains("питання про товар");
    assertThat(toBuyer.text())
        .contains("Який цоколь?", "Настільна лампа")
        .doesNotContain("Цоколь стандартний.");
  }

  @Test
  void eventsTellOfQuestionsAndAnswersAndNeverTheTexts() {
    String id = PublicTalk.asked(shop, buyer, "Секретне?");
    PublicTalk.answer(machine, id, "Відкрите").expecting(201);
    change("PUT", id, "*", "Виправлене").expecting(200);
    change("DELETE", id, "*", null).expecting(200);
    machine.post("/product-questions/" + id + "/report", reason("Образа")).expecting(200);

    List<JsonNode> events = shop.erp().awaitEvents(5);

    assertThat(events)
        .extracting(event -> event.path("type").asText())
        .containsExactly(
            "product-question.asked",
            "product-question.answered",
            "product-question.answer-corrected",
            "product-question.answer-withdrawn",
            "product-question.reported");
    assertThat(events).allMatch(event -> event.at("/subject/id").asText().equals(id));
    assertThat(events.toString()).doesNotContain("Секретне", "Відкрите", "Виправлене", "Образа");
    assertThat(events.get(0).at("/data/sku").asText()).isEqualTo(TestShop.LAMP);
  }

  private List<JsonNode> answers(String id) {
    return Answer.elements(
        machine.get("/product-questions/" + id + "/answers").expecting(200).json().path("items"));
  }

  private Answer change(String method, String id, String version, String text) {
    Caller caller = machine.with("If-Match", version);
    String path = "/product-questions/" + id + "/answer";
    return method.equals("PUT") ? caller.put(path, Talk.text(text)) : caller.delete(path);
  }

  /** One at a time, by the cursors. */
  private List<String> pages(String filter) {
    List<String> ids = new ArrayList<>();
    String after = "";
    do {
      JsonNode page =
          machine.get("/product-questions?limit=1" + filter + after).expecting(200).json();
      ids.addAll(Answer.texts(page.path("items"), "id"));
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
    } while (after != null);
    return ids;
  }

  private static ObjectNode reason(String reason) {
    return Answer.JSON.createObjectNode().put("reason", reason);
  }
}
