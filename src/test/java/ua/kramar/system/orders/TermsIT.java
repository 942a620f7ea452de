package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.TestShop;

/** What shop and buyer agreed on stays with the order; the packer knows what may not go along. */
class TermsIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();

  @Test
  @Tag("O14")
  void keepsTermsAndHowTheyWereAgreedOn() {
    String number = shop.placedOrder();
    String etag = cabinet.etag(number);
    String key = UUID.randomUUID().toString();

    Answer added =
        cabinet.addTerms(number, etag, key, terms("Подарункова упаковка", "CALL")).expecting(201);
    cabinet.addTerms(number, etag, key, terms("Подарункова упаковка", "CALL")).expecting(201);
    assertThat(added.header("ETag")).isEqualTo("\"1\"").isEqualTo(cabinet.etag(number));
    cabinet
        .addTerms(number, terms("Без чека", "MESSAGE").put("note", "Viber, 12:40"))
        .expecting(201);

    List<JsonNode> all = onRecord(number, "");
    assertThat(all)
        .extracting(each -> each.path("text").asText())
        .containsExactly("Без чека", "Подарункова упаковка");
    assertThat(all.get(0).path("agreedBy").asText()).isEqualTo("MESSAGE");
    assertThat(all.get(0).path("note").asText()).isEqualTo("Viber, 12:40");
    assertThat(all.get(1).path("note").isNull()).isTrue();
    assertThat(all.get(1).path("by").asText()).isEqualTo(shop.owner().login());
  }

  @Test
  @Tag("O14")
  void refusesWhatCannotBeAndLeavesTheOrderAsItWas() {
    String number = shop.placedOrder();

    cabinet.addTerms(number, terms("  ", "CALL")).refusedWith(400, "validation-failed");
    cabinet.addTerms(number, terms("Так", "PIGEON")).refusedWith(400, "validation-failed");
    assertThat(
            cabinet
                .addTerms(number, Answer.JSON.createObjectNode().put("text", "Так"))
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactly("agreedBy");
    cabinet
        .addTerms(number, "\"7\"", UUID.randomUUID().toString(), terms("Так", "CALL"))
        .refusedWith(412, "stale-version");
    assertThat(onRecord(number, "")).isEmpty();
    assertThat(cabinet.open(number).path("version").asInt()).isZero();

    cabinet.moves(number, 26);
    cabinet.moves(number, 40);
    cabinet.addTerms(number, terms("Так", "CALL")).refusedWith(409, "order-is-over");
  }

  @Test
  @Tag("O14")
  void readsTheTermsByPages() {
    String number = shop.placedOrder();
    for (String text : List.of("один", "два", "три")) {
      cabinet.addTerms(number, terms(text, "CALL")).expecting(201);
    }

    JsonNode first = cabinet.caller().get(path(number) + "?limit=2").expecting(200).json();
    assertThat(Answer.texts(first.path("items"), "text")).containsExactly("три", "два");
    assertThat(onRecord(number, "?after=" + first.path("next").asText()))
        .extracting(each -> each.path("text").asText())
        .containsExactly("один");
  }

  @Test
  @Tag("O15")
  void tellsWhatMayNotBePutIntoAParcel() {
    JsonNode rules = Caller.anonymous().get("/packing-rules").expecting(200).json().path("items");

    assertThat(Answer.texts(rules, "code"))
        .containsExactly("LEAFLETS", "COUPONS", "CATALOGUES", "CONTACTS_OF_OTHER_SHOPS");
    assertThat(Answer.elements(rules))
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/name/uk").asText()).isNotBlank();
              assertThat(rule.at("/name/en").asText()).isNotBlank();
            });
  }

  private static ObjectNode terms(String text, String agreedBy) {
    return Answer.JSON.createObjectNode().put("text", text).put("agreedBy", agreedBy);
  }

  private List<JsonNode> onRecord(String number, String query) {
    return Answer.elements(
        cabinet.caller().get(path(number) + query).expecting(200).json().path("items"));
  }

  private static String path(String number) {
    return "/orders/" + number + "/terms";
  }
}
