package ua.kramar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://shop.example.com, https://shop.example.com",
    "https://shop.example.com/, https://shop.example.com",
    "' http://localhost:8080 ', http://localhost:8080",
    "http://[::1]:8080, http://[::1]:8080"
  })
  void isSchemeHostAndPort(String setting, String address) {
    assertThat(PublicAddress.parse(setting)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop.example.com",
        "https://shop.example.com/kramar",
        "https://shop.example.com?a=b",
        "https://operator@shop.example.com",
        "http://kramar_1:8080",
        "ftp://shop.example.com",
        "https://shop example.com"
      })
  void refusesOtherAddresses(String setting) {
    assertThatThrownBy(() -> PublicAddress.parse(setting))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("KRAMAR_PUBLIC_URL");
  }
}
