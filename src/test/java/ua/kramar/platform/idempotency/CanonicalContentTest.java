package ua.kramar.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal requests have equal hashes, whatever version of Kramar computes them. */
class CanonicalContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"b\":\"x\"} | { \"b\" : \"x\", \"a\" : 1 }",
        "{\"a\":1} | {\"a\":1,\"b\":null}",
        "{\"a\":1} | {\"a\":1,\"b\":\"\",\"c\":[],\"d\":{},\"e\":{\"f\":null}}",
        "{\"a\":1} | {\"a\":1.00}",
        "{\"p\":{\"amount\":\"640.00\",\"currency\":\"UAH\"}} | {\"p\":{\"currency\":\"UAH\",\"amount\":\"640.0\"}}",
        "{\"p\":{\"amount\":\"0.00\",\"currency\":\"UAH\"}} | {\"p\":{\"currency\":\"UAH\",\"amount\":0}}",
        "{\"password\":\"one\"} | {\"password\":\"another\"}"
      })
  void isEqualForEqualRequests(String one, String other) {
    assertThat(hash(other)).isEqualTo(hash(one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1} | {\"a\":2}",
        "{\"a\":1} | {\"a\":\"1\"}",
        "{\"a\":false} | {}",
        "{\"a\":[1,2]} | {\"a\":[2,1]}",
        "{\"text\":\"1.0\"} | {\"text\":\"1.00\"}",
        "{\"a\":1} | {\"a\":1,\"unknownToThisVersion\":true}",
        "{\"p\":{\"amount\":\"640.00\",\"currency\":\"UAH\"}} | {\"p\":{\"amount\":\"64.00\",\"currency\":\"UAH\"}}"
      })
  void differsForDifferentRequests(String one, String other) {
    assertThat(hash(other)).isNotEqualTo(hash(one));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\":1e999999999}", "{\"amount\":\"1e999999999\",\"currency\":\"UAH\"}"})
  void expandsNoNumberToAllItsDigits(String body) {
    assertThat(hash(body)).hasSize(32);
  }

  @Test
  void isTheSameForARecordThatHasGainedAField() {
    assertThat(CanonicalContent.ofRequest(new Grown(7, "x", null)))
        .isEqualTo(hash("{\"text\":\"x\",\"number\":7}"));
  }

  record Grown(int number, String text, String added) {}

  private static byte[] hash(String body) {
    return CanonicalContent.ofBody(body.getBytes(UTF_8));
  }
}
