package ua.kramar.platform.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "larysa@example.com, larysa@example.com",
    "' larysa@example.com ', larysa@example.com",
    "o'neil+shop@Example.COM, o'neil+shop@Example.COM",
    "info@крамниця.укр, info@xn--80aqejfp0c4d.xn--j1amh",
    "info@ПОШТА.УКР, info@xn--80a1acn3a.xn--j1amh",
    "info@їжак.example.com, info@xn--80aln7i.example.com",
    "info@xn--strae-oqa.de, info@xn--strae-oqa.de",
    "дід@example.com, дід@example.com",
    "a.b-c_d@sub.example.co.uk, a.b-c_d@sub.example.co.uk"
  })
  void isSentAs(String text, String command) {
    assertThat(EmailAddress.parse(text)).map(EmailAddress::onTheWire).hasValue(command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "larysa",
        "@example.com",
        "larysa@",
        "larysa@localhost",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "x@my_host.example.com",
        "x@-host.example.com",
        "x@host..example.com",
        "a b@example.com",
        "a..b@example.com",
        ".a@example.com",
        "a.@example.com",
        "\"a b\"@example.com",
        "Лариса <larysa@example.com>",
        "larysa@example.com, stranger@example.com",
        "larysa@example.com\u00a0",
        "larysa@example.com\u200b",
        "lar\u200bysa@example.com",
        "lar\u202eysa@example.com",
        "larysa@example.com\r\nRCPT TO:<stranger@example.com>",
        "larysa\u0000@example.com",
        "larysa\ufe0f@example.com",
        "\u3164@example.com",
        "a@\u3164.com"
      })
  void cannotBeMailed(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
  }

  /** Converted by the rules of 2003 these would be strasse.de, xn--nxasmq6b.gr and ab.com. */
  @ParameterizedTest
  @ValueSource(strings = {"info@straße.de", "info@βόλος.gr", "info@a\u034fb.com"})
  void isNotSentToAnotherDomainThanTheWrittenOne(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
  }

  @Test
  void hasALocalPartOfAtMost64Bytes() {
    assertThat(EmailAddress.parse("a".repeat(64) + "@example.com")).isPresent();
    assertThat(EmailAddress.parse("a".repeat(65) + "@example.com")).isEmpty();
    assertThat(EmailAddress.parse("ї".repeat(33) + "@example.com")).isEmpty();
  }

  @Test
  void needsSmtpUtf8ForALocalPartOfOtherLetters() {
    assertThat(EmailAddress.parse("дід@example.com").orElseThrow().needsSmtpUtf8()).isTrue();
    assertThat(EmailAddress.parse("info@крамниця.укр").orElseThrow().needsSmtpUtf8()).isFalse();
  }
}
