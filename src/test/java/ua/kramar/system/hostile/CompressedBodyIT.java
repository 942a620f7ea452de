package ua.kramar.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** Bodies in gzip are understood at both doors; others are refused with what is understood. */
class CompressedBodyIT {

  private static final String PING =
      "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
          + "<ping xmlns='https://kramar.ua/soap/call-center/v1'/></s:Body></s:Envelope>";

  private static byte[] gzip(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static RawHttp.Reply place(String coding, byte[] body) {
    return RawHttp.send(
        new RawHttp.Request(
            "POST",
            "/api/v1/storefront/orders",
            List.of(
                "Authorization: Bearer storefront.demo-storefront-secret",
                "Idempotency-Key: " + UniqueValues.code(),
                "Content-Type: application/json",
                "Content-Encoding: " + coding),
            body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP"})
  void takesOrderThatIsCompressed(String coding) {
    RawHttp.Reply placed = place(coding, gzip(Cart.of(TestShop.opened()).toString()));

    assertThat(placed.status()).as(placed.body()).isEqualTo(201);
  }

  @Test
  void understandsSoapMessageThatIsCompressed() {
    String credentials = CallCentre.ID + ":" + CallCentre.SECRET;
    RawHttp.Reply reply =
        RawHttp.send(
            new RawHttp.Request(
                "POST",
                "/soap/call-center",
                List.of(
                    "Authorization: Basic "
                        + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)),
                    "Content-Type: text/xml; charset=utf-8",
                    "Content-Encoding: gzip"),
                gzip(PING)));

    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.body()).contains("pingResponse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "gzip, gzip"})
  void saysWhatIsUnderstoodInsteadOfOtherCodings(String coding) {
    RawHttp.Reply refusal = place(coding, gzip("{}"));

    assertThat(refusal.status()).isEqualTo(415);
    assertThat(refusal.isProblem()).isTrue();
    assertThat(refusal.header("Accept-Encoding")).isEqualTo("gzip");
  }

  @Test
  void refusesWhatIsTooLargeOnceItIsOut() {
    RawHttp.Reply refusal = place("gzip", gzip(" ".repeat(50_000_000)));

    assertThat(refusal.status()).isEqualTo(413);
    assertThat(refusal.body()).contains("\"code\":\"body-too-large\"");
  }

  @Test
  void refusesWhatIsNotCompressedAsItSays() {
    assertThat(place("gzip", "{}".getBytes(UTF_8)).body()).contains("\"malformed-body\"");
    assertThat(place("gzip", new byte[] {0x1f, (byte) 0x8b, 8}).status()).isEqualTo(400);
  }
}
