package ua.kramar.sandbox.turbosms;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/**
 * The SOAP gateway: a session in a cookie, texts for everything, no faults. A request that comes
 * again is carried out again.
 */
final class SoapDoor {

  private static final String NAMESPACE = "http://turbosms.in.ua/api/Turbo";
  private static final String COOKIE = "PHPSESSID";

  private static final Map<String, String> REPORTS =
      Map.of(
          "sent", "Сообщение передано в мобильную сеть",
          "queued", "В очереди",
          "delivered", "Сообщение доставлено получателю",
          "undelivered", "Не доставлено",
          "expired", "Истек срок сообщения",
          "rejected", "Ошибка, сообщение не отправлено");

  private final Set<String> sessions = ConcurrentHashMap.newKeySet();
  private final Phones phones;

  SoapDoor(Phones phones) {
    this.phones = phones;
  }

  void addTo(RoutingHttpServer gateway) {
    gateway.on("POST", "/api/soap.html", this::answer);
  }

  /** Ends all sessions, as the gateway does after a while. */
  void forgetSessions() {
    sessions.clear();
  }

  private Answer answer(Request request) throws IOException, InterruptedException {
    Element call = call(request.body());
    return switch (call.getLocalName()) {
      case "Auth" -> auth(call);
      case "SendSMS" -> send(call, isSignedIn(request));
      case "GetMessageStatus" ->
          envelope(
              "GetMessageStatus",
              isSignedIn(request) ? status(text(call, "MessageId")) : notSignedIn());
      case "GetCreditBalance" ->
          envelope("GetCreditBalance", isSignedIn(request) ? "1000.00" : notSignedIn());
      default -> new Answer(500, "text/html", "<h1>500</h1>");
    };
  }

  private Answer auth(Element call) {
    boolean known =
        text(call, "login").equals(TurboSmsSimulator.LOGIN)
            && text(call, "password").equals(TurboSmsSimulator.PASSWORD);
    if (!known) {
      return envelope("Auth", "Неверный логин или пароль");
    }
    String session = UUID.randomUUID().toString();
    sessions.add(session);
    Answer plain = envelope("Auth", "Вы успешно авторизировались");
    return new Answer(
        plain.status(),
        plain.contentType(),
        plain.body(),
        Map.of("Set-Cookie", COOKIE + "=" + session + "; path=/"));
  }

  private boolean isSignedIn(Request request) {
    String cookies = request.header("Cookie");
    return cookies != null
        && sessions.stream().anyMatch(each -> cookies.contains(COOKIE + "=" + each));
  }

  private Answer send(Element call, boolean signedIn) throws IOException, InterruptedException {
    if (!signedIn) {
      return results(List.of(notSignedIn()));
    }
    String to = text(call, "destination");
    if (phones.takeHtml(to)) {
      return TurboSmsSimulator.PAGE;
    }
    Thread.sleep(phones.of(to).millis());
    if (phones.of(to).refused()) {
      return results(List.of("Сообщения не отправлены", "Номер в стоп-листе: " + to));
    }
    SentMessage message =
        phones.carryOut(
            new Phones.Wish(
                to, null, text(call, "sender"), null, text(call, "text"), "soap", null));
    if (phones.takeLost(to)) {
      throw new RoutingHttpServer.NoAnswer();
    }
    return results(List.of("Сообщения успешно отправлены", message.id()));
  }

  private String status(String id) {
    return phones
        .find(id)
        .map(message -> REPORTS.getOrDefault(phones.report(message), "Неизвестный статус"))
        .orElse("Неизвестный статус");
  }

  private static String notSignedIn() {
    return "Вы не авторизированы";
  }

  private static Answer results(List<String> texts) {
    StringBuilder results = new StringBuilder();
    texts.forEach(
        text -> results.append("<t:ResultArray>").append(escaped(text)).append("</t:ResultArray>"));
    return body("SendSMS", results.toString());
  }

  private static Answer envelope(String operation, String text) {
    return body(operation, escaped(text));
  }

  private static Answer body(String operation, String result) {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:t="%1$s"><SOAP-ENV:Body>\
        <t:%2$sResponse><t:%2$sResult>%3$s</t:%2$sResult></t:%2$sResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>
        """
            .formatted(NAMESPACE, operation, result);
    return new Answer(200, "text/xml; charset=utf-8", xml);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static Element call(String xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
      NodeList children =
          document
              .getElementsByTagNameNS("http://schemas.xmlsoap.org/soap/envelope/", "Body")
              .item(0)
              .getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        Node child = children.item(i);
        if (child instanceof Element element && NAMESPACE.equals(element.getNamespaceURI())) {
          return element;
        }
      }
      throw new IllegalArgumentException("no call of the gateway");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String text(Element call, String name) {
    NodeList found = call.getElementsByTagNameNS(NAMESPACE, name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
