package ua.kramar.platform.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner may be slow, endless or gone; the caller knows after a limited time. */
class PartnerClientTest {

  /** For partners who answer, however busy the machine is. */
  private static final Duration LONG = Duration.ofMinutes(1);

  /** For partners who do not. */
  private static final Duration SHORT = Duration.ofMillis(500);

  private static final int LARGEST = 1000;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer partner;

  @BeforeEach
  void startPartner() throws IOException {
    partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    partner.setExecutor(threads);
    partner.start();
  }

  @AfterEach
  void stopPartner() {
    over.countDown();
    partner.stop(0);
    threads.shutdownNow();
  }

  @Test
  void givesStatusAndBody() throws Exception {
    responds(exchange -> send(exchange, 200, "{}"));

    assertThat(post()).isEqualTo(new HttpResult(200, "{}"));
  }

  @Test
  void leavesOutTheBodyOfARefusal() throws Exception {
    responds(exchange -> send(exchange, 503, "<html>a page about somebody</html>"));

    assertThat(post()).isEqualTo(new HttpResult(503, ""));
  }

  @Test
  void takesABodyOfTheLimitAndNoLargerOne() throws Exception {
    responds(exchange -> send(exchange, 200, "x".repeat(LARGEST)));
    assertThat(post().body()).hasSize(LARGEST);

    partner.removeContext("/");
    responds(exchange -> send(exchange, 200, "x".repeat(LARGEST + 1)));
    assertThatThrownBy(this::post)
        .isInstanceOf(NoResponse.class)
        .hasMessage("no response, too large");
  }

  @Test
  void stopsReadingABodyWithoutAnEnd() {
    responds(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            while (over.getCount() > 0) {
              body.write(new byte[100]);
            }
          }
        });

    assertThatThrownBy(this::post)
        .isInstanceOf(NoResponse.class)
        .hasMessage("no response, too large");
  }

  /** Each piece would meet a time-out of its own. */
  @Test
  void givesUpABodyThatDripsIn() {
    responds(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          do {
            body.write(' ');
            body.flush();
          } while (!await(50));
        });

    assertThatThrownBy(() -> post(SHORT))
        .isInstanceOf(NoResponse.class)
        .hasMessage("response too slow");
  }

  @Test
  void givesUpAPartnerThatSaysNothing() {
    responds(exchange -> await(60_000));

    assertThatThrownBy(() -> post(SHORT))
        .isInstanceOf(NoResponse.class)
        .hasMessage("response too slow");
  }

  @Test
  void tellsThatThePartnerIsGoneByTheKindOfTheFailure() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + port + "/");

    assertThatThrownBy(() -> client(LONG).post(nobody, new byte[0]))
        .isInstanceOf(NoResponse.class)
        .hasMessage("no response, ConnectException");
  }

  /** Whether the test is over after so many milliseconds. */
  private boolean await(long millis) {
    try {
      return over.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void responds(HttpHandler handler) {
    partner.createContext("/", handler);
  }

  private HttpResult post() throws NoResponse {
    return post(LONG);
  }

  private HttpResult post(Duration deadline) throws NoResponse {
    return client(deadline)
        .post(
            URI.create("http://127.0.0.1:" + partner.getAddress().getPort() + "/"),
            "{}".getBytes(UTF_8));
  }

  private PartnerClient client(Duration deadline) {
    return new PartnerClient(threads, deadline, LARGEST);
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    try (exchange) {
      byte[] body = text.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
