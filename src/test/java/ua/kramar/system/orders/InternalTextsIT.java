package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Erp;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/**
 * What the staff write for each other never leaves the shop: each text has a word that is nowhere
 * else, and everything that others get is searched for it.
 */
@Tag("O2")
class InternalTextsIT {

  private final TestShop shop = TestShop.opened();
  private final Cabinet cabinet = shop.cabinet();
  private final TestBuyer buyer = TestBuyer.registered();
  private final Map<String, String> canaries = new LinkedHashMap<>();

  @Test
  void neverLeaveTheShop() {
    Erp erp = shop.erp();
    String key = UniqueValues.code();
    Cart cart = Cart.of(shop, buyer);
    String placed = new Storefront().place(key, cart).expecting(201).text();
    String number = Answer.json(placed).path("number").asText();
    writeDownEverything(number);
    assertThat(ownTimeline(number)).as("the canaries are alive").contains(canaries.values());

    Map<String, String> outside = new LinkedHashMap<>();
    outside.put("the site's order", placed);
    outside.put("the site's order again", new Storefront().place(key, cart).text());
    outside.put("the site's cancellation", new Storefront().cancel(number, "Передумав").text());
    outside.put("the call centre's order", orderInfo(number));
    outside.put("the feed of the shop's ERP", feed(erp, number));
    TestShop other = TestShop.opened();
    outside.put("the feed of another shop", feedOf(other));
    outside.put("the order, to another shop", get(other, "/orders/" + number));
    outside.put("the timeline, to another shop", get(other, "/orders/" + number + "/timeline"));
    outside.put("the operator's letters", parked());
    outside.put("letters to the buyer", letters(buyer.mail(), 3));
    outside.put("letters to the shop", letters(shop.letters(), 1));

    canaries.forEach(
        (what, canary) ->
            outside.forEach(
                (where, text) ->
                    assertThat(text).as("%s in %s", what, where).doesNotContain(canary)));
    assertThat(outside.values()).allSatisfy(text -> assertThat(text).isNotBlank());
  }

  private void writeDownEverything(String number) {
    cabinet.moves(number, 26, canary("the reason of a step"));
    cabinet.comment(number, canary("a comment")).expecting(201);
    cabinet
        .reportCall(number, Cabinet.call("ANSWERED").put("note", canary("the note of a call")))
        .expecting(201);
    cabinet
        .addTerms(
            number,
            object("text", canary("terms"))
                .put("agreedBy", "CALL")
                .put("note", canary("the note of terms")))
        .expecting(201);
    cabinet
        .caller()
        .with("If-Match", cabinet.etag(number))
        .put(
            "/orders/" + number + "/payment",
            object("method", "CASHLESS").put("reason", canary("the reason of a correction")))
        .expecting(200);
    cabinet
        .caller()
        .post(
            "/orders/" + number + "/alternatives",
            object("insteadOf", TestShop.LAMP)
                .put("sku", TestShop.VASE)
                .put("outcome", "DECLINED")
                .put("note", canary("the note of an alternative")))
        .expecting(201);
  }

  private String canary(String what) {
    String word = "канарка" + UniqueValues.code();
    canaries.put(what, word);
    return word;
  }

  private String ownTimeline(String number) {
    return cabinet.caller().get("/orders/" + number + "/timeline?limit=100").expecting(200).text();
  }

  /** The message as it comes over the wire, and not only what the contract has of it. */
  private static String orderInfo(String number) {
    String envelope =
        """
        <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
        <c:getOrderInfo xmlns:c="https://kramar.ua/soap/call-center/v1"><c:orderNumber>%s</c:orderNumber></c:getOrderInfo>
        </s:Body></s:Envelope>
        """
            .formatted(number);
    return Caller.bearer(CallCentre.ID + "." + CallCentre.SECRET)
        .with("SOAPAction", "\"https://kramar.ua/soap/call-center/v1/getOrderInfo\"")
        .send("POST", CallCentre.address(), "text/xml; charset=utf-8", envelope)
        .expecting(200)
        .text();
  }

  private static String feed(Erp erp, String number) {
    return Eventually.get(
        "the last event of the order",
        () -> erp.caller().get("/events?limit=100").expecting(200).text(),
        text -> text.contains(number) && text.contains("order.alternative-offered"));
  }

  private static String feedOf(TestShop other) {
    return other.erp().caller().get("/events?limit=100").expecting(200).text();
  }

  private static String get(TestShop other, String path) {
    return other.cabinet().caller().get(path).expecting(404).text();
  }

  private static String parked() {
    return Operator.caller().get("/operator/deliveries?limit=100").expecting(200).text();
  }

  private static String letters(String address, int count) {
    List<String> texts = new ArrayList<>();
    new Mailbox(address)
        .await(count)
        .forEach(letter -> texts.add(letter.subject() + letter.text() + letter.html()));
    return String.join("\n", texts);
  }

  private static ObjectNode object(String field, String text) {
    return Answer.JSON.createObjectNode().put(field, text);
  }
}
