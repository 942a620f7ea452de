package ua.kramar.system.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.kramar.system.contract.Contract;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.RawHttp;

/** Makes valid requests invalid, each time in one or two ways. */
final class RequestMutator {

  /**
   * An invalid request.
   *
   * @param elsewhere whether its path may address another operation than the valid one
   * @param torn whether it is no HTTP any more, so that the server may cut it off in its own way
   */
  record Mutated(RawHttp.Request request, boolean elsewhere, boolean torn) {}

  /** As JSON, not as Java: not all of it is text that Java can hold. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "99999999999999999999",
          "-2147483649",
          "1e400",
          "1e2147483647",
          "-1e-2147483647",
          "1E9999999999",
          "[]",
          "{}",
          "[[[[[[]]]]]]",
          "\"\"",
          "\"  \"",
          "\"0\"",
          "\"-1\"",
          "\"1e2147483647\"",
          "\"0x1F\"",
          "\"NaN\"",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\ufffe\"",
          "\"\\u0001\"",
          "\"\\u202eabc\"",
          "\"\\r\\nBcc: a@b.c\"",
          "\"Ω≈ç√∫\"",
          "\"👩‍👩‍👧‍👦\"",
          "\"'; drop table orders; --\"",
          "\"<script>alert(1)</script>\"",
          "\"${jndi:ldap://x}\"",
          "\"{0}\"",
          "\"{{7*7}}\"",
          "\"%s%n\"",
          "\"../../etc/passwd\"",
          "\"-100000-01-01T00:00:00Z\"",
          "\"+999999999-12-31T23:59:59Z\"",
          "\"2026-02-30\"",
          "\"" + "x".repeat(101) + "\"",
          "\"" + "ї".repeat(60_000) + "\"",
          "\"" + "9".repeat(5_000) + "\"",
          "9".repeat(900),
          "9".repeat(5_000),
          "[" + "0,".repeat(5_000) + "0]",
          "[".repeat(1_000) + "]".repeat(1_000),
          "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000),
          "{\"a\":1,\"a\":2}",
          "NaN",
          "'x'");

  private static final List<String> WORDS =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "999999999999999999",
          "9999999999999999999",
          "1e9",
          "0x10",
          "null",
          "%00",
          "%01",
          "%7f",
          "%20",
          "%",
          "%z",
          "%zz",
          "%u0041",
          "%c0%af",
          "%ff%fe",
          "%ed%a0%80",
          "%f0%9f%98%80",
          "%e2%80%ae",
          "..%2f..",
          "..",
          ".",
          "%2e%2e",
          "a%2fb",
          "a%5cb",
          "a;b=c",
          ";",
          "%3b",
          "a%0d%0aX-Injected:%20yes",
          "%27%20or%201=1--",
          "%25",
          "%2525",
          "*",
          "{x}",
          "{number}",
          "~",
          "+",
          "%2b",
          "1,2",
          "[1]",
          "١٢٣",
          "ї",
          "%d1%97",
          "x".repeat(4_000),
          "%41".repeat(1_000),
          "-9223372036854775808",
          "9223372036854775807",
          "2026-02-30T00:00:00Z",
          "-100000-01-01T00:00:00Z",
          "%2B999999-01-01T00:00:00Z");

  private static final List<String> HEADERS =
      List.of(
          "If-Match: *",
          "If-Match: W/\"0\"",
          "If-Match: \"0\", \"1\"",
          "If-Match: \"\"",
          "If-Match: \"999999999999\"",
          "If-Match: \"-1\"",
          "If-Match: 0",
          "If-Match:",
          "If-Match: \"" + "9".repeat(3_000) + "\"",
          "If-Match: \"\u0456\"",
          "Idempotency-Key:",
          "Idempotency-Key: " + "k".repeat(101),
          "Idempotency-Key: ключ",
          "Idempotency-Key: a\u0001b",
          "Idempotency-Key: a\u0000b",
          "Accept: text/html",
          "Accept: */*;q=zzz",
          "Accept: a/b/c",
          "Accept: ,;,",
          "Accept:",
          "Accept: application/*",
          "Accept: application/xml;q=0.1, */*;q=0",
          "Accept: " + "a/b,".repeat(2_000),
          "Accept-Language: ;;;",
          "Accept-Language: *",
          "Accept-Language: -",
          "Accept-Language: uk;q=9",
          "Accept-Language: en;q=abc",
          "Accept-Language: " + "x".repeat(3_000),
          "Accept-Language: en-US-u-ca-buddhist-x-y",
          "Accept-Charset: utf-7",
          "Accept-Encoding: gzip;q=-1",
          "Content-Encoding: gzip",
          "Content-Encoding: nonsense",
          "Content-Language: " + "x".repeat(500),
          "traceparent: 00-" + "0".repeat(32) + "-x",
          "traceparent: " + "f".repeat(5_000),
          "X-HTTP-Method-Override: DELETE",
          "X-Forwarded-For: 1.2.3.4",
          "X-Forwarded-Host: evil.example",
          "Forwarded: for=\"[::1]\"",
          "Cookie: __Host-SID",
          "Cookie: __Host-SID=\"\"; __Host-SID=x; =; ;;",
          "Cookie: $Version=1; a=\"\\",
          "Range: bytes=0-0",
          "Range: bytes=-1",
          "Expect: 100-continue",
          "Expect: nonsense",
          "If-None-Match: *",
          "If-Modified-Since: yesterday",
          "Last-Event-ID: zzz",
          "Last-Event-ID: \u0000",
          "Origin: null",
          "Sec-Fetch-Site: cross-site",
          "SOAPAction: \"x\"",
          "Upgrade: h2c",
          "Upgrade: websocket",
          "Prefer: return=minimal",
          "Date: nonsense",
          "X: " + "y".repeat(20_000));

  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "multipart/form-data",
          "application/json; charset=utf-16",
          "application/json; charset=nonsense",
          "application/json; charset=\"",
          "application/json;;",
          "application/json; charset=windows-1251",
          "application/problem+json",
          "*/*",
          "json",
          "/",
          "application/",
          "",
          "application/json, text/plain",
          "application/merge-patch+json",
          "application/octet-stream",
          "text/json",
          "application/json; a=" + "b".repeat(3_000));

  private static final List<String> METHODS =
      List.of("PATCH", "PUT", "DELETE", "POST", "GET", "HEAD", "OPTIONS", "TRACE", "FOO", "get");

  private final Random random;

  RequestMutator(Random random) {
    this.random = random;
  }

  Mutated mutate(Contract.Operation operation, SampleCalls.Call call, RawHttp.Request good) {
    return switch (random.nextInt(call.body() == null ? 5 : 12)) {
      case 0 -> path(call, good);
      case 1 -> query(operation, good);
      case 2, 3 -> header(good);
      case 4 -> method(good);
      case 5 -> type(good);
      case 6 -> whole(call, good);
      default -> member(call, good);
    };
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Mutated path(SampleCalls.Call call, RawHttp.Request good) {
    List<String> variables = List.copyOf(call.path().keySet());
    String target;
    if (variables.isEmpty()) {
      target = good.target() + any(List.of("/", "//", "/x", "/%00", "/..", ";a=b", "%20", "/%zz"));
    } else {
      String variable = any(variables);
      target =
          good.target()
              .replace("/" + call.path().get(variable), "/" + any(WORDS).replace("+", "%2b"));
    }
    return new Mutated(good.withTarget(target), true, isTorn(target));
  }

  /** Bytes beyond ASCII and broken escapes are not of the grammar of addresses. */
  private static boolean isTorn(String target) {
    return !target.replaceAll("%[0-9a-fA-F]{2}", "").matches("[!-$&-~]*")
        || target.matches(".*[\\[\\]{}^`|\\\\\"<>].*")
        || target.length() > 8_000;
  }

  private Mutated query(Contract.Operation operation, RawHttp.Request good) {
    List<String> names = new ArrayList<>(operation.parameters("query"));
    names.addAll(List.of("x", "after", "limit", "%00", "a%5b%5d", ""));
    String pairs =
        random.nextInt(10) == 0
            ? IntStream.range(0, 300)
                .mapToObj(at -> "p" + at + "=1")
                .collect(Collectors.joining("&"))
            : IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(at -> any(names) + "=" + (random.nextBoolean() ? any(WORDS) : cursor()))
                .collect(Collectors.joining("&"));
    String target = good.target() + "?" + pairs;
    return new Mutated(good.withTarget(target), false, isTorn(target) || target.contains("p299"));
  }

  /** Well-formed, but of another list, of no list, or beyond the calendar. */
  private String cursor() {
    List<String> numbers =
        List.of(
            "0",
            "-1",
            "1",
            "500000000",
            "9223372036854775807",
            "-9223372036854775808",
            "253402300800000000",
            "-62135596800000001",
            "9223372036854775808",
            "",
            "x",
            "1e3");
    String plain =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(at -> any(numbers))
            .collect(Collectors.joining("."));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  private Mutated header(RawHttp.Request good) {
    RawHttp.Request request = good;
    if (random.nextInt(4) == 0 && !good.headers().isEmpty()) {
      String name = any(good.headers());
      request = good.withoutHeader(name.substring(0, name.indexOf(':')));
    }
    String header = any(HEADERS);
    if (random.nextBoolean()) {
      request = request.withoutHeader(header.substring(0, header.indexOf(':')));
    }
    // Control characters in a header and unknown expectations are the server's own affair.
    boolean torn = header.matches("(?s).*[\\x00-\\x1f].*") || header.contains("Expect: nonsense");
    return new Mutated(request.withHeader(header), false, torn || header.startsWith("Upgrade"));
  }

  private Mutated method(RawHttp.Request good) {
    String method = any(METHODS);
    return new Mutated(good.withMethod(method), true, method.equals("TRACE"));
  }

  private Mutated type(RawHttp.Request good) {
    RawHttp.Request request =
        good.withoutHeader("Content-Type").withHeader("Content-Type: " + any(TYPES));
    return new Mutated(
        random.nextInt(10) == 0 ? good.withoutHeader("Content-Type") : request, false, false);
  }

  private Mutated whole(SampleCalls.Call call, RawHttp.Request good) {
    String json = call.body().toString();
    byte[] body =
        switch (random.nextInt(14)) {
          case 0 -> new byte[0];
          case 1 -> any(VALUES).getBytes(UTF_8);
          case 2 -> json.substring(0, random.nextInt(json.length())).getBytes(UTF_8);
          case 3 -> ("\ufeff" + json).getBytes(UTF_8);
          case 4 -> json.getBytes(UTF_16);
          case 5 -> (json + json).getBytes(UTF_8);
          case 6 -> ("[" + json + "]").getBytes(UTF_8);
          case 7 ->
              json.replaceFirst("\\{", "{" + json.substring(1, json.length() - 1) + ",")
                  .getBytes(UTF_8);
          case 8 -> ("/* c */" + json).getBytes(UTF_8);
          case 9 -> json.replace("\"", "'").getBytes(UTF_8);
          case 10 -> json.replaceFirst("\":\"", "\":\"\u00ff\u00fe").getBytes(ISO_8859_1);
          case 11 -> noise();
          case 12 -> (" ".repeat(900_000) + json).getBytes(UTF_8);
          default -> ("{\"x\":\"" + "y".repeat(1_100_000) + "\"}").getBytes(UTF_8);
        };
    return new Mutated(good.withBody(body), false, false);
  }

  private byte[] noise() {
    byte[] noise = new byte[random.nextInt(500)];
    random.nextBytes(noise);
    return noise;
  }

  /** Another value, none, or a second one, anywhere in the body. */
  private Mutated member(SampleCalls.Call call, RawHttp.Request good) {
    List<JsonPointer> places = new ArrayList<>();
    collect(call.body(), JsonPointer.empty(), places);
    if (places.isEmpty()) {
      return whole(call, good);
    }
    JsonPointer place = any(places);
    ObjectNode body = call.body().deepCopy();
    String mark = "spoilt-" + random.nextLong();
    JsonNode parent = body.at(place.head());
    boolean gone = random.nextInt(8) == 0;
    if (parent instanceof ObjectNode object) {
      String name = place.last().getMatchingProperty();
      if (gone) {
        object.remove(name);
      } else {
        object.put(name, mark);
      }
    } else {
      ((ArrayNode) parent)
          .set(place.last().getMatchingIndex(), Answer.JSON.getNodeFactory().textNode(mark));
    }
    String json = body.toString().replace("\"" + mark + "\"", any(VALUES));
    return new Mutated(good.withBody(json.getBytes(UTF_8)), false, false);
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    if (!at.equals(JsonPointer.empty())) {
      places.add(at);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      collect(member.getValue(), at.appendProperty(member.getKey()), places);
    }
    if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        collect(node.get(index), at.appendIndex(index), places);
      }
    }
  }
}
