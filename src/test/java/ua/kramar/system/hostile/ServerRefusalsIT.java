package ua.kramar.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.TestEnvironment;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** What the web server refuses looks like what Kramar refuses, and is not kept by any cache. */
class ServerRefusalsIT {

  private static RawHttp.Reply send(String method, String target, String... headers) {
    return RawHttp.send(new RawHttp.Request(method, target, List.of(headers), null));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /WEB-INF/web.xml, 404",
    "GET, /META-INF/MANIFEST.MF, 404",
    "GET, /assets/nope-12345678.js, 404",
    "GET, /nope.ico, 404",
    "GET, /assets/, 404",
    "HEAD, /assets/, 404",
    "GET, /assets, 404",
    "PATCH, /, 405",
    "PATCH, /index.html, 405",
    "PATCH, /assets/, 404",
    "PATCH, /ready, 405",
    "GET, /soap/nope, 404",
    "PUT, /assets/nope.js, 405",
    "PROPFIND, /openapi, 405",
    "POST, /openapi, 405",
    "CONNECT, kramar:443, 405",
    "TRACE, /, 405",
    "BREW, /api/v1/orders, 405"
  })
  void haveTheFormOfARefusal(String method, String target, int status) {
    RawHttp.Reply refusal = send(method, target);

    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.isProblem()).as(refusal.body()).isTrue();
    if (!method.equals("HEAD")) {
      assertThat(refusal.body())
          .contains("\"code\":\"" + (status == 404 ? "not-found" : "method-not-allowed") + "\"")
          .contains(refusal.header("X-Correlation-Id"));
    }
    assertThat(refusal.header("X-Correlation-Id")).isNotEmpty();
    assertThat(refusal.header("Cache-Control")).isEqualTo("no-store");
    assertThat(refusal.header("Allow").isEmpty()).isEqualTo(status != 405);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /WEB-INF/web.xml, Not found",
    "TRACE, /, The method is not supported here",
    "POST, /openapi, The method is not supported here",
    "GET, /api/v1/[, The request cannot be read"
  })
  void speakTheLanguageOfTheCaller(String method, String target, String text) {
    RawHttp.Reply english = send(method, target, "Accept-Language: de, en;q=0.9, uk;q=0.8");
    RawHttp.Reply ukrainian = send(method, target, "Accept-Language: uk, en;q=0.5");

    assertThat(english.body()).contains(text);
    assertThat(ukrainian.body()).contains("\"code\"").doesNotContain(text);
  }

  /** Each of them short enough for the limit of a header. */
  @Test
  void takeAsManyCookiesAsAHeaderHolds() {
    String cookies = "Cookie: " + "a=1;".repeat(4_000);

    assertThat(send("GET", "/ready", cookies).status()).isEqualTo(200);
    assertThat(send("GET", "/api/v1/session", cookies).status()).isEqualTo(401);
  }

  @Test
  void letOthersReadTheContractWithoutTheirCredentials() {
    RawHttp.Reply contract = send("GET", "/openapi", "Origin: https://elsewhere.example");

    assertThat(contract.status()).isEqualTo(200);
    assertThat(contract.headers()).doesNotContainKey("Access-Control-Allow-Credentials");
  }

  /** The host that a request names may be anybody's. */
  @ParameterizedTest
  @ValueSource(strings = {"", "http://elsewhere.example"})
  void buildNoAddressFromTheHostOfTheRequest(String origin) {
    String host = "Host: elsewhere.example";
    RawHttp.Reply placed =
        RawHttp.send(
            new RawHttp.Request(
                "POST",
                origin + "/api/v1/storefront/orders",
                List.of(
                    host,
                    "Authorization: Bearer storefront.demo-storefront-secret",
                    "Idempotency-Key: " + UniqueValues.code(),
                    "Content-Type: application/json"),
                Cart.of(TestShop.opened()).toString().getBytes(UTF_8)));
    RawHttp.Reply wsdl = send("GET", origin + "/soap/call-center?wsdl", host);

    assertThat(placed.status()).as(placed.body()).isEqualTo(201);
    assertThat(placed.header("Location")).startsWith(TestEnvironment.api("/orders/").toString());
    assertThat(wsdl.body())
        .contains("location=\"" + TestEnvironment.server() + "/soap/call-center\"")
        .doesNotContain("elsewhere.example");
  }
}
