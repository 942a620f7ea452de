package ua.kramar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTextTest {

  @ParameterizedTest
  @CsvSource({"P3D, PT72H", "' PT36H ', PT36H", "P180D, PT4320H"})
  void aTermIsADuration(String text, Duration term) {
    assertThat(SettingText.term("kramar.term.shipment", text)).isEqualTo(term);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "3 days", "P1M", "PT0S", "-P3D", "P181D"})
  void refusesATextThatIsNoTerm(String text) {
    assertThatThrownBy(() -> SettingText.term("kramar.term.shipment", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kramar.term.shipment");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(SettingText.flag("kramar.martial.law", "true ")).isTrue();
    assertThat(SettingText.flag("kramar.martial.law", "false")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yes", "TRUE", "0"})
  void refusesATextThatIsNoFlag(String text) {
    assertThatThrownBy(() -> SettingText.flag("kramar.martial.law", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kramar.martial.law");
  }

  @ParameterizedTest
  @CsvSource({
    "clamd:3310, clamd, 3310",
    "' 10.0.0.7:1 ', 10.0.0.7, 1",
    "[::1]:65535, [::1], 65535"
  })
  void anAddressIsAHostAndAPort(String text, String host, int port) {
    assertThat(SettingText.address("kramar.clamd", text))
        .contains(InetSocketAddress.createUnresolved(host, port));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"clamd", ":3310", "clamd:0", "clamd:65536", "clamd:x", "a b:1", "clamd:3310/x"})
  void refusesWhatIsNoAddress(String text) {
    assertThatThrownBy(() -> SettingText.address("kramar.clamd", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kramar.clamd");
  }

  @Test
  void noAddressIsNone() {
    assertThat(SettingText.address("kramar.clamd", " ")).isEmpty();
  }

  @Test
  void readsADomainInAnyCaseAndNone() {
    assertThat(SettingText.domain("kramar.reply.domain", " Reply.Kramar.UA"))
        .contains("reply.kramar.ua");
    assertThat(SettingText.domain("kramar.reply.domain", " ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kramar",
        "reply@kramar.ua",
        "reply..kramar.ua",
        "-a.ua",
        "a b.ua",
        "відповідь.укр"
      })
  void refusesWhatIsNoDomain(String text) {
    assertThatThrownBy(() -> SettingText.domain("kramar.reply.domain", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kramar.reply.domain");
  }

  @Test
  void keysAreThirtyTwoBytesEach() {
    String key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    assertThat(SettingText.keys("kramar.secrets.key", "")).isEmpty();
    assertThat(SettingText.keys("kramar.secrets.key", key + ", " + key))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).hasSize(32));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hunter2",
        "c2hvcnQ=",
        "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=,",
        "not Base64!"
      })
  void refusesKeysAndDoesNotShowThem(String text) {
    assertThatThrownBy(() -> SettingText.keys("kramar.secrets.key", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kramar.secrets.key")
        .hasMessageNotContaining(text);
  }
}
