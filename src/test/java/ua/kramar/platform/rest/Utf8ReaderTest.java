package ua.kramar.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

  @Test
  void admitsTextsOfAllScripts() {
    assertThat(Utf8Reader.isUtf8("{\"a\": \"Ї 😀 é\"}".getBytes(UTF_8))).isTrue();
    assertThat(Utf8Reader.isUtf8(new byte[0])).isTrue();
  }

  @Test
  void refusesOtherEncodings() {
    String json = "{\"a\": \"Ї\"}";
    assertThat(Utf8Reader.isUtf8(json.getBytes(UTF_16))).isFalse();
    assertThat(Utf8Reader.isUtf8(json.getBytes(UTF_16LE))).isFalse();
    assertThat(Utf8Reader.isUtf8(json.getBytes(Charset.forName("UTF-32BE")))).isFalse();
    assertThat(Utf8Reader.isUtf8(json.getBytes(Charset.forName("windows-1251")))).isFalse();
  }

  /** A slash in two bytes, and a surrogate. */
  @Test
  void refusesLongFormsAndWhatIsNoCharacter() {
    assertThat(Utf8Reader.isUtf8(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'})).isFalse();
    assertThat(Utf8Reader.isUtf8(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
        .isFalse();
  }
}
