package ua.kramar.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.kramar.sandbox.Ports;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.mail.MailCatcher;
import ua.kramar.sandbox.novaposhta.NovaPoshtaSimulator;

class SandboxPageTest {

  private static final String WAYBILL = "20450000000001";

  /** What the server answers to the first requests of the call centre. */
  private static final Map<Integer, String> CALLS =
      Map.of(
          0,
          "<fetchCallbacksResponse><callback><callbackId>7</callbackId><fence>1</fence>"
              + "<orderNumber>500000001</orderNumber></callback></fetchCallbacksResponse>",
          1,
          "<openCallbackResponse><person><phone>+380501234567</phone></person></openCallbackResponse>",
          2,
          "<reportCallResultResponse><state>DONE</state><orderStatus><id>2</id></orderStatus></reportCallResultResponse>");

  private static final DemoShops.Database WITHOUT_DATABASE =
      () -> {
        throw new SQLException("no database");
      };

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<JsonNode> ordered = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private final List<String> paid = new CopyOnWriteArrayList<>();
  private final List<JsonNode> handedOver = new CopyOnWriteArrayList<>();
  private final AtomicInteger soapCalls = new AtomicInteger();
  private int smtpPort;
  private RoutingHttpServer server;
  private MailCatcher mail;
  private NovaPoshtaSimulator carrier;
  private SandboxPage page;

  @BeforeEach
  void start() throws IOException {
    smtpPort = Ports.free().partner("smtp");
    server =
        new RoutingHttpServer("server", 0)
            .on("POST", "/api/v1/storefront/orders", this::place)
            .on("POST", "/api/v1/storefront/orders/{number}/payment", this::pay)
            .on("POST", "/api/v1/mail/inbound", this::takeMail)
            .on("POST", "/soap/call-center", this::callCentre)
            .start();
    mail = new MailCatcher(Clock.systemUTC());
    mail.serverAt("http://localhost:" + server.port());
    mail.start(smtpPort);
    carrier = new NovaPoshtaSimulator(Clock.systemUTC());
    carrier.start(0);
    page =
        SandboxPage.start(
            0, "http://localhost:" + server.port(), List.of(mail, carrier), WITHOUT_DATABASE);
  }

  private RoutingHttpServer.Answer pay(RoutingHttpServer.Request request) throws IOException {
    paid.add(request.variable("number") + " " + request.json().path("state").asText());
    return new RoutingHttpServer.Answer(201, "application/json", "{\"state\":\"PAID\"}");
  }

  /** It has one call. */
  private RoutingHttpServer.Answer callCentre(RoutingHttpServer.Request request) {
    String answer = CALLS.getOrDefault(soapCalls.getAndIncrement(), "<fetchCallbacksResponse/>");
    return new RoutingHttpServer.Answer(200, "text/xml", answer);
  }

  /** At first it is not there; then it takes all but one. */
  private RoutingHttpServer.Answer takeMail(RoutingHttpServer.Request request) throws IOException {
    handedOver.add(request.json());
    if (handedOver.size() == 1) {
      return RoutingHttpServer.Answer.error(503, "not yet");
    }
    return request.json().path("recipient").asText().startsWith("wrong")
        ? RoutingHttpServer.Answer.json(404, Map.of("detail", "Такої адреси немає"))
        : RoutingHttpServer.Answer.json(Map.of("outcome", "STORED"));
  }

  private RoutingHttpServer.Answer place(RoutingHttpServer.Request request) throws IOException {
    ordered.add(request.json());
    keys.add(request.header("Idempotency-Key") + " " + request.header("Authorization"));
    return new RoutingHttpServer.Answer(201, "application/json", "{\"number\":\"500000001\"}");
  }

  @AfterEach
  void stop() {
    page.close();
    carrier.close();
    mail.close();
    server.close();
  }

  @Test
  void reportsAPayment() throws Exception {
    HttpResponse<String> answer =
        send(
            "POST",
            "/payments",
            "{\"order\":\"500000001\",\"state\":\"HOLD\",\"amount\":\"10.00\"}");

    assertThat(answer.body()).contains("\"status\":201", "\"state\":\"PAID\"");
    assertThat(paid).containsExactly("500000001 HOLD");
    assertThat(send("POST", "/payments", "{\"order\":\"../x\"}").statusCode()).isEqualTo(400);
  }

