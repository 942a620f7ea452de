package ua.kramar.access.factors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

  /** That of RFC 6238, appendix B. */
  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

  /** The last six digits of the examples of the RFC, which have eight. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void areThoseOfTheStandard(long second, String code) {
    assertThat(TimeCodes.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
  }

  @Test
  void areTakenHalfAMinuteEarlierAndLater() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);

    for (int later = -2; later <= 2; later++) {
      assertThat(TimeCodes.step(SECRET, "050471", now.plusSeconds(later * 30L)).isPresent())
          .as("%d steps later", later)
          .isEqualTo(Math.abs(later) <= 1);
    }
  }

  @Test
  void areReadAsAppsShowThem() {
    assertThat(TimeCodes.step(SECRET, "050 471", Instant.ofEpochSecond(1_111_111_111))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"''", "50471", "0050471", "O50471", "٠٥٠٤٧١"})
  void areSixDigitsAndNothingElse(String code) {
    assertThat(TimeCodes.step(SECRET, code, Instant.ofEpochSecond(1_111_111_111))).isEmpty();
  }

  @Test
  void comeFromSecretsThatAppsReadAsBase32() {
    assertThat(Base32.encode(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Base32.encode(new byte[] {-1, -1, -1, -1, -1})).isEqualTo("77777777");
  }
}
