package ua.kramar.access.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPHeader;
import java.time.Instant;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeaderTest {

  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T11:59:00Z, 2026-11-26T12:04:00Z, true",
    "2026-11-26T09:00:00Z, 2026-11-26T12:00:01Z, true",
    "2026-11-26T11:50:00Z, 2026-11-26T11:59:59Z, false",
    "2026-11-26T11:50:00Z, 2026-11-26T12:00:00Z, false",
    "2026-11-26T13:59:00+02:00, 2026-11-26T14:04:00+02:00, true",
    "2026-11-26T13:50:00+02:00, 2026-11-26T13:59:00+02:00, false",
    "2026-11-26T11:59:00.123, 2026-11-26T12:04:00, true",
    "2026-11-26T12:06:00Z, 2026-11-26T12:11:00Z, false",
    "2026-11-26T12:04:00Z, 2026-11-26T12:11:00Z, true",
    "2026-11-26T11:58:00Z, , true",
    "2026-11-26T11:54:00Z, , false",
    "2026-11-25T23:59:00Z, 2026-12-26T12:00:00Z, false",
    ", 2026-11-26T12:01:00Z, true",
    ", 2026-11-26T11:01:00Z, false",
    "yesterday, , false",
    ", 26.11.2027, false",
    ", , true"
  })
  void isCurrentWithinItsTimes(String created, String expires, boolean current) throws Exception {
    SOAPElement security = security();
    SOAPElement stamp = security.addChildElement(new QName(SecurityHeader.WSU, "Timestamp", "u"));
    add(stamp, "Created", created);
    add(stamp, "Expires", expires);

    assertThat(header(security).isCurrent(NOW)).isEqualTo(current);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T11:58:00Z, true",
    "2026-11-26T11:54:00Z, false",
    "2026-11-26T12:06:00Z, false",
    "now, false"
  })
  void isCurrentAsItsTokenIs(String created, boolean current) throws Exception {
    SOAPElement security = security();
    SOAPElement token =
        security.addChildElement(new QName(SecurityHeader.WSSE, "UsernameToken", "w"));
    add(token, "Created", created);

    assertThat(header(security).isCurrent(NOW)).isEqualTo(current);
  }

  @Test
  void isNotCurrentWithTwoTimesOfCreation() throws Exception {
    SOAPElement security = security();
    SOAPElement stamp = security.addChildElement(new QName(SecurityHeader.WSU, "Timestamp", "u"));
    add(stamp, "Created", "2026-11-26T11:59:00Z");
    add(stamp, "Created", "2026-11-26T11:59:00Z");

    assertThat(header(security).isCurrent(NOW)).isFalse();
  }

  private static SOAPElement security() throws Exception {
    return MessageFactory.newInstance()
        .createMessage()
        .getSOAPHeader()
        .addHeaderElement(new QName(SecurityHeader.WSSE, "Security", "w"));
  }

  private static SecurityHeader header(SOAPElement security) {
    return SecurityHeader.in((SOAPHeader) security.getParentNode()).orElseThrow();
  }

  private static void add(SOAPElement part, String name, String text) throws Exception {
    if (text != null) {
      part.addChildElement(new QName(SecurityHeader.WSU, name, "u")).addTextNode(text);
    }
  }
}