  @Test
  void makesTheNextCallOfTheCallCentre() throws Exception {
    JsonNode called = json(send("POST", "/calls", "{\"disposition\":\"CONFIRMED\"}"));
    JsonNode nothing = json(send("POST", "/calls", "{\"disposition\":\"CONFIRMED\"}"));

    assertThat(called.path("phone").asText()).isEqualTo("+380501234567");
    assertThat(called.path("order").asText()).isEqualTo("500000001");
    assertThat(called.path("state").asText()).isEqualTo("DONE");
    assertThat(called.path("status").asText()).isEqualTo("2");
    assertThat(nothing).isEmpty();
    assertThat(send("POST", "/calls", "{\"disposition\":\"<x/>\"}").statusCode()).isEqualTo(400);
  }

  @Test
  void showsThePage() throws Exception {
    HttpResponse<String> answer = send("GET", "/", "");

    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(answer.body())
        .contains("<title>Kramar: the sandbox</title>")
        .contains("http://localhost:" + server.port() + "/")
        .doesNotContain("{{");
  }

  @Test
  void listsMailByRecipientAndAfterAnId() throws Exception {
    mail("olena@zatyshok.demo", "Нове замовлення №500000001", "Оксана Шевчук замовила лампу");
    mail("ihor@iskra.demo", "Друге", "…");

    JsonNode mails = json(send("GET", "/mails?to=olena%40zatyshok.demo", ""));

    assertThat(mails).hasSize(1);
    JsonNode first = mails.path(0);
    assertThat(first.path("id").longValue()).isEqualTo(1);
    assertThat(first.path("from").textValue()).isEqualTo("noreply@kramar.demo");
    assertThat(first.path("to").textValue()).isEqualTo("olena@zatyshok.demo");
    assertThat(first.path("subject").textValue()).isEqualTo("Нове замовлення №500000001");
    assertThat(first.path("headers").path("X-Kramar-Delivery").textValue()).isEqualTo("42");
    assertThat(first.path("headers").path("Subject").textValue()).startsWith("Нове");
    assertThat(first.path("text").textValue().strip()).isEqualTo("Оксана Шевчук замовила лампу");
    assertThat(json(send("GET", "/mails?after=1", ""))).hasSize(1);
    assertThat(json(send("GET", "/mails/2", "")).path("subject").textValue()).isEqualTo("Друге");
    assertThat(send("GET", "/mails/3", "").statusCode()).isEqualTo(404);
  }

  @Test
  void handsOverWhatBuyersAnswerUntilItIsTakenOrRefusedForGood() throws Exception {
    mail("abc@reply.kramar.demo", "Re: …", "Синій");
    mail("wrong@reply.kramar.demo", "Re: …", "Синій");

    await().until(() -> json(send("GET", "/smtp", "")).path("waiting").intValue() == 0);

    assertThat(handedOver)
        .extracting(each -> each.path("recipient").asText())
        .containsOnly("abc@reply.kramar.demo", "wrong@reply.kramar.demo")
        .hasSize(3);
    assertThat(
            new String(Base64.getDecoder().decode(handedOver.get(0).path("mail").asText()), UTF_8))
        .contains("Message-ID:");
    JsonNode bounces = json(send("GET", "/mails?to=noreply%40kramar.demo", ""));
    assertThat(bounces).hasSize(1);
    assertThat(bounces.path(0).path("text").asText().strip()).isEqualTo("Такої адреси немає");
  }

  @Test
  void switchesMailOffAndOnWithoutLosingWhatArrived() throws Exception {
    mail("olena@zatyshok.demo", "Перше", "…");

    assertThat(json(send("POST", "/smtp/stop", "")).path("listening").booleanValue()).isFalse();
    assertThatThrownBy(() -> mail("olena@zatyshok.demo", "Друге", "…"))
        .isInstanceOf(MessagingException.class);
    assertThat(json(send("POST", "/smtp/start", "")).path("listening").booleanValue()).isTrue();
    mail("olena@zatyshok.demo", "Третє", "…");

    assertThat(json(send("GET", "/mails", ""))).hasSize(2);
  }

