package ua.kramar.sandbox.callcentre;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** The SOAP service, as {@code call-center-events.wsdl} has it. */
record EventsDoor(Desk desk, Clock clock, String authorization) {

  private static final String NAMESPACE = "https://kramar.ua/soap/call-center-events/v1";

  private static final String XML = "text/xml; charset=utf-8";

  /** More than anybody should read. */
  private static final int HUGE = 12_000_000;

  /** What a proxy in front of the service says while that is away. */
  private static final String PAGE = "<html><h1>502 Bad Gateway</h1></html>";

  void addTo(RoutingHttpServer service) {
    service.on("POST", "/call-center-events", this::answer);
  }

  private Answer answer(Request request) throws IOException, InterruptedException {
    if (!authorization.equals(request.header("Authorization"))) {
      return new Answer(
          401, "text/html", "<h1>401</h1>", Map.of("WWW-Authenticate", "Basic realm=\"events\""));
    }
    Element call = call(request.body());
    Told message = told(call, request.body());
    desk.came(message);
    String mood = desk.mood(message.seller());
    return switch (mood) {
      case "refuse" -> fault("not-ours", false);
      case "busy" -> fault("busy-now", true);
      case "html" -> new Answer(200, "text/html", PAGE);
      case "error" -> new Answer(500, "text/html", PAGE);
      case "garbled" ->
          new Answer(200, "text/xml; charset=utf-16", response(call, message.delivery()));
      case "huge" -> new Answer(200, XML, response(call, "1".repeat(HUGE)));
      case "other" -> new Answer(200, XML, response(call, "1"));
      case "hang" -> {
        desk.hang(message.seller());
        throw new RoutingHttpServer.NoAnswer();
      }
      case "lost" -> {
        desk.carryOut(message.delivery());
        throw new RoutingHttpServer.NoAnswer();
      }
      default -> {
        desk.carryOut(message.delivery());
        yield new Answer(200, XML, response(call, message.delivery()));
      }
    };
  }

  private Told told(Element call, String body) {
    boolean appeal = call.getLocalName().equals("appealChanged");
    return new Told(
        text(call, "deliveryId"),
        0,
        clock.instant().toString(),
        1,
        text(call, "sourceSystem"),
        text(call, "externalId"),
        text(call, "seller"),
        call.getLocalName(),
        text(call, appeal ? "appealNumber" : "callbackId"),
        text(call, "orderNumber"),
        text(call, appeal ? "status" : "state"),
        text(call, "comment"),
        text(call, "at"),
        body);
  }

  private static String response(Element call, String delivery) {
    return envelope(
        "<t:%1$sResponse><t:deliveryId>%2$s</t:deliveryId></t:%1$sResponse>"
            .formatted(call.getLocalName(), delivery));
  }

  private static Answer fault(String code, boolean retryable) {
    return new Answer(
        500,
        XML,
        envelope(
            """
            <s:Fault><faultcode>s:Server</faultcode><faultstring>%1$s</faultstring><detail><t:deliveryFault>\
            <t:code>%1$s</t:code><t:message>Олена, +380501112233</t:message><t:retryable>%2$s</t:retryable>\
            </t:deliveryFault></detail></s:Fault>"""
                .formatted(code, retryable)));
  }

  private static String envelope(String body) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:t=\"%s\"><s:Body>%s</s:Body></s:Envelope>"
        .formatted(NAMESPACE, body);
  }

  private static Element call(String xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Node body =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
              .getElementsByTagNameNS("http://schemas.xmlsoap.org/soap/envelope/", "Body")
              .item(0);
      NodeList children = body.getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        if (children.item(i) instanceof Element element
            && NAMESPACE.equals(element.getNamespaceURI())) {
          return element;
        }
      }
      throw new IllegalArgumentException("no message of the contract");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String text(Element call, String name) {
    NodeList found = call.getElementsByTagNameNS(NAMESPACE, name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
