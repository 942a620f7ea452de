package ua.kramar.fire;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Somebody who sends each request until it is acknowledged, under the same key or for the same
 * version, and has it written down then. Nobody else acts on the orders of a caller.
 */
final class InsistentCaller {

  private static final String API = "/api/v1";
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  private final FaultTestShop shop;
  private final PromiseLedger ledger;
  private final Random random;

  InsistentCaller(FaultTestShop shop, PromiseLedger ledger, Random random) {
    this.shop = shop;
    this.ledger = ledger;
    this.random = random;
  }

  /** Places an order, and returns its number. */
  long place(OrderChannel channel) {
    String key = FaultTestShop.fresh();
    HttpSender.Answer answer =
        insist(
            channel.name(),
            () ->
                channel
                    .send(shop, key)
                    .filter(each -> OrderChannel.acknowledged(each).isPresent() || isFinal(each)),
            200,
            201);
    long number = OrderChannel.acknowledged(answer).orElseThrow();
    ledger.placed(key, number);
    return number;
  }

  void move(long number, int to) {
    versioned("POST", number, "/status", "{\"status\": %d}".formatted(to));
    ledger.moved(number, to);
  }

  /** Makes the order one of three pieces. */
  void correct(long number) {
    String reason = "fire-" + FaultTestShop.fresh();
    String lines = "[{\"sku\": \"%s\", \"quantity\": 3}]".formatted(FaultTestShop.ARTICLE);
    String body = "{\"lines\": %s, \"reason\": \"%s\"}".formatted(lines, reason);
    versioned("PUT", number, "/lines", body);
    ledger.promised(new Promise(Promise.Kind.CORRECTION, number, reason));
  }

  /** Agrees on the day on which the shop itself delivers the order. */
  void planDelivery(long number) {
    String day = LocalDate.now(KYIV).plusDays(2 + random.nextInt(30)).toString();
    String body = "{\"date\": \"%s\", \"from\": \"10:00\", \"to\": \"12:00\"}".formatted(day);
    versioned("PUT", number, "/own-delivery", body);
    ledger.promised(new Promise(Promise.Kind.OWN_DELIVERY, number, day));
  }

  void call(long number, String outcome) {
    String note = "fire-" + FaultTestShop.fresh();
    String body = "{\"outcome\": \"%s\", \"note\": \"%s\"}".formatted(outcome, note);
    keyed(number, "/calls", body);
    ledger.promised(new Promise(Promise.Kind.CALL, number, note));
  }

  void comment(long number) {
    String text = "fire-" + FaultTestShop.fresh();
    Map<String, String> headers = shop.asMachine("Idempotency-Key", text);
    String body = "{\"text\": \"%s\"}".formatted(text);
    insist("COMMENT", () -> send("POST", number, "/comments", headers, body), 201);
    ledger.promised(new Promise(Promise.Kind.COMMENT, number, text));
  }

  /** Restores a cancelled order, and returns the number of the new one. */
  long restore(long number) {
    long other = keyed(number, "/restoration", "{}").json().path("number").asLong();
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
    bySite(number, "/payment", FaultTestShop.asSite("Idempotency-Key", id), body, 201);
    String what = "%s %s %s".formatted(id, state, amount);
    ledger.promised(new Promise(Promise.Kind.PAYMENT, number, what));
  }

  /** Confirms the order for its buyer. */
  void confirm(long number) {
    Map<String, String> headers =
        FaultTestShop.asSite("Idempotency-Key", FaultTestShop.fresh(), "If-Match", etag(number));
    bySite(number, "/confirmation", headers, "{}", 200);
    ledger.moved(number, 2);
  }

  private void bySite(
      long number, String path, Map<String, String> headers, String body, int done) {
    String order = API + "/storefront/orders/" + number;
    insist(path, () -> shop.http().tryTo("POST", order + path, headers, body), done);
  }

  /**
   * A change of the version that the caller sees. Sent again, the change finds that it was done:
   * the version is another then, and nobody else can have made it.
   */
  private void versioned(String method, long number, String path, String body) {
    Map<String, String> headers = shop.asMachine("If-Match", etag(number));
    insist(path, () -> send(method, number, path, headers, body), 200, 412);
  }

  private HttpSender.Answer keyed(long number, String path, String body) {
    String key = FaultTestShop.fresh();
    Map<String, String> headers = shop.asMachine("If-Match", etag(number), "Idempotency-Key", key);
    return insist(path, () -> send("POST", number, path, headers, body), 201);
  }

  private String etag(long number) {
    return insist("GET", () -> send("GET", number, "", shop.asMachine("Accept", "*/*"), null), 200)
        .header("ETag")
        .orElseThrow();
  }

  private Optional<HttpSender.Answer> send(
      String method, long number, String path, Map<String, String> headers, String body) {
    return shop.http().tryTo(method, API + "/orders/" + number + path, headers, body);
  }

  private HttpSender.Answer insist(
      String what, Supplier<Optional<HttpSender.Answer>> request, Integer... done) {
    while (true) {
      Optional<HttpSender.Answer> answer = request.get();
      if (answer.filter(each -> List.of(done).contains(each.status())).isPresent()) {
        return answer.get();
      }
      if (answer.filter(InsistentCaller::isFinal).isPresent()) {
        throw new AssertionError("Refused for good: " + what + " " + answer.get().body());
      }
      ledger.refused(what + " " + answer.map(a -> String.valueOf(a.status())).orElse("no answer"));
      think();
    }
  }

  /**
   * What a caller must not repeat is a failure of the test. A conflict is, unless the first request
   * under the key is still running; a server that starts answers 404 to everything.
   */
  private static boolean isFinal(HttpSender.Answer answer) {
    return List.of(400, 401, 403, 412, 422).contains(answer.status())
        || (answer.status() == 409 && !answer.body().contains("idempotency-key-in-progress"));
  }

  /** Callers are people and machines, and not all of them at the same instant. */
  void think() {
    if (Thread.currentThread().isInterrupted()) {
      throw new AssertionError("A writer was not answered in time");
    }
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20 + random.nextInt(200)));
  }
}
