package ua.kramar.platform.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import ua.kramar.HostileText;
import ua.kramar.platform.values.XmlText;

class HostileMessageTest {

  private static final String UTF8_XML = "text/xml; charset=utf-8";

  private static final Set<QName> OPERATIONS =
      Stream.of("ping", "getOrderInfo", "placePhoneOrder")
          .map(name -> new QName("https://kramar.ua/soap/test", name))
          .collect(Collectors.toSet());

  /** Admits any content of the operations. */
  private static final String LAX =
      "<s:schema xmlns:s=\"http://www.w3.org/2001/XMLSchema\""
          + " targetNamespace=\"https://kramar.ua/soap/test\"><s:element name=\"ping\"/>"
          + "<s:element name=\"getOrderInfo\"/><s:element name=\"placePhoneOrder\"/></s:schema>";

  private static final MessageRules RULES =
      new MessageRules(
          OPERATIONS,
          Set.of(),
          ContractSchema.in(new ByteArrayInputStream(LAX.getBytes(UTF_8))),
          Map.of(),
          Set.of());

  private static void require(byte[] message, String contentType) {
    MessageValidator.require(RULES, MessageText.decode(message, contentType));
  }

  private static String envelope(String header, String body) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
        + " xmlns:c=\"https://kramar.ua/soap/test\">"
        + header
        + "<s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  private static void admitted(String message) {
    require(message.getBytes(UTF_8), UTF8_XML);
  }

  private static void refused(String message) {
    assertThatThrownBy(() -> admitted(message)).isInstanceOf(InvalidMessage.class);
  }

  @Example
  void admitsOperationsOfTheContract() {
    admitted(envelope("", "<c:ping/>"));
    admitted(envelope("<s:Header><x/></s:Header>", "<!-- a --><c:getOrderInfo/>"));
    admitted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + envelope("", "<c:placePhoneOrder/>"));
  }

  @Example
  void refusesWhatIsNoOperation() {
    for (String body :
        List.of("", "<x/>", "<c:drop/>", "<ping/>", "<c:ping/><c:ping/>", "<c:ping>", "text")) {
      refused(envelope("", body));
    }
    refused("<a/>");
    refused("");
    refused("<?xml version=\"1.0\"?><?php x?>" + envelope("", "<c:ping/>"));
    refused("<!DOCTYPE x>" + envelope("", "<c:ping/>"));
    refused("<!DOCTYPE x [<!ENTITY e \"x\">]>" + envelope("", "<c:ping>&e;</c:ping>"));
    refused(envelope("", "<c:ping>&undeclared;</c:ping>"));
    refused(envelope("", "<c:ping>\uFFFE</c:ping>"));
    refused(envelope("", "<c:ping>&#xFFFE;</c:ping>"));
    refused(envelope("", "<c:ping/>").replace("soap/envelope/", "soap/other/"));
    refused(envelope("", "<c:ping/>") + "<more/>");
  }

  @Example
  void refusesWhatExceedsTheLimits() {
    refused(envelope("", "<c:ping>" + "<a>".repeat(100_000)));
    refused(envelope("", "<c:ping>" + "<a/>".repeat(100_000) + "</c:ping>"));
    refused(envelope("", "<c:ping>" + "a".repeat(200_000) + "</c:ping>"));
    refused(envelope("", "<c:ping>" + "<![CDATA[" + "a".repeat(200_000) + "]]></c:ping>"));
    StringBuilder attributes = new StringBuilder();
    for (int at = 0; at < 5_000; at++) {
      attributes.append(" a").append(at).append("=''");
    }
    refused(envelope("", "<c:ping" + attributes + "/>"));
  }

  @Property
  void admitsAMessageOrRefusesIt(@ForAll(supplier = HostileText.class) String text) {
    refused(text);
    String quoted = text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
    String message = envelope("", "<c:ping>" + quoted + "</c:ping>");
    if (XmlText.isValid(text)) {
      admitted(message);
    } else {
      refusedOrReplaced(message);
    }
  }

  /** Java writes half a surrogate pair as a question mark, which is a good character. */
  private static void refusedOrReplaced(String message) {
    try {
      admitted(message);
      assertThat(new String(message.getBytes(UTF_8), UTF_8)).isNotEqualTo(message);
    } catch (InvalidMessage refusal) {
      assertThat(refusal.code()).isEqualTo("malformed-body");
    }
  }

  @Property
  void survivesDamage(@ForAll @IntRange(max = 400) int at, @ForAll byte damage) {
    byte[] message =
        envelope("", "<c:getOrderInfo><c:orderNumber>1</c:orderNumber></c:getOrderInfo>")
            .getBytes(UTF_8);
    message[at % message.length] = damage;
    try {
      require(message, UTF8_XML);
    } catch (InvalidMessage refusal) {
      assertThat(refusal.code()).isEqualTo("malformed-body");
    }
  }

  @Example
  void refusesXml11() {
    String message = "<?xml version=\"1.1\"?>" + envelope("", "<c:ping>&#1;</c:ping>");

    refused(message);
    refused(message.replace("&#1;", ""));
    refused(message.replace("1.1", "2.0"));
    admitted(message.replace("&#1;", "").replace("1.1", "1.0"));
  }

  @Example
  void refusesOtherEncodings() {
    String message = envelope("", "<c:ping/>");
    byte[] utf16 = message.getBytes(StandardCharsets.UTF_16);
    byte[] untrue = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + message).getBytes(UTF_8);
    assertThatThrownBy(() -> require(utf16, UTF8_XML)).isInstanceOf(InvalidMessage.class);
    assertThatThrownBy(() -> require(utf16, "text/xml; charset=no-such-charset"))
        .isInstanceOf(InvalidMessage.class);
    assertThatThrownBy(() -> require(untrue, "text/xml")).isInstanceOf(InvalidMessage.class);
  }
}
