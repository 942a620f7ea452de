package ua.kramar.platform.soap;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

  private static final String CONTENT = "<a>Їжакевич</a>";

  private static String declared(String encoding) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + CONTENT;
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-U", "UTF-8", "utf-8", "ISO-8859-5", "UTF-16"})
  void readsTheEncodingOfTheDeclarationWhereTheHeaderNamesNone(String encoding) {
    String message = declared(encoding);
    byte[] bytes = message.getBytes(Charset.forName(encoding));

    assertThat(MessageText.decode(bytes, "text/xml")).isEqualTo(message);
    assertThat(MessageText.decode(bytes, null)).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/xml; charset=windows-1251",
        "text/xml;charset=\"windows-1251\"",
        "TEXT/XML; action=\"a\"; CHARSET = Windows-1251"
      })
  void prefersTheHeaderToTheDeclaration(String contentType) {
    String message = declared("UTF-8");

    assertThat(MessageText.decode(message.getBytes(Charset.forName("windows-1251")), contentType))
        .isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, text/xml",
    "UTF-8, text/xml; charset=utf-8",
    "UTF-8, text/xml; charset=windows-1251",
    "UTF-16BE, text/xml",
    "UTF-16LE, text/xml",
    "UTF-16BE, text/xml; charset=utf-16",
    "UTF-16LE, text/xml; charset=utf-16",
    "UTF-16LE, text/xml; charset=utf-16le"
  })
  void readsTheByteOrderMarkAndLeavesItOut(String encoding, String contentType) {
    byte[] bytes = ("\uFEFF" + CONTENT).getBytes(Charset.forName(encoding));

    assertThat(MessageText.decode(bytes, contentType)).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, windows-1251", "UTF-16LE, UTF-8", "UTF-16BE, windows-1251"})
  void believesTheByteOrderMarkRatherThanTheDeclaration(String encoding, String declared) {
    String message = declared(declared);
    byte[] bytes = ("\uFEFF" + message).getBytes(Charset.forName(encoding));

    assertThat(MessageText.decode(bytes, "text/xml")).isEqualTo(message);
  }

  @Test
  void recognisesUtf16WithoutByteOrderMark() {
    String message = declared("UTF-16");

    assertThat(MessageText.decode(message.getBytes(UTF_16BE), "text/xml")).isEqualTo(message);
    assertThat(MessageText.decode(message.getBytes(UTF_16LE), "text/xml")).isEqualTo(message);
  }

  @Test
  void readsUtf8WhereNothingNamesAnEncoding() {
    assertThat(MessageText.decode(CONTENT.getBytes(UTF_8), "text/xml")).isEqualTo(CONTENT);
    assertThat(MessageText.decode("<?xml version='1.0'?><a/>".getBytes(UTF_8), "text/xml"))
        .isEqualTo("<?xml version='1.0'?><a/>");
    assertThat(MessageText.decode(new byte[0], "text/xml")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, text/xml",
    "windows-1251, text/xml; charset=utf-8",
    "UTF-16, text/xml; charset=utf-8",
    "UTF-16BE, text/xml; charset=utf-8",
    "UTF-16, text/xml; charset=windows-1251",
    "UTF-8, text/xml; charset=us-ascii",
    "UTF-8, text/xml; charset=no-such-charset",
    "UTF-8, text/xml; charset="
  })
  void refusesWhatIsNoTextInTheNamedEncoding(String encoding, String contentType) {
    byte[] bytes = CONTENT.getBytes(Charset.forName(encoding));

    assertThatThrownBy(() -> MessageText.decode(bytes, contentType))
        .isInstanceOf(InvalidMessage.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-charset", "", "UTF-7", "us-ascii"})
  void refusesADeclarationThatIsUnknownOrNotTrue(String encoding) {
    byte[] bytes = declared(encoding).getBytes(UTF_8);

    assertThatThrownBy(() -> MessageText.decode(bytes, "text/xml"))
        .isInstanceOf(InvalidMessage.class);
  }

  @Test
  void handsOnUtf8WithoutADeclarationThatWouldBeWrong() {
    assertThat(MessageText.utf8(declared("windows-1251"))).isEqualTo(CONTENT.getBytes(UTF_8));
    assertThat(MessageText.utf8(CONTENT)).isEqualTo(CONTENT.getBytes(UTF_8));
  }
}