  @Test
  void refusesMailAsOftenAsOrdered() throws Exception {
    send("POST", "/smtp/failures", "{\"reply\":\"550 5.1.1 No such user\",\"count\":1}");

    assertThatThrownBy(() -> mail("nobody@example.com", "Перше", "…"))
        .hasStackTraceContaining("550 5.1.1 No such user");
    mail("nobody@example.com", "Друге", "…");

    assertThat(json(send("GET", "/mails", ""))).hasSize(1);
  }

  @Test
  void movesParcels() throws Exception {
    JsonNode parcel =
        json(
            send(
                "PUT",
                "/nova-poshta/parcels/" + WAYBILL,
                "{\"code\":\"1\",\"at\":\"2026-11-20T10:00:00Z\",\"cityRecipient\":\"Одеса\"}"));
    assertThat(parcel.path("code").textValue()).isEqualTo("1");
    assertThat(parcel.path("at").textValue()).isEqualTo("2026-11-20T10:00:00Z");
    assertThat(parcel.path("next").textValue()).isEqualTo("4");

    send("POST", "/nova-poshta/parcels/" + WAYBILL + "/next", "");
    send("POST", "/nova-poshta/parcels/" + WAYBILL + "/next", "");

    JsonNode parcels = json(send("GET", "/nova-poshta/parcels", ""));
    assertThat(parcels).hasSize(1);
    assertThat(parcels.path(0).path("text").textValue())
        .isEqualTo("Відправлення прямує до міста Одеса");
    assertThat(parcels.path(0).path("history")).hasSize(3);
  }

  @Test
  void refusesWhatMakesNoSense() throws Exception {
    assertThat(send("PUT", "/nova-poshta/parcels/445", "{\"code\":\"1\"}").statusCode())
        .isEqualTo(400);
    assertThat(send("PUT", "/nova-poshta/parcels/" + WAYBILL, "{").statusCode()).isEqualTo(400);
    assertThat(send("POST", "/nova-poshta/parcels/" + WAYBILL + "/next", "").statusCode())
        .isEqualTo(409);
    assertThat(send("POST", "/nova-poshta/failures", "{\"mode\":\"rain\"}").statusCode())
        .isEqualTo(400);
    assertThat(send("GET", "/nowhere", "").statusCode()).isEqualTo(404);
  }

  @Test
  void ordersFailuresAndShowsRequestsOfTheCarrier() throws Exception {
    send("POST", "/nova-poshta/failures", "{\"mode\":\"http-500\",\"count\":1}");
    String body =
        "{\"modelName\":\"TrackingDocument\",\"calledMethod\":\"getStatusDocuments\","
            + "\"methodProperties\":{\"Documents\":[{\"DocumentNumber\":\"20450000000001\"}]}}";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(carrier.serverSettings().get("KRAMAR_NOVAPOSHTA_URL")))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(500);

    JsonNode requests = json(send("GET", "/nova-poshta/requests", ""));

    assertThat(requests.path(0).path("documents").path(0).textValue()).isEqualTo(WAYBILL);
  }

  @Test
  void ordersAtTheDemoShopsAsTheMarketplacesSite() throws Exception {
    JsonNode answers = json(send("POST", "/orders", "{\"count\":3}"));

    assertThat(answers).hasSize(3);
    assertThat(answers.path(0).path("status").intValue()).isEqualTo(201);
    assertThat(answers.path(0).path("body").path("number").textValue()).isEqualTo("500000001");
    assertThat(ordered)
        .hasSize(3)
        .allSatisfy(
            order -> {
              assertThat(order.path("seller").textValue()).isIn("zatyshok", "iskra");
              assertThat(order.path("lines")).isNotEmpty();
              assertThat(order.path("buyer").path("phone").textValue()).isNotBlank();
            });
    assertThat(keys)
        .doesNotHaveDuplicates()
        .allMatch(key -> key.endsWith(" Bearer storefront.demo-storefront-secret"));
  }

  private void mail(String to, String subject, String text) throws MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "localhost");
    properties.setProperty("mail.smtp.port", Integer.toString(smtpPort));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("noreply@kramar.demo");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setHeader("X-Kramar-Delivery", "42");
    message.setSubject(subject, "UTF-8");
    message.setText(text, "UTF-8");
    Transport.send(message);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(200);
    return RoutingHttpServer.JSON.readTree(answer.body());
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(page.url() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
