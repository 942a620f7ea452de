package ua.kramar.fire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends each request until it is acknowledged, under the same key or for the same version. */
final class Insistence {

  private static final String API = "/api/v1";

  private final FaultTestShop shop;
  private final PromiseLedger ledger;
  private final Random random;

  Insistence(FaultTestShop shop, PromiseLedger ledger, Random random) {
    this.shop = shop;
    this.ledger = ledger;
    this.random = random;
  }

  /**
   * A change of the version that the caller sees. Sent again, the change finds that it was done:
   * the version is another then, and nobody else can have made it.
   */
  void versioned(String method, long number, String path, String body) {
    Map<String, String> headers = shop.asMachine("If-Match", etag(number));
    until(path, () -> send(method, ofOrder(number, path), headers, body), 200, 412);
  }

  /** Makes something of an order, under a key. */
  HttpSender.Answer keyed(long number, String path, String body) {
    String key = FaultTestShop.fresh();
    Map<String, String> headers = shop.asMachine("If-Match", etag(number), "Idempotency-Key", key);
    return until(path, () -> send("POST", ofOrder(number, path), headers, body), 201);
  }

  /** Makes something under a key, whatever the version. */
  HttpSender.Answer made(String path, Map<String, String> who, String key, String body) {
    return post(path, with(who, "Idempotency-Key", key), body, 201);
  }

  HttpSender.Answer post(String path, Map<String, String> headers, String body, Integer... done) {
    return until(path.replaceAll("\\d+", ""), () -> send("POST", path, headers, body), done);
  }

  String etag(long number) {
    Map<String, String> headers = shop.asMachine("Accept", "*/*");
    return until("GET", () -> send("GET", ofOrder(number, ""), headers, null), 200)
        .header("ETag")
        .orElseThrow();
  }

  private static String ofOrder(long number, String path) {
    return "/orders/" + number + path;
  }

  private static Map<String, String> with(Map<String, String> headers, String name, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(name, value);
    return all;
  }

  private Optional<HttpSender.Answer> send(
      String method, String path, Map<String, String> headers, String body) {
    return shop.http().tryTo(method, API + path, headers, body);
  }

  HttpSender.Answer until(
      String what, Supplier<Optional<HttpSender.Answer>> request, Integer... done) {
    while (true) {
      Optional<HttpSender.Answer> answer = request.get();
      if (answer.filter(each -> isDone(each, done)).isPresent()) {
        return answer.get();
      }
      if (answer.filter(Insistence::isFinal).isPresent()) {
        throw new AssertionError("Refused for good: " + what + " " + answer.get().body());
      }
      ledger.refused(what + " " + answer.map(a -> String.valueOf(a.status())).orElse("no answer"));
      think();
    }
  }

  /** A server that starts answers 404 to everything; the application says of what. */
  private static boolean isDone(HttpSender.Answer answer, Integer... done) {
    boolean awaited = List.of(done).contains(answer.status());
    return awaited && (answer.status() != 404 || answer.body().contains("\"not-found\""));
  }

  /**
   * What a caller must not repeat is a failure of the test. A conflict is, unless the first request
   * under the key is still running.
   */
  static boolean isFinal(HttpSender.Answer answer) {
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
