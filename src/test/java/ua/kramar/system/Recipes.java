package ua.kramar.system;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How each operation of the contract is called so that it succeeds, and who may. An operation that
 * is missing here fails the walk: whoever adds one says how its object comes to be.
 */
final class Recipes {

  /**
   * What a good call consists of.
   *
   * @param path values of the path's variables
   * @param body null where none is taken
   */
  record Call(Map<String, String> path, List<String> headers, JsonNode body) {

    Call(Map<String, String> path) {
      this(path, List.of(), null);
    }

    Call with(String header) {
      List<String> more = new ArrayList<>(headers);
      more.add(header);
      return new Call(path, more, body);
    }

    Call with(JsonNode other) {
      return new Call(path, headers, other);
    }
  }

  /**
   * A way to call an operation.
   *
   * @param may who succeeds
   * @param owned whether the path names something of one shop, so that the other shop finds nothing
   * @param refusal what everybody else is answered
   * @param call makes whatever the call needs, anew for each call
   */
  record Recipe(Set<Who> may, boolean owned, int refusal, Supplier<Call> call) {}

  private static final Set<Who> ALL = EnumSet.allOf(Who.class);
  private static final Set<Who> READERS = EnumSet.of(Who.OWNER, Who.MANAGER, Who.ERP, Who.READER);
  private static final Set<Who> WRITERS = EnumSet.of(Who.OWNER, Who.MANAGER, Who.ERP);
  private static final Set<Who> OWNERS = EnumSet.of(Who.OWNER);
  private static final Set<Who> SITE = EnumSet.of(Who.STOREFRONT);
  private static final Set<Who> OPERATORS = EnumSet.of(Who.OPERATOR);
  private static final Set<Who> PEOPLE = EnumSet.of(Who.OWNER, Who.MANAGER, Who.OPERATOR);

  private final Shop shop;
  private final Map<String, Recipe> recipes;

  Recipes(Shop shop) {
    this.shop = shop;
    this.recipes =
        Map.ofEntries(
            entry("carriers", list(ALL)),
            entry("orderStatuses", list(ALL)),
            entry("listOrders", list(READERS)),
            entry("countOrders", list(READERS)),
            entry("listOffers", list(READERS)),
            entry("readEvents", list(WRITERS)),
            entry("latestEvent", list(WRITERS)),
            entry("watchEvents", list(WRITERS)),
            entry("listTokens", list(OWNERS)),
            entry("listParkedDeliveries", list(OPERATORS)),
            entry("order", of(READERS, () -> order(shop.placedOrder()))),
            entry("moveOrder", of(WRITERS, () -> change(Cabinet.move(26)))),
            entry("assignWaybill", of(WRITERS, () -> change(Cabinet.waybill(Fresh.waybill())))),
            entry(
                "commentOrder",
                of(WRITERS, () -> order(shop.placedOrder()).with(text("text", "Добре")))),
            entry("finishTask", of(WRITERS, this::task)),
            entry("makeOrder", made(WRITERS, () -> keyed(Cart.of(shop).without("/seller")))),
            entry("placeOrder", made(SITE, () -> keyed(Cart.of(shop)))),
            entry(
                "cancelOrder",
                made(SITE, () -> order(shop.placedOrder()).with(text("reason", "Передумав")))),
            entry("putOffer", made(WRITERS, Recipes::offer)),
            entry("setAvailability", of(WRITERS, this::availability)),
            entry("makeToken", made(OWNERS, Recipes::newToken)),
            entry("revokeToken", of(OWNERS, this::token)),
            entry("enrolShop", made(OPERATORS, Recipes::newShop)),
            entry("replayDelivery", made(OPERATORS, this::parked)),
            entry("discardDelivery", made(OPERATORS, this::parked)),
            entry("openSession", made(ALL, this::login)),
            entry("session", new Recipe(PEOPLE, false, 401, Recipes::nothing)),
            entry("endSession", new Recipe(PEOPLE, false, 401, Recipes::nothing)));
  }

  /** Null when nobody has said how. */
  Recipe of(Contract.Operation operation) {
    return recipes.get(operation.id());
  }

