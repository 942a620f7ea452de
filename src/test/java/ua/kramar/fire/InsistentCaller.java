package ua.kramar.fire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Somebody who sends each request until it is acknowledged, and has it written down then. Nobody
 * else acts on the orders of a caller.
 */
final class InsistentCaller {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  private final FaultTestShop shop;
  private final PromiseLedger ledger;
  private final Random random;
  private final Insistence insistence;
  private final Map<Long, String> keys = new HashMap<>();

  InsistentCaller(FaultTestShop shop, PromiseLedger ledger, Random random) {
    this.shop = shop;
    this.ledger = ledger;
    this.random = random;
    this.insistence = new Insistence(shop, ledger, random);
  }

  /** The same person, who packs. */
  PackingCaller packing() {
    return new PackingCaller(shop, ledger, insistence);
  }

  /** The same person, who writes to the buyers, and the buyers. */
  WritingCaller writing() {
    return new WritingCaller(shop, ledger, insistence, random);
  }

  /** The call centre, in its name. */
  CallingCaller calling() {
    return new CallingCaller(shop, ledger, insistence, random);
  }

  void think() {
    insistence.think();
  }

  /** Places an order, and returns its number. */
  long place(OrderChannel channel) {
    String key = FaultTestShop.fresh();
    HttpSender.Answer answer =
        insistence.until(
            channel.name(),
            () ->
                channel
                    .send(shop, key)
                    .filter(
                        each ->
                            OrderChannel.acknowledged(each).isPresent()
                                || Insistence.isFinal(each)),
            200,
            201);
    long number = OrderChannel.acknowledged(answer).orElseThrow();
    ledger.placed(key, number);
    keys.put(number, key);
    return number;
  }

  /** The account of the buyer of an order. */
  String account(long number) {
    return OrderChannel.account(keys.get(number));
  }

  void move(long number, int to) {
    insistence.versioned("POST", number, "/status", "{\"status\": %d}".formatted(to));
    ledger.moved(number, to);
  }

  /** Makes the order one of three pieces. */
  void correct(long number) {
    String reason = "fire-" + FaultTestShop.fresh();
    String lines = "[{\"sku\": \"%s\", \"quantity\": 3}]".formatted(FaultTestShop.ARTICLE);
    String body = "{\"lines\": %s, \"reason\": \"%s\"}".formatted(lines, reason);
    insistence.versioned("PUT", number, "/lines", body);
    ledger.promised(new Promise(Promise.Kind.CORRECTION, number, reason));
  }

  /** Agrees on the day on which the shop itself delivers the order. */
  void planDelivery(long number) {
    String day = LocalDate.now(KYIV).plusDays(2 + random.nextInt(30)).toString();
    String body = "{\"date\": \"%s\", \"from\": \"10:00\", \"to\": \"12:00\"}".formatted(day);
    insistence.versioned("PUT", number, "/own-delivery", body);
    ledger.promised(new Promise(Promise.Kind.OWN_DELIVERY, number, day));
  }

  /** Returns all of the order, and judges it: sent again, the judgement finds that it was made. */
  void giveBack(long number) {
    String comment = "fire-" + FaultTestShop.fresh();
    JsonNode opened =
        insistence
            .keyed(
                number,
                "/returns",
                "{\"reason\": \"OTHER\", \"comment\": \"%s\"}".formatted(comment))
            .json();
    ledger.promised(new Promise(Promise.Kind.RETURN, number, comment));
    String id = opened.path("id").asText();
    int pieces = opened.at("/lines/0/quantity").asInt();
    insistence.post(
        "/returns/" + id + "/judgement",
        shop.asMachine("If-Match", "*"),
        "{\"lines\": [{\"sku\": \"%1$s\", \"accepted\": %2$d, \"resalable\": %2$d}]}"
            .formatted(FaultTestShop.ARTICLE, pieces),
        200,
        409);
    ledger.promised(new Promise(Promise.Kind.JUDGEMENT, number, id + " " + pieces));
    ledger.moved(number, 86);
    ledger.moved(number, 19);
  }

  void call(long number, String outcome) {
    String note = "fire-" + FaultTestShop.fresh();
    String body = "{\"outcome\": \"%s\", \"note\": \"%s\"}".formatted(outcome, note);
    insistence.keyed(number, "/calls", body);
    ledger.promised(new Promise(Promise.Kind.CALL, number, note));
  }

  void comment(long number) {
    String text = "fire-" + FaultTestShop.fresh();
    String body = "{\"text\": \"%s\"}".formatted(text);
    insistence.made("/orders/" + number + "/comments", shop.asMachine(), text, body);
    ledger.promised(new Promise(Promise.Kind.COMMENT, number, text));
  }

  /** Restores a cancelled order, and returns the number of the new one. */
  long restore(long number) {
    long other = insistence.keyed(number, "/restoration", "{}").json().path("number").asLong();
    ledger.moved(number, 31);
    ledger.promised(new Promise(Promise.Kind.RESTORATION, number, String.valueOf(other)));
    return other;
  }

  /** Reports a payment or a refund of so many kopecks, as the site. */
  void pay(long number, String state, int kopecks) {
    String id = FaultTestShop.fresh();
    String amount = "%d.%02d".formatted(kopecks / 100, kopecks % 100);
    String body =
        """
        {"state": "%s", "amount": {"amount": "%s", "currency": "UAH"}, "externalId": "%s"}
        """
            .formatted(state, amount, id);
    insistence.made(onSite(number) + "/payment", FaultTestShop.asSite(), id, body);
    String what = "%s %s %s".formatted(id, state, amount);
    ledger.promised(new Promise(Promise.Kind.PAYMENT, number, what));
  }

  /** Confirms the order for its buyer. */
  void confirm(long number) {
    Map<String, String> headers =
        FaultTestShop.asSite(
            "Idempotency-Key", FaultTestShop.fresh(), "If-Match", insistence.etag(number));
    insistence.post(onSite(number) + "/confirmation", headers, "{}", 200);
    ledger.moved(number, 2);
  }

  private static String onSite(long number) {
    return "/storefront/orders/" + number;
  }
}
