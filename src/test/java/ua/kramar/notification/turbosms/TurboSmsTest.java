package ua.kramar.notification.turbosms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.notification.phones.DeliveryReport;
import ua.kramar.notification.phones.DeliveryState;
import ua.kramar.notification.phones.GatewayFailure;
import ua.kramar.notification.phones.PhoneText;
import ua.kramar.platform.client.PartnerClient;

/** What is asked of the HTTP interface of TurboSMS, and how its answers are understood. */
@Tag("O20")
class TurboSmsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PHONE = "+380671234567";
  private static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000001");

  /** As the gateway answers a request of one recipient. */
  private static final String ACCEPTED =
      """
      {"response_code":800,"response_status":"SUCCESS_MESSAGE_ACCEPTED","response_result":[{"phone":"380671234567",
       "response_code":0,"message_id":"f83f8868-5e46-c6cf-e4fb-615e5a293754","response_status":"OK"}]}
      """;

  private HttpServer gateway;
  private volatile String path;
  private volatile String authorization;
  private volatile String request;
  private volatile int status = 200;
  private volatile String answer = ACCEPTED;
  private TurboSms turboSms;

  @BeforeEach
  void start() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/", this::answer);
    gateway.start();
    turboSms =
        new TurboSms(
            new PartnerClient(Runnable::run, Duration.ofSeconds(5), 10_000),
            URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/"),
            "secret",
            "SHOP",
            "Shop");
  }

  @AfterEach
  void stop() {
    gateway.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      path = exchange.getRequestURI().getPath();
      authorization = exchange.getRequestHeaders().getFirst("Authorization");
      request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      byte[] body = answer.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Test
  void asksForViberAndForSmsWhereViberDoesNotReachThePhone() throws IOException {
    String id = turboSms.send(new PhoneText(REQUEST, PHONE, "Привіт", true, true));

    assertThat(id).isEqualTo("f83f8868-5e46-c6cf-e4fb-615e5a293754");
    assertThat(path).isEqualTo("/message/send.json");
    assertThat(authorization).isEqualTo("Bearer secret");
    assertThat(JSON.readTree(request))
        .isEqualTo(
            JSON.readTree(
                """
                {"recipients":["380671234567"],"viber":{"sender":"Shop","text":"Привіт","is_transactional":1},
                 "sms":{"sender":"SHOP","text":"Привіт"},"sequence_id":"00000000-0000-4000-8000-000000000001"}
                """));
  }

  @Test
  void asksForOneChannelAlone() throws IOException {
    turboSms.send(new PhoneText(REQUEST, PHONE, "Привіт", false, true));
    JsonNode sms = JSON.readTree(request);
    turboSms.send(new PhoneText(REQUEST, PHONE, "Привіт", true, false));
    JsonNode viber = JSON.readTree(request);

    assertThat(sms.has("sms")).isTrue();
    assertThat(sms.has("viber")).isFalse();
    assertThat(viber.has("viber")).isTrue();
    assertThat(viber.has("sms")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "104, NOT_SENT",
    "203, REFUSED",
    "300, REFUSED",
    "404, REFUSED",
    "416, REFUSED",
    "419, REFUSED",
    "503, NOT_SENT",
    "999, UNCLEAR",
    "7, UNCLEAR"
  })
  void readsTheCodeOfARefusal(int code, GatewayFailure.Kind kind) {
    answer =
        "{\"response_code\":%d,\"response_status\":\"X\",\"response_result\":null}".formatted(code);
    assertThat(failure().kind()).isEqualTo(kind);

    answer = ACCEPTED.replace("\"response_code\":0", "\"response_code\":" + code);
    assertThat(failure().kind()).as("of the recipient").isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(ints = {801, 802, 803})
  void looksAtTheRecipientWhenOnlySomeWereServed(int code) {
    answer = ACCEPTED.replace("800", String.valueOf(code));

    assertThat(send()).isEqualTo("f83f8868-5e46-c6cf-e4fb-615e5a293754");
  }

  @Test
  void takesARepeatedRequestForSent() {
    answer = ACCEPTED.replace("\"response_code\":0", "\"response_code\":407");
    assertThat(send()).isNull();

    answer = "{\"response_code\":407,\"response_status\":\"DUPLICATE\",\"response_result\":null}";
    assertThat(send()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>502</html>",
        "",
        "[]",
        "{\"response_code\":\"800\"}",
        "{\"response_code\":800,\"response_result\":null}",
        "{\"response_code\":800,\"response_result\":[]}",
        "{\"response_code\":800,\"response_result\":[{\"phone\":\"380501111111\",\"response_code\":0,\"message_id\":\"a\"}]}",
        "{\"response_code\":800,\"response_result\":[{\"phone\":\"380671234567\",\"response_code\":0,\"message_id\":null}]}",
        "{\"response_code\":800,\"response_result\":[{\"phone\":\"380671234567\",\"response_code\":0,\"message_id\":\"<b>\"}]}",
        "{\"response_code\":800}{}"
      })
  void knowsNothingFromAnImplausibleAnswer(String text) {
    answer = text;

    assertThat(failure().kind()).isEqualTo(GatewayFailure.Kind.UNCLEAR);
  }

  @Test
  void knowsNothingFromAnotherStatusOrNoAnswer() {
    status = 502;
    assertThat(failure().kind()).isEqualTo(GatewayFailure.Kind.UNCLEAR);

    gateway.stop(0);
    assertThat(failure().kind()).isEqualTo(GatewayFailure.Kind.UNCLEAR);
  }

  @Test
  void readsReportsByMessage() throws IOException {
    answer =
        """
        {"response_code":0,"response_status":"OK","response_result":[
         {"message_id":"a","recipient":"380671234567","status":"Delivered","type":"sms","rejected_status":null},
         {"message_id":"b","recipient":"380671234567","status":"Read","type":"viber"},
         {"message_id":"c","recipient":"380671234567","status":"Expired","type":"viber"},
         {"message_id":"d","recipient":"380671234567","status":"On its way","type":"sms"},
         {"message_id":"stranger","status":"Delivered","type":"sms"}]}
        """;

    assertThat(turboSms.reports(List.of("a", "b", "c", "d")))
        .containsExactly(
            new DeliveryReport("a", DeliveryState.DELIVERED, "SMS"),
            new DeliveryReport("b", DeliveryState.READ, "VIBER"),
            new DeliveryReport("c", DeliveryState.EXPIRED, "VIBER"));
    assertThat(path).isEqualTo("/message/status.json");
    assertThat(JSON.readTree(request).path("messages")).hasSize(4);
  }

  private String send() {
    return turboSms.send(new PhoneText(REQUEST, PHONE, "Привіт", true, true));
  }

  private GatewayFailure failure() {
    return catchThrowableOfType(GatewayFailure.class, this::send);
  }
}
