package ua.kramar.notification.callcentre.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import ua.kramar.notification.SendFailure;
import ua.kramar.notification.SendFailureKind;
import ua.kramar.notification.callcentre.CallCentreNews;
import ua.kramar.notification.callcentre.CallCentreNews.AppealChanged;
import ua.kramar.notification.callcentre.CallCentreNews.CallbackEnded;
import ua.kramar.notification.callcentre.CallCentreNews.Origin;
import ua.kramar.platform.start.PartnerAccount;
import ua.kramar.sandbox.callcentre.CallCentreSimulator;
import ua.kramar.sandbox.http.RoutingHttpServer;

/** The dialogue with a system's own service, by Metro; inside the server CXF has it. */
@Tag("C2c")
class CallCentreEventsTest {

  private static final CallCentreSimulator CENTRE = new CallCentreSimulator(Clock.systemUTC());
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final Instant AT = Instant.parse("2026-11-28T10:00:00.123456Z");
  private static RoutingHttpServer page;

  private final String seller = "s" + UUID.randomUUID().toString().substring(0, 12);
  private final String delivery =
      String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000, 1_000_000_000_000L));

  @BeforeAll
  static void start() throws IOException {
    CENTRE.start(0);
    page = new RoutingHttpServer("page", 0);
    CENTRE.addRoutes(page);
    page.start();
    // The first call of a toolkit takes a while.
    centre()
        .tell(
            new AppealChanged(
                new Origin("1", "test", "sandbox", "appeal-1", "first", null), "1", 4, "Так", AT));
  }

  @AfterAll
  static void stop() {
    CENTRE.close();
    page.close();
    THREADS.shutdownNow();
  }

  @Test
  void tellsAnAnswerByTheContract() throws Exception {
    centre().tell(answer("Посилку відправлено <сьогодні> & вчасно"));

    JsonNode told = told().get(0);
    assertThat(told.path("number").asLong()).isPositive();
    assertThat(told.path("delivery").asText()).isEqualTo(delivery);
    assertThat(told.path("system").asText()).isEqualTo("sandbox");
    assertThat(told.path("externalId").asText()).isEqualTo("appeal-17");
    assertThat(told.path("subject").asText()).isEqualTo("1000001");
    assertThat(told.path("order").asText()).isEqualTo("500000000");
    assertThat(told.path("state").asText()).isEqualTo("4");
    assertThat(told.path("comment").asText()).isEqualTo("Посилку відправлено <сьогодні> & вчасно");
    assertThat(Instant.parse(told.path("happened").asText()))
        .isEqualTo(Instant.parse("2026-11-28T10:00:00.123Z"));
    validate(told.path("message").asText());
  }

  @Test
  @Tag("O16")
  void tellsTheEndOfACallBackByTheContract() throws Exception {
    centre().tell(new CallbackEnded(origin(null), "77", "REQUESTED", "CANCELLED", AT));

    JsonNode told = told().get(0);
    assertThat(told.path("kind").asText()).isEqualTo("callbackEnded");
    assertThat(told.path("subject").asText()).isEqualTo("77");
    assertThat(told.path("order").asText()).isEmpty();
    assertThat(told.path("state").asText()).isEqualTo("CANCELLED");
    validate(told.path("message").asText());
  }

  /**
   * What the stand-in does, whether it is tried again, what operators see, and whether it is done.
   */
  @ParameterizedTest
  @CsvSource({
    "refuse, permanent, refused: not-ours, false",
    "busy, temporary, refused: busy-now, false",
    "html, temporary, no answer of the contract, false",
    "error, temporary, no answer of the contract, false",
    "garbled, temporary, no answer of the contract, false",
    "other, temporary, the answer is not to this message, false",
    "lost, temporary, no answer of the contract, true",
    "hang, temporary, no answer in time, false"
  })
  void knowsWhetherToTryAgain(String how, String kind, String reason, boolean done)
      throws Exception {
    behaves(how);

    SendFailure failure = failure(how.equals("hang") ? impatient() : centre());

    assertThat(failure).hasMessage(reason);
    assertThat(failure.getMessage()).doesNotContain("Олена");
    assertThat(SendFailureKind.of(failure)).isEqualTo(kind);
    await().until(() -> told().size() == 1);
    assertThat(told().get(0).path("number").asLong() > 0).isEqualTo(done);
    behaves("well");
  }

  @Test
  void doesOnceWhatIsToldAgain() throws Exception {
    behaves("lost");
    failure(centre());
    behaves("well");

    centre().tell(answer("Так"));

    assertThat(told()).hasSize(1);
    assertThat(told().get(0).path("requests").asInt()).isEqualTo(2);
  }

  @Test
  void isNotLetInWithAnotherPassword() throws Exception {
    CallCentreEvents wrong =
        centre(new PartnerAccount(URI.create(CENTRE.url()), "kramar", "wrong"));

    assertThat(SendFailureKind.of(failure(wrong))).isEqualTo("temporary");
    assertThat(told()).isEmpty();
  }

  @Test
  void knowsThatNobodyListens() {
    CallCentreEvents nobody =
        centre(new PartnerAccount(URI.create("http://127.0.0.1:1/events"), "kramar", "x"));

    assertThat(failure(nobody)).hasMessage("the service cannot be reached");
  }

  /** Each byte comes before the silence is too long; the whole does not. */
  @Test
  void waitsForNoAnswerThatDripsAndKeepsOthersFromWaiting() throws Exception {
    try (ServerSocket slow = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var unused = THREADS.submit(() -> drip(slow));
      CallCentreEvents centre =
          impatient(
              new PartnerAccount(
                  URI.create("http://localhost:" + slow.getLocalPort() + "/events"),
                  "kramar",
                  "x"));

      assertThat(failure(centre)).hasMessage("no answer in time");
      assertThat(failure(centre)).hasMessage("no answer in time");
      SendFailure third = failure(centre);
      assertThat(third).hasMessage("others wait for this system");
      assertThat(SendFailureKind.of(third)).as("the attempt does not count").isEqualTo("later");
    }
  }

  private static Object drip(ServerSocket slow) throws IOException {
    while (!slow.isClosed()) {
      Socket socket = slow.accept();
      var unused =
          THREADS.submit(
              () -> {
                OutputStream out = socket.getOutputStream();
                out.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000000\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
                while (!slow.isClosed()) {
                  out.write(' ');
                  out.flush();
                  LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                }
                socket.close();
                return null;
              });
    }
    return null;
  }

  private static CallCentreEvents centre() {
    return centre(new PartnerAccount(URI.create(CENTRE.url()), "kramar", "sand:box 1%"));
  }

  private static CallCentreEvents centre(PartnerAccount account) {
    return new CallCentreEvents("sandbox", account, THREADS, Duration.ofMinutes(1));
  }

  private static CallCentreEvents impatient() {
    return impatient(new PartnerAccount(URI.create(CENTRE.url()), "kramar", "sand:box 1%"));
  }

  private static CallCentreEvents impatient(PartnerAccount account) {
    return new CallCentreEvents("sandbox", account, THREADS, Duration.ofSeconds(2));
  }

  private SendFailure failure(CallCentreEvents centre) {
    return catchThrowableOfType(
        SendFailure.class, () -> centre.tell(answer("Посилку відправлено")));
  }

  private CallCentreNews answer(String comment) {
    return new AppealChanged(origin("500000000"), "1000001", 4, comment, AT);
  }

  private Origin origin(String order) {
    return new Origin(delivery, "test", "sandbox", "appeal-17", seller, order);
  }

  private void behaves(String how) throws Exception {
    ask("PUT", "/call-center/shops/" + seller, "{\"how\": \"" + how + "\"}");
  }

  private JsonNode told() throws Exception {
    return ask("GET", "/call-center/told?seller=" + seller, "");
  }

  private static JsonNode ask(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + page.port() + path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return new ObjectMapper().readTree(HTTP.send(request, BodyHandlers.ofString()).body());
  }

  /** As a receiver that checks messages does. */
  private static void validate(String message) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Document wsdl =
        factory
            .newDocumentBuilder()
            .parse(Path.of("src/main/wsdl/call-center-events.wsdl").toFile());
    Schema schema =
        SchemaFactory.newDefaultInstance()
            .newSchema(
                new DOMSource(
                    wsdl.getElementsByTagNameNS("http://www.w3.org/2001/XMLSchema", "schema")
                        .item(0)));
    Document envelope =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(message)));
    schema
        .newValidator()
        .validate(
            new DOMSource(
                envelope
                    .getElementsByTagNameNS("https://kramar.ua/soap/call-center-events/v1", "*")
                    .item(0)));
  }
}
