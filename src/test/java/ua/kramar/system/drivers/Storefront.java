package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** The marketplace's site, where buyers order and think again. */
public final class Storefront {

  private static final String TOKEN = "storefront.demo-storefront-secret";

  private final Caller caller;

  public Storefront() {
    this(Caller.bearer(TOKEN));
  }

  private Storefront(Caller caller) {
    this.caller = caller;
  }

  /** The same site; its requests carry this id. */
  public Storefront correlated(String id) {
    return new Storefront(caller.with("X-Correlation-Id", id));
  }

  public Caller caller() {
    return caller;
  }

  /** Places an order and returns its number. */
  public String place(Cart cart) {
    return place(UUID.randomUUID().toString(), cart).expecting(201).json().path("number").asText();
  }

  /** Places an order under an idempotency key. */
  public Answer place(String key, Object cart) {
    return caller.with("Idempotency-Key", key).post("/storefront/orders", cart);
  }

  /** Reports about the payment of an order, under an id of its own. */
  public Answer reports(String number, String state, String amount) {
    return reports(number, payment(state, amount));
  }

  public Answer reports(String number, ObjectNode payment) {
    return caller.post("/storefront/orders/" + number + "/payment", payment);
  }

  /** A report with an id of its own. */
  public static ObjectNode payment(String state, String amount) {
    ObjectNode payment = Answer.JSON.createObjectNode().put("state", state);
    payment.putObject("amount").put("amount", amount).put("currency", "UAH");
    return payment.put("externalId", UUID.randomUUID().toString());
  }

  public Answer cancel(String number, String reason) {
    ObjectNode cancellation = Answer.JSON.createObjectNode().put("reason", reason);
    return caller.post("/storefront/orders/" + number + "/cancellation", cancellation);
  }
}
