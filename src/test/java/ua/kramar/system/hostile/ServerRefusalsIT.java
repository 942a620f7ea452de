package ua.kramar.system.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.system.drivers.RawHttp;

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
    assertThat(refusal.body())
        .contains("\"code\":\"" + (status == 404 ? "not-found" : "method-not-allowed") + "\"")
        .contains(refusal.header("X-Correlation-Id"));
    assertThat(refusal.header("X-Correlation-Id")).isNotEmpty();
    assertThat(refusal.header("Cache-Control")).isEqualTo("no-store");
    assertThat(refusal.header("Allow").isEmpty()).isEqualTo(status != 405);
  }

  @Test
  void letOthersReadTheContractWithoutTheirCredentials() {
    RawHttp.Reply contract = send("GET", "/openapi", "Origin: https://elsewhere.example");

    assertThat(contract.status()).isEqualTo(200);
    assertThat(contract.headers()).doesNotContainKey("Access-Control-Allow-Credentials");
  }
}
