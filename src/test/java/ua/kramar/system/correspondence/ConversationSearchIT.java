package ua.kramar.system.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Conversations are found by what people remember of them. */
@Tag("C2b")
class ConversationSearchIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write");
  private final TestBuyer buyer = TestBuyer.registered();
  private final String number = shop.placedOrder(buyer);
  private final String aboutOrder =
      conversation(Talk.buyerWrites(number, buyer, "Чи зв’яжетеся зі мною, коли привезуть плед?"));
  private final TestBuyer asker = TestBuyer.registered();
  private final String toShop =
      conversation(Talk.buyerAsks(shop, asker, null, "Яка довжина шнура у лампи/торшера?"));

  @Test
  void findsByOrderBuyerAndPhone() {
    assertThat(found(number)).containsExactly(aboutOrder);
    assertThat(found("№ " + number)).containsExactly(aboutOrder);
    assertThat(found(buyer.phone().substring(5))).containsExactly(aboutOrder);
    assertThat(found(buyer.surname())).containsExactly(aboutOrder);
    assertThat(found(buyer.surname().toUpperCase(Locale.ROOT))).containsExactly(aboutOrder);
    assertThat(found(buyer.name() + " " + buyer.surname())).containsExactly(aboutOrder);
    assertThat(found(asker.surname())).containsExactly(toShop);
    assertThat(found("Немає" + asker.surname())).isEmpty();
  }

  @Test
  void findsByWordsOfMessagesAndTheirBeginnings() {
    assertThat(found("плед")).containsExactly(aboutOrder);
    assertThat(found("ПЛЕ")).containsExactly(aboutOrder);
    assertThat(found("зв'яжетеся")).containsExactly(aboutOrder);
    assertThat(found("торшера")).containsExactly(toShop);
    assertThat(found("шнура довжина")).containsExactly(toShop);
    assertThat(found("шнура плед")).as("no message has both").isEmpty();
    assertThat(found("лед")).as("not the middle of a word").isEmpty();
    Talk.shopWrites(machine, toShop, "Шнур має 2 метри, артикул SH-200").expecting(201);
    assertThat(found("sh-200")).containsExactly(toShop);
    assertThat(found("\\ плед ' :* | &")).as("signs are no operators").isEmpty();
  }

  @Test
  void findsInTheOwnShopOnlyAndByPages() {
    TestShop other = TestShop.opened();
    Talk.buyerAsks(other, asker, null, "Плед є?").expecting(201);
    String second = conversation(Talk.buyerAsks(shop, asker, TestShop.LAMP, "Плед до лампи?"));

    JsonNode first = machine.get("/conversations?limit=1&q=" + coded("плед")).expecting(200).json();
    JsonNode next =
        machine
            .get(
                "/conversations?limit=1&q="
                    + coded("плед")
                    + "&after="
                    + first.path("next").asText())
            .expecting(200)
            .json();

    assertThat(first.at("/items/0/id").asText()).isEqualTo(aboutOrder);
    assertThat(next.at("/items/0/id").asText()).isEqualTo(second);
    assertThat(next.path("next").isNull()).isTrue();
    assertThat(Talk.ids(machine, "kind=seller&q=" + coded("плед"))).containsExactly(second);
  }

  @Test
  void refusesWhatIsTooShortToBeSearchedFor() {
    machine.get("/conversations?q=" + coded("п")).refusedWith(400, "search-too-short");
    machine.get("/conversations?q=123").refusedWith(400, "search-too-short");
    assertThat(
            machine
                .get("/conversations?q=" + coded("?!"))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("q");
    assertThat(Talk.ids(machine, "q=" + coded("  "))).as("blanks are no search").hasSize(2);
  }

  private List<String> found(String text) {
    return Talk.ids(machine, "q=" + coded(text));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String conversation(Answer answer) {
    return answer.expecting(201).json().path("conversation").asText();
  }
}