  private static Recipe list(Set<Who> may) {
    return made(may, Recipes::nothing);
  }

  /** Of something that belongs to the shop. */
  private static Recipe of(Set<Who> may, Supplier<Call> call) {
    return new Recipe(may, true, 403, call);
  }

  /** Of something that each may make for themselves, or that belongs to all shops. */
  private static Recipe made(Set<Who> may, Supplier<Call> call) {
    return new Recipe(may, false, 403, call);
  }

  private static Call nothing() {
    return new Call(Map.of());
  }

  private static Call order(String number) {
    return new Call(Map.of("number", number));
  }

  private Call change(ObjectNode change) {
    return order(shop.placedOrder()).with("If-Match: \"0\"").with(change);
  }

  private Call task() {
    String number = shop.placedOrder(Buyer.onThePhone());
    String task = shop.cabinet().moves(number, 26).at("/tasks/0/id").asText();
    return new Call(Map.of("number", number, "task", task));
  }

  private static Call keyed(Cart cart) {
    return nothing().with("Idempotency-Key: " + Fresh.code()).with(Answer.json(cart.toString()));
  }

  private static Call offer() {
    return new Call(Map.of("sku", "NEW-" + Fresh.code()))
        .with(
            Answer.json(
                """
                {"title": "Тарілка", "price": {"amount": "120.00", "currency": "UAH"}, "available": true}
                """));
  }

  private Call availability() {
    String sku = "OWN-" + Fresh.code();
    shop.cabinet().offers(sku, "Чашка", "80.00", true).expecting(200);
    return new Call(Map.of("sku", sku)).with(Answer.json("{\"available\": false}"));
  }

  private static Call newToken() {
    return nothing()
        .with(
            Answer.json(
                """
                {"name": "ERP", "permissions": ["orders:read"], "expiresAt": "2036-01-01T00:00:00Z"}
                """));
  }

  private Call token() {
    return new Call(Map.of("id", shop.cabinet().makeToken(List.of("orders:read"), null).id()));
  }

  private static Call newShop() {
    String code = "w-" + Fresh.code();
    return nothing()
        .with(
            Answer.json(
                """
                {"code": "%s", "name": "Крамниця", "notificationEmail": "%s@example.com",
                 "owner": {"login": "o-%s@example.com", "name": "Олена", "password": "nine nine nine"},
                 "manager": {"login": "m-%s@example.com", "name": "Тарас", "password": "nine nine nine"}}
                """
                    .formatted(code, code, code, code)));
  }

  private Call login() {
    return nothing()
        .with(
            Answer.JSON
                .createObjectNode()
                .put("login", shop.manager().login())
                .put("password", shop.manager().password()));
  }

  /** A letter that the relay has refused for good. */
  private Call parked() {
    Caller relay = Caller.anonymous();
    relay
        .send(
            "POST",
            Surroundings.sandbox("/smtp/failures"),
            "application/json",
            "{\"reply\": \"550 5.1.1 No such user\", \"count\": 1000}")
        .expecting(200);
    try {
      String number = shop.placedOrder();
      JsonNode parked =
          Eventually.get(
              "a parked letter of order " + number,
              () -> parkedOf(number),
              found -> !found.isMissingNode());
      return new Call(Map.of("id", parked.path("id").asText()));
    } finally {
      relay.send("DELETE", Surroundings.sandbox("/smtp/failures"), null, null).expecting(200);
    }
  }

  private static JsonNode parkedOf(String number) {
    String after = "";
    while (true) {
      JsonNode page =
          Operator.caller().get("/operator/deliveries?limit=100" + after).expecting(200).json();
      for (JsonNode each : page.path("items")) {
        if (each.path("order").asText().equals(number)) {
          return each;
        }
      }
      if (page.path("next").isNull()) {
        return Answer.JSON.missingNode();
      }
      after = "&after=" + page.path("next").asText();
    }
  }

  private static ObjectNode text(String field, String text) {
    return Answer.JSON.createObjectNode().put(field, text);
  }
}
