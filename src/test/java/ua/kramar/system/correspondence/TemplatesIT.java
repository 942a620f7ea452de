package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.PublicTalk;
import ua.kramar.system.drivers.ShopTemplates;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** A shop keeps the texts that its people write again and again. */
@Tag("C1")
class TemplatesIT {

  private final TestShop shop = TestShop.openedWithManager();
  private final ShopTemplates templates = new ShopTemplates(shop.managersCabinet().caller());
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  void aTemplateIsAddedOnceReadChangedAndRemoved() {
    ObjectNode wanted = ShopTemplates.about("Подяка", "Дякуємо, {{buyer}}!");
    String key = Talk.key();

    JsonNode added = templates.tryToAdd(key, wanted).expecting(201).json();
    assertThat(templates.tryToAdd(key, wanted).expecting(201).json()).isEqualTo(added);
    templates
        .tryToAdd(key, wanted.deepCopy().put("name", "Інша"))
        .refusedWith(422, "idempotency-key-reused");

    String id = added.path("id").asText();
    Answer read = templates.caller().get("/templates/" + id).expecting(200);
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.json()).isEqualTo(added);
    assertThat(Answer.elements(added.path("variables")))
        .extracting(JsonNode::asText)
        .contains("buyer", "waybill")
        .doesNotContain("article");
    wanted.put("text", "Щиро дякуємо, {{buyer}}!");
    JsonNode changed = templates.tryToChange(id, 1, wanted).expecting(200).json();
    assertThat(changed.path("version").asInt()).isEqualTo(2);
    assertThat(changed.path("changedBy").asText()).isEqualTo(shop.manager().login());
    assertThat(
            templates
                .tryToChange(id, 1, wanted)
                .refusedWith(412, "stale-version")
                .json()
                .path("currentTemplate"))
        .isEqualTo(changed);
    templates.tryToRemove(id, 1).refusedWith(412, "stale-version");
    templates.caller().delete("/templates/" + id).refusedWith(428, "precondition-missing");
    templates.tryToRemove(id, 2).expecting(204);
    templates.caller().get("/templates/" + id).refusedWith(404, "not-found");
    templates.tryToRemove(id, 2).refusedWith(404, "not-found");
    assertThat(AuditList.of(shop).acts())
        .containsSubsequence("template.removed", "template.changed", "template.added");
  }

  @Test
  void namesAreUniqueForAKindAndALanguage() {
    templates.add("Подяка", "Дякуємо!");

    templates
        .tryToAdd(ShopTemplates.about("ПОДЯКА", "Спасибі!"))
        .refusedWith(409, "template-exists");
    templates
        .tryToAdd(ShopTemplates.template("ORDER", "en", "Подяка", "Thank you!"))
        .expecting(201);
    JsonNode other =
        templates
            .tryToAdd(ShopTemplates.template("SHOP", "uk", "Подяка", "Дякуємо за запитання!"))
            .expecting(201)
            .json();
    templates
        .tryToChange(other.path("id").asText(), 1, ShopTemplates.about("Подяка", "Дякуємо!"))
        .refusedWith(409, "template-exists");
    assertThat(templates.list("kind=ORDER&language=en").path("items")).hasSize(1);
    assertThat(templates.list("kind=QUESTION").path("items")).isEmpty();
  }

  @Test
  void isListedByPages() {
    List<String> added =
        IntStream.range(0, 5)
            .mapToObj(i -> templates.add("Шаблон " + i, "Текст").path("id").asText())
            .toList();

    List<String> read = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = templates.list("limit=2" + after);
      read.addAll(Answer.texts(page.path("items"), "id"));
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asText();
    } while (after != null);

    assertThat(read).isEqualTo(added);
  }

  @Test
  @Tag("C5")
  void whatCouldNeverBeSentIsNotSaved() {
    JsonNode refused =
        templates
            .tryToAdd(ShopTemplates.about("Телефон", "№ {{number}}, телефонуйте 067 123 45 67"))
            .refusedWith(422, "forbidden-content")
            .json();
    assertThat(refused.at("/findings/0/rule").asText()).isEqualTo("PHONE");
    assertThat(refused.at("/findings/0/fragment").asText()).isEqualTo("067 123 45 67");
    for (String text : List.of("{{phone}}", "{{article}}", "{{number", "number}}", "{{}}")) {
      assertThat(
              templates
                  .tryToAdd(ShopTemplates.about("Місця", text))
                  .refusedWith(400, "validation-failed")
                  .fields())
          .as(text)
          .containsExactly("text");
    }
    for (ObjectNode wrong :
        List.of(
            ShopTemplates.about("", "Так"),
            ShopTemplates.about("Так", " "),
            ShopTemplates.about("Так", "я".repeat(2001)),
            ShopTemplates.about("я".repeat(101), "Так"),
            ShopTemplates.template("LETTER", "uk", "Так", "Так"),
            ShopTemplates.template("ORDER", "de", "Так", "Так"))) {
      templates.tryToAdd(wrong).expecting(400);
    }
    assertThat(templates.list("limit=1").path("items")).isEmpty();
  }

  @Test
  @Tag("C5")
  void aTextIsCheckedWithoutBeingSaved() {
    JsonNode checked =
        templates
            .caller()
            .post(
                "/templates/check",
                Talk.text("{{buyer}}, 1 + 1 {{phone}}").put("kind", "ORDER").put("language", "uk"))
            .expecting(200)
            .json();

    assertThat(checked.at("/findings/0/from").asInt()).isEqualTo(13);
    assertThat(Answer.elements(checked.path("unknown")))
        .extracting(JsonNode::asText)
        .containsExactly("phone");
    assertThat(checked.path("preview").asText()).isEqualTo("Оксана, 1 + 1 {{phone}}");
  }

  @Test
  @Tag("C2a")
  void isFilledInForAConversation() {
    String number = shop.placedOrder(buyer);
    String conversation = conversation(number);
    String template =
        templates
            .add("Замовлення", "{{ buyer }}, № {{Number}}: {{goods}}, {{total}}. «{{shop}}»")
            .path("id")
            .asText();

    JsonNode filled = templates.filled(conversation, template).expecting(200).json();

    assertThat(filled.path("text").asText())
        .startsWith(buyer.name() + ", № " + number + ": ")
        .contains("Настільна лампа × ", " грн. «");
    assertThat(filled.path("missing")).isEmpty();
    assertThat(
            templates
                .caller()
                .get("/orders/" + number + "/templates/" + template)
                .expecting(200)
                .json())
        .isEqualTo(filled);
    templates.writes(conversation, filled.path("text").asText(), template).expecting(201);
    String ofShop =
        templates
            .tryToAdd(ShopTemplates.template("SHOP", "uk", "Товар", "Про «{{article}}»"))
            .expecting(201)
            .json()
            .path("id")
            .asText();
    templates.filled(conversation, ofShop).refusedWith(404, "not-found");
    String question =
        Talk.buyerAsks(shop, buyer, TestShop.LAMP, "Яка довжина?")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    assertThat(templates.filled(question, ofShop).json().path("text").asText())
        .isEqualTo("Про «Настільна лампа»");
  }

  @Test
  @Tag("C5")
  void aMissingValueRefusesSendingAndSaysWhich() {
    String conversation = conversation(shop.placedOrder(buyer));
    String template =
        templates.add("ТТН", "Ваша ТТН: {{waybill}}. Гарного дня!").path("id").asText();

    JsonNode filled = templates.filled(conversation, template).expecting(200).json();
    assertThat(filled.path("text").asText()).contains("{{waybill}}");
    assertThat(filled.at("/missing/0").asText()).isEqualTo("waybill");

    JsonNode refused =
        templates
            .writes(conversation, filled.path("text").asText(), template)
            .refusedWith(422, "unfilled-places")
            .json();
    assertThat(refused.at("/missing/0").asText()).isEqualTo("waybill");
    assertThat(refused.path("detail").asText()).contains("waybill");
    Talk.shopWrites(templates.caller(), conversation, "Номер {{ WAYBILL }}")
        .refusedWith(422, "unfilled-places");
    assertThat(Talk.conversation(templates.caller(), conversation).path("sending")).isEmpty();
  }

  @Test
  @Tag("C5")
  void aPlusOfAModelsNamePassesAsAValueOnly() {
    Cabinet cabinet = shop.cabinet();
    cabinet.offers(TestShop.LAMP, "Лампа S23+", "640.00", true).expecting(200);
    String conversation = conversation(shop.placedOrder(buyer));
    String template = templates.add("Товари", "Ви замовили: {{goods}}.").path("id").asText();
    String text = templates.filled(conversation, template).json().path("text").asText();
    assertThat(text).contains("S23+");

    Talk.shopWrites(templates.caller(), conversation, text).refusedWith(422, "forbidden-content");
    templates
        .writes(conversation, text + " + подарунок", template)
        .refusedWith(422, "forbidden-content");
    assertThat(
            templates
                .caller()
                .post(
                    "/messages/check",
                    ShopTemplates.message(text, template).put("conversation", conversation))
                .json()
                .path("verdict")
                .asText())
        .isEqualTo("PASS");
    templates.writes(conversation, text, template).expecting(201);
  }

  @Test
  void ofManyWhoChangeItAtOnceNoChangeIsLost() {
    String id = templates.add("Разом", "0").path("id").asText();
    Set<Integer> accepted = Collections.synchronizedSet(new HashSet<>());

    List<Integer> changes = ConcurrentCalls.run(8, () -> changes(id, accepted)).stream().toList();

    int all = changes.stream().mapToInt(Integer::intValue).sum();
    JsonNode last = templates.caller().get("/templates/" + id).json();
    // Each accepted change added one to what the one before it had left.
    assertThat(last.path("text").asText()).isEqualTo(String.valueOf(all));
    assertThat(last.path("version").asInt()).isEqualTo(all + 1);
    assertThat(accepted).hasSize(all);
  }

  /** Adds one to the text, five times; returns how often that was accepted. */
  private int changes(String id, Set<Integer> accepted) {
    int done = 0;
    for (int attempt = 0; attempt < 200 && done < 5; attempt++) {
      JsonNode seen = templates.caller().get("/templates/" + id).json();
      int version = seen.path("version").asInt();
      String next = String.valueOf(seen.path("text").asInt() + 1);
      Answer answer = templates.tryToChange(id, version, ShopTemplates.about("Разом", next));
      if (answer.status() == 200) {
        done++;
        assertThat(accepted.add(answer.json().path("version").asInt())).isTrue();
      } else {
        answer.refusedWith(412, "stale-version");
      }
    }
    return done;
  }

  @Test
  void packersAndOtherShopsHaveNoTemplates() {
    String id = templates.add("Подяка", "Дякуємо!").path("id").asText();
    Caller packer = Cabinet.signIn(shop.with("PACKER").login(), TestShop.PASSWORD).caller();
    packer.get("/templates").refusedWith(403, "forbidden");
    packer.get("/templates/" + id).refusedWith(403, "forbidden");

    TestShop other = TestShop.opened();
    ShopTemplates others = new ShopTemplates(other.cabinet().caller());
    others.caller().get("/templates/" + id).refusedWith(404, "not-found");
    others.tryToChange(id, 1, ShopTemplates.about("Подяка", "Ні")).refusedWith(404, "not-found");
    others.tryToRemove(id, 1).refusedWith(404, "not-found");
    String theirs =
        Talk.buyerWrites(other.placedOrder(buyer), buyer, "Коли?")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    others.filled(theirs, id).refusedWith(404, "not-found");
    templates.filled(theirs, id).refusedWith(404, "not-found");
    others.add("Подяка", "Дякуємо!");
  }

  private String conversation(String number) {
    return Talk.buyerWrites(number, buyer, "Коли відправите?")
        .expecting(201)
        .json()
        .path("conversation")
        .asText();
  }

  /** The plus of a model's name may stand there, as in a message. */
  @Test
  @Tag("C3")
  void aTemplateForPublicAnswersIsFilledInAndSent() {
    shop.cabinet().offers(TestShop.LAMP, "Лампа S23+", "640.00", true).expecting(200);
    String question = PublicTalk.asked(shop, buyer, "Чи є диммер?");
    String id =
        templates
            .tryToAdd(
                ShopTemplates.template(
                    "QUESTION", "uk", "Є", "{{article}}: так, у магазині «{{shop}}» є."))
            .expecting(201)
            .json()
            .path("id")
            .asText();
    String order = templates.add("Подяка", "Дякуємо!").path("id").asText();
    String path = "/product-questions/" + question;

    JsonNode filled = templates.caller().get(path + "/templates/" + id).expecting(200).json();
    assertThat(filled.path("text").asText()).startsWith("Лампа S23+: так, у магазині «");
    assertThat(filled.path("missing")).isEmpty();
    templates.caller().get(path + "/templates/" + order).refusedWith(404, "not-found");
    templates.caller().get("/product-questions/1/templates/" + id).refusedWith(404, "not-found");
    Caller stranger = TestShop.opened().cabinet().caller();
    stranger.get(path + "/templates/" + id).refusedWith(404, "not-found");

    ObjectNode answer = Talk.text(filled.path("text").asText());
    ObjectNode check = answer.deepCopy().put("question", question);
    assertThat(checked(check)).isEqualTo("BLOCK");
    assertThat(checked(check.put("template", id))).isEqualTo("PASS");
    answered(path, answer).refusedWith(422, "forbidden-content");
    answered(path, Talk.text("{{article}}: так.")).refusedWith(422, "unfilled-places");
    answered(path, answer.put("template", id)).expecting(201);
    assertThat(PublicTalk.question(templates.caller(), question).at("/answer/text").asText())
        .contains("S23+");
  }

  private String checked(ObjectNode text) {
    return templates
        .caller()
        .post("/messages/check", text)
        .expecting(200)
        .json()
        .path("verdict")
        .asText();
  }

  private Answer answered(String path, ObjectNode answer) {
    return templates.caller().with("Idempotency-Key", Talk.key()).post(path + "/answer", answer);
  }
}
