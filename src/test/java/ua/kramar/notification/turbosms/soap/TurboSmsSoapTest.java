package ua.kramar.notification.turbosms.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.notification.phones.DeliveryReport;
import ua.kramar.notification.phones.DeliveryState;
import ua.kramar.notification.phones.GatewayFailure;
import ua.kramar.notification.phones.PhoneText;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.turbosms.TurboSmsSimulator;

/** The dialogue with the SOAP gateway, by Metro; inside the server CXF has it. */
@Tag("O20")
class TurboSmsSoapTest {

  private static final TurboSmsSimulator GATEWAY = new TurboSmsSimulator(Clock.systemUTC());
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static RoutingHttpServer page;

  private final String phone = "+38067" + (2_000_000 + (int) (Math.random() * 7_000_000));

  @BeforeAll
  static void start() throws IOException {
    GATEWAY.start(0);
    page = new RoutingHttpServer("page", 0);
    GATEWAY.addRoutes(page);
    page.start();
  }

  @AfterAll
  static void stop() {
    GATEWAY.close();
    page.close();
  }

  @Test
  void signsInSendsAndAsksWhatBecameOfIt() throws Exception {
    TurboSmsSoap gateway = gateway("sandbox");

    String id = gateway.send(text("Перше"));

    assertThat(messages()).hasSize(1);
    assertThat(messages().get(0).path("text").asText()).isEqualTo("Перше");
    assertThat(messages().get(0).path("sender").asText()).isEqualTo("KRAMAR");
    assertThat(gateway.reports(List.of(id)))
        .containsExactly(new DeliveryReport(id, DeliveryState.DELIVERED, "SMS"));
    assertThat(gateway.reports(List.of(UUID.randomUUID().toString()))).isEmpty();
  }

  @Test
  void signsInAnewWhenTheSessionHasEnded() throws Exception {
    TurboSmsSoap gateway = gateway("sandbox");
    gateway.send(text("Перше"));
    ask("DELETE", "/phones/sessions", "");

    gateway.send(text("Друге"));

    assertThat(messages()).hasSize(2);
  }

  @Test
  void sendsNothingWithAWrongPassword() throws Exception {
    GatewayFailure failure = failure(gateway("wrong"));

    assertThat(failure.kind()).isEqualTo(GatewayFailure.Kind.NOT_SENT);
    assertThat(failure).hasMessage("wrong login or password");
    assertThat(messages()).isEmpty();
  }

  @Test
  void isRefusedByAnyTextThatIsNoId() throws Exception {
    behaves("{\"refused\":true}");

    GatewayFailure failure = failure(gateway("sandbox"));

    assertThat(failure.kind()).isEqualTo(GatewayFailure.Kind.REFUSED);
    assertThat(failure.getMessage()).doesNotContain(phone);
  }

  @Test
  void knowsNothingWhenTheAnswerIsLostOrAPage() throws Exception {
    behaves("{\"lost\":1}");
    assertThat(failure(gateway("sandbox")).kind()).isEqualTo(GatewayFailure.Kind.UNCLEAR);
    assertThat(messages()).as("it was sent").hasSize(1);

    behaves("{\"html\":1}");
    assertThat(failure(gateway("sandbox")).kind()).isEqualTo(GatewayFailure.Kind.UNCLEAR);
    assertThat(messages()).hasSize(1);
  }

  @Test
  void knowsNothingWhenTheGatewayHangs() throws Exception {
    behaves("{\"millis\":3000}");

    assertThat(failure(gateway("sandbox")).kind()).isEqualTo(GatewayFailure.Kind.UNCLEAR);
  }

  @Test
  void knowsThatNothingWasSentWithoutAConnection() {
    TurboSmsSoap gateway =
        new TurboSmsSoap(
            new TurboSmsSession("http://127.0.0.1:1/api/soap.html", "kramar", "sandbox"), "KRAMAR");

    assertThat(failure(gateway).kind()).isEqualTo(GatewayFailure.Kind.NOT_SENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Отправлено, SENT",
    "В очереди, QUEUED",
    "Сообщение передано в мобильную сеть, SENT",
    "Сообщение доставлено на сервер, SENT",
    "Сообщение доставлено получателю, DELIVERED",
    "Истек срок сообщения, EXPIRED",
    "Удалено оператором, REJECTED",
    "Не доставлено, UNDELIVERABLE",
    "Не достаточно кредитов на счете, REJECTED",
    "Удалено пользователем, REJECTED",
    "'Ошибка, сообщение не отправлено', REJECTED"
  })
  void readsTheTextOfAState(String text, DeliveryState state) {
    assertThat(GatewayTexts.state(text)).contains(state);
    assertThat(GatewayTexts.state(text + "?")).isEmpty();
  }

  @Test
  void learnsNothingFromAnUnknownState() {
    assertThat(GatewayTexts.state("Неизвестный статус")).isEmpty();
  }

  private static TurboSmsSoap gateway(String password) {
    return new TurboSmsSoap(
        new TurboSmsSession(
            GATEWAY.url() + "api/soap.html", "kramar", password, Duration.ofSeconds(2)),
        "KRAMAR");
  }

  private GatewayFailure failure(TurboSmsSoap gateway) {
    return catchThrowableOfType(GatewayFailure.class, () -> gateway.send(text("Привіт")));
  }

  private PhoneText text(String text) {
    return new PhoneText(UUID.randomUUID(), phone, text, false, true);
  }

  private void behaves(String order) throws Exception {
    ask("PUT", "/phones/" + phone, order);
  }

  private JsonNode messages() throws Exception {
    return ask("GET", "/phones/messages?to=" + phone.substring(1), "");
  }

  private static JsonNode ask(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + page.port() + path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return new ObjectMapper().readTree(HTTP.send(request, BodyHandlers.ofString()).body());
  }
}
