package ua.kramar.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The origin is compared with the public address, which is not that of the request. */
class SameSiteTest {

  /** TLS ends at the proxy: the request itself comes over HTTP, to another host and port. */
  @ParameterizedTest
  @CsvSource({
    "https://kramar.example.com, https://kramar.example.com",
    "https://kramar.example.com, https://kramar.example.com:443",
    "https://kramar.example.com:443, https://kramar.example.com",
    "https://kramar.example.com, HTTPS://Kramar.Example.COM",
    "http://localhost:8080, http://localhost:8080",
    "http://localhost, http://localhost:80",
    "http://[::1]:8080, http://[::1]:8080"
  })
  void knowsItsOwnOrigin(URI address, String origin) {
    assertThat(SameSite.isOf(address, origin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kramar.example",
        "https://kramar.example.com.evil.example",
        "https://evil.example/kramar.example.com",
        "https://kramar.example.com@evil.example",
        "http://kramar.example.com",
        "https://kramar.example.com:8443",
        "https://xn--krmar-4ve.example.com",
        "kramar.example.com",
        "null",
        "",
        "//kramar.example.com",
        "https:///",
        "https://kramar.example.com https://evil.example",
        "\u0000"
      })
  void refusesAllOthers(String origin) {
    assertThat(SameSite.isOf(URI.create("https://kramar.example.com"), origin)).isFalse();
  }
}
