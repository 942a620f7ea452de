package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Buyers ask a shop from its page, or from that of an article. */
@Tag("C2b")
class ShopQuestionsIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write");
  private final TestBuyer buyer = TestBuyer.registered();

  @Test
  void aQuestionSaysFromWhichPageItCame() {
    String fromShop = ask(null, "Чи є самовивіз?");
    String fromLamp = ask(TestShop.LAMP, "Яка довжина шнура?");

    JsonNode general = Talk.conversation(machine, fromShop);
    assertThat(general.path("kind").asText()).isEqualTo("SELLER");
    assertThat(general.path("offer").isNull()).isTrue();
    assertThat(general.path("order").isNull()).isTrue();
    assertThat(general.at("/buyer/name").asText()).isEqualTo(buyer.name());
    JsonNode product = Talk.conversation(machine, fromLamp);
    assertThat(product.path("kind").asText()).isEqualTo("PRODUCT");
    assertThat(product.at("/offer/sku").asText()).isEqualTo(TestShop.LAMP);
    assertThat(product.at("/offer/title").asText()).isEqualTo("Настільна лампа");
    assertThat(Talk.ids(machine, "kind=seller")).containsExactly(fromShop, fromLamp);
    assertThat(Talk.ids(machine, "kind=product")).containsExactly(fromLamp);
    assertThat(Talk.ids(machine, "kind=order")).isEmpty();
    JsonNode counts = machine.get("/conversations/counts").expecting(200).json();
    assertThat(counts.at("/seller/waiting").asInt()).isEqualTo(2);
    assertThat(counts.at("/order/waiting").asInt()).isZero();
  }

  @Test
  void whatIsAskedFromOnePageIsOneConversation() {
    String first = ask(TestShop.LAMP, "Яка вага?");
    assertThat(ask(TestShop.LAMP, "І яка висота?")).isEqualTo(first);
    assertThat(ask(TestShop.VASE, "А ця важка?")).isNotEqualTo(first);
    assertThat(Talk.seenByBuyer(buyer.account(), first))
        .containsExactly("І яка висота?", "Яка вага?");

    TestBuyer hasty = TestBuyer.registered();
    List<String> ids =
        ConcurrentCalls.run(
                6, () -> Talk.buyerAsks(shop, hasty, null, "Ви працюєте?").expecting(201))
            .stream()
            .map(answer -> answer.json().path("conversation").asText())
            .distinct()
            .toList();
    assertThat(ids).hasSize(1);
    assertThat(Talk.conversation(machine, ids.get(0)).path("messages").asInt()).isEqualTo(6);
  }

  @Test
  @Tag("C1")
  void theAnswerReachesCabinetAndMailbox() {
    String id = ask(TestShop.VASE, "Вона біла?");

    Talk.shopWrites(machine, id, "Так, біла.").expecting(201);

    assertThat(Talk.seenByBuyer(buyer.account(), id)).containsExactly("Так, біла.", "Вона біла?");
    Mailbox.Letter letter = new Mailbox(buyer.mail()).await(1).get(0);
    assertThat(letter.subject()).contains("Повідомлення від магазину");
    assertThat(letter.text()).contains("Ваза керамічна").doesNotContain("Так, біла.");
  }

  @Test
  void refusesQuestionsAboutWhatIsNotThere() {
    Talk.buyerAsks(shop, buyer, "NO-SUCH", "Є?").refusedWith(422, "unknown-offer");
    new Storefront()
        .caller()
        .with("Idempotency-Key", Talk.key())
        .post("/storefront/sellers/no-such-shop/questions", Talk.question(buyer, null, "Є?"))
        .refusedWith(404, "not-found");

    assertThat(Talk.ids(machine, "")).isEmpty();
    assertThat(Talk.buyerReads(buyer.account(), "/conversations").path("items")).isEmpty();
  }

  private String ask(String sku, String text) {
    return Talk.buyerAsks(shop, buyer, sku, text)
        .expecting(201)
        .json()
        .path("conversation")
        .asText();
  }
}
