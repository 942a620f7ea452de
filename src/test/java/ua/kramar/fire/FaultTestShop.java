package ua.kramar.fire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import ua.kramar.sandbox.World;

/**
 * A shop of one test, with one offer, whose pieces it counts.
 *
 * @param letters where it wants to be told of orders
 * @param token of its own machine, id and secret
 * @param person the headers of a request of its owner
 * @param sandbox the page of the world in which it is
 */
record FaultTestShop(
    HttpSender http,
    String code,
    String letters,
    String token,
    Map<String, String> person,
    HttpSender sandbox) {

  static final String ARTICLE = "LAMP-1";

  /** So many that they never end. */
  static final int PIECES = 1_000_000;

  private static final String API = "/api/v1";
  private static final String PASSWORD = "kramar-demo-2026";
  private static final List<String> PERMISSIONS =
      List.of("orders:read", "orders:write", "events:read", "messages:read", "messages:write");

  static FaultTestShop opened(World world) {
    HttpSender http = new HttpSender(world.url());
    String code = "f-" + fresh();
    String owner = "owner@" + code + ".example.com";
    String letters = "shop@" + code + ".example.com";
    ObjectNode shop = HttpSender.JSON.createObjectNode();
    shop.put("code", code).put("name", "Крамниця " + code).put("notificationEmail", letters);
    shop.putArray("people").addObject().put("login", owner).put("role", "OWNER");
    HttpSender sandbox = new HttpSender(world.pageUrl());
    sandbox.send("POST", "/shops", json(), shop.toString()).expecting(201);
    Map<String, String> cabinet = session(http, owner);
    ObjectNode offer =
        HttpSender.JSON.createObjectNode().put("title", "Лампа").put("available", true);
    offer.putObject("price").put("amount", "640.00").put("currency", "UAH");
    http.send("PUT", API + "/offers/" + ARTICLE, cabinet, offer.toString()).expecting(200);
    ObjectNode stock = HttpSender.JSON.createObjectNode().put("quantity", PIECES);
    http.send("PUT", API + "/offers/" + ARTICLE + "/stock", cabinet, stock.toString())
        .expecting(200);
    ObjectNode token = HttpSender.JSON.createObjectNode().put("name", "ERP");
    ArrayNode permissions = token.putArray("permissions");
    PERMISSIONS.forEach(permissions::add);
    JsonNode made =
        http.send("POST", API + "/tokens", cabinet, token.toString()).expecting(201).json();
    String secret = made.path("id").asText() + "." + made.path("secret").asText();
    return new FaultTestShop(http, code, letters, secret, cabinet, sandbox);
  }

  private static Map<String, String> session(HttpSender http, String login) {
    ObjectNode credentials = HttpSender.JSON.createObjectNode();
    credentials.put("login", login).put("password", PASSWORD);
    String cookie =
        http.send("POST", API + "/session", json(), credentials.toString())
            .expecting(201)
            .header("Set-Cookie")
            .orElseThrow();
    return json("Cookie", cookie.substring(0, cookie.indexOf(';')), "X-Requested-With", "cabinet");
  }

  /** The headers of a request with JSON in it, and these. */
  static Map<String, String> json(String... more) {
    Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
    for (int i = 0; i < more.length; i += 2) {
      headers.put(more[i], more[i + 1]);
    }
    return headers;
  }

  /** Places an order over the site, which answers. */
  long placed() {
    String key = fresh();
    return OrderChannel.SITE
        .send(this, key)
        .flatMap(OrderChannel::acknowledged)
        .orElseThrow(() -> new AssertionError("Not acknowledged: " + key));
  }

  /** An order that has been handed to the carrier under that waybill. */
  long shipped(String waybill) {
    long number = placed();
    move(number, 0, "{\"status\": 26}");
    move(number, 1, "{\"status\": 2}");
    move(number, 2, "{\"status\": 3, \"waybill\": \"%s\"}".formatted(waybill));
    return number;
  }

  private void move(long number, int version, String body) {
    Map<String, String> headers = asMachine("If-Match", "\"" + version + "\"");
    http.send("POST", API + "/orders/" + number + "/status", headers, body).expecting(200);
  }

  int status(long number) {
    Map<String, String> headers = asMachine("Accept-Language", "en");
    return http.send("GET", API + "/orders/" + number, headers, null)
        .expecting(200)
        .json()
        .at("/status/id")
        .asInt();
  }

  /** What has happened to the order, as the interface tells it. */
  String timeline(long number) {
    String path = API + "/orders/" + number + "/timeline?limit=100";
    return http.send("GET", path, asMachine("Accept", "*/*"), null).expecting(200).body();
  }

  /** A number that Nova Poshta could have issued. */
  static String waybill() {
    return "2045" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);
  }

  /** The carrier has this to say of the parcel, from now on. */
  void parcelIs(String waybill, String code) {
    String body = "{\"code\": \"%s\"}".formatted(code);
    sandbox.send("PUT", "/nova-poshta/parcels/" + waybill, json(), body).expecting(200);
  }

  /** What the interface answers to the shop's machine. */
  JsonNode read(String path) {
    return http.send("GET", API + path, asMachine(), null).expecting(200).json();
  }

  /** The headers of a request of the shop's own machine. */
  Map<String, String> asMachine() {
    return json("Authorization", "Bearer " + token);
  }

  /** The same, with another header. */
  Map<String, String> asMachine(String header, String value) {
    return json("Authorization", "Bearer " + token, header, value);
  }

  /** As {@link #asMachine(String, String)}, with one more header. */
  Map<String, String> asMachine(String header, String value, String other, String otherValue) {
    return json("Authorization", "Bearer " + token, header, value, other, otherValue);
  }

  /** The headers of a request of the marketplace's site. */
  static Map<String, String> asSite(String... more) {
    Map<String, String> headers = json(more);
    headers.put("Authorization", "Bearer storefront.demo-storefront-secret");
    return headers;
  }

  static String fresh() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1L << 46, 1L << 50), 36);
  }

  /** The address of the buyer who orders under a key; another for each order. */
  String buyer(String key) {
    return key + "@" + code + ".example.com";
  }
}
