package ua.kramar.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request goes, whatever the DNS and the receiver do. */
class OutboundClientTest {

  private static final Duration AT_ONCE = Duration.ofMinutes(1);
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final Queue<String> received = new ConcurrentLinkedQueue<>();
  private final CountDownLatch released = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private HttpServer server;
  private OutboundConnections connections;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 10);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    port = server.getAddress().getPort();
    connections = new OutboundConnections(Thread::new, timer, Timeout.ofSeconds(20));
  }

  @AfterEach
  void stop() {
    released.countDown();
    connections.close();
    server.stop(0);
    threads.shutdownNow();
    timer.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      received.add(exchange.getRequestHeaders().getFirst("Host") + " " + path);
      switch (path) {
        case "/redirect" -> {
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(307, -1);
        }
        case "/endless" -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = "a".repeat(8192).getBytes(StandardCharsets.UTF_8);
          while (released.getCount() > 0) {
            exchange.getResponseBody().write(piece);
          }
        }
        case "/silent" -> await();
        case "/odd" -> {
          String type = exchange.getRequestURI().getQuery();
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
        }
        case "/dripping" -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          await();
        }
        default -> {
          byte[] body = "Дякую\u0000".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Retry-After", "3");
          exchange.sendResponseHeaders(202, body.length);
          exchange.getResponseBody().write(body);
        }
      }
    }
  }

  private void await() {
    try {
      released.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void connectsToTheCheckedAddressAndNamesTheHost() throws Exception {
    OutboundResponse response =
        exempting("shop.example", host -> new InetAddress[] {LOOPBACK})
            .post(url("shop.example", "/hooks"), Map.of("webhook-id", "1"), new byte[0], AT_ONCE)
            .get(1, TimeUnit.MINUTES);

    assertThat(response.status()).isEqualTo(202);
    assertThat(response.body()).isEqualTo("Дякую\uFFFD");
    assertThat(response.headers()).containsEntry("retry-after", "3");
    assertThat(received).containsExactly("shop.example:" + port + " /hooks");
  }

  /**
   * The name leads to a public address while it is checked, and to this computer a moment later.
   */
  @Test
  void asksTheDnsOnceForEachRequest() throws Exception {
    Deque<InetAddress> answers =
        new ArrayDeque<>(List.of(LOOPBACK, InetAddress.getByName("9.9.9.9")));

    exempting("shop.example", host -> new InetAddress[] {answers.pop()})
        .post(url("shop.example", "/hooks"), Map.of(), new byte[0], AT_ONCE)
        .get(1, TimeUnit.MINUTES);

    assertThat(answers).hasSize(1);
  }

  @Test
  void refusesANameOfWhichOneAddressIsNotPublic() throws Exception {
    InetAddress open = InetAddress.getByName("9.9.9.9");
    OutboundClient client =
        new OutboundClient(
            new OutboundGuard(Set.of(), host -> new InetAddress[] {open, LOOPBACK}), connections);

    assertThatThrownBy(
            () -> client.post("https://shop.example.com/", Map.of(), new byte[0], AT_ONCE).get())
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseInstanceOf(ForbiddenAddress.class)
        .hasMessageContaining("outbound-private");
    assertThat(received).isEmpty();
  }

  @Test
  void followsNoRedirect() throws Exception {
    OutboundResponse response =
        exempting("localhost", host -> new InetAddress[] {LOOPBACK})
            .post(url("localhost", "/redirect"), Map.of(), new byte[0], AT_ONCE)
            .get(1, TimeUnit.MINUTES);

    assertThat(response.status()).isEqualTo(307);
    assertThat(received).hasSize(1);
  }

  @Test
  void readsNoMoreThanItKeeps() throws Exception {
    OutboundResponse response =
        exempting("localhost", host -> new InetAddress[] {LOOPBACK})
            .post(url("localhost", "/endless"), Map.of(), new byte[0], AT_ONCE)
            .get(1, TimeUnit.MINUTES);

    assertThat(response.isSuccess()).isTrue();
    assertThat(response.body()).hasSize(1024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain;charset=nonsense", "text/plain;charset=", ";", "text"})
  void takesASuccessOfAnyType(String type) throws Exception {
    OutboundResponse response =
        exempting("localhost", host -> new InetAddress[] {LOOPBACK})
            .post(url("localhost", "/odd?" + type), Map.of(), new byte[0], AT_ONCE)
            .get(1, TimeUnit.MINUTES);

    assertThat(response.isSuccess()).isTrue();
    assertThat(response.body()).isEqualTo("ok");
  }

  @Test
  void sendsNothingWhenTheNameTookTooLong() {
    OutboundClient client =
        exempting(
            "shop.example",
            host -> {
              LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
              return new InetAddress[] {LOOPBACK};
            });

    assertThatThrownBy(
            () ->
                client
                    .post(
                        url("shop.example", "/hooks"), Map.of(), new byte[0], Duration.ofMillis(1))
                    .get())
        .hasCauseInstanceOf(OutboundFailure.class)
        .hasMessageContaining("name-too-slow");
    assertThat(received).isEmpty();
  }

  @Test
  void endsInTimeWhateverTheReceiverDoes() throws Exception {
    try (OutboundConnections hasty =
        new OutboundConnections(Thread::new, timer, Timeout.ofMilliseconds(700))) {
      OutboundClient client =
          new OutboundClient(
              new OutboundGuard(Set.of("localhost:" + port), host -> new InetAddress[] {LOOPBACK}),
              hasty);

      assertThatThrownBy(
              () ->
                  client
                      .post(url("localhost", "/silent"), Map.of(), new byte[0], AT_ONCE)
                      .get(1, TimeUnit.MINUTES))
          .hasCauseInstanceOf(OutboundFailure.class);
      // It has said that it succeeded; what it says further is of no interest.
      assertThat(
              client
                  .post(url("localhost", "/dripping"), Map.of(), new byte[0], AT_ONCE)
                  .get(1, TimeUnit.MINUTES)
                  .isSuccess())
          .isTrue();
    }
  }

  private OutboundClient exempting(String host, NameResolver names) {
    return new OutboundClient(new OutboundGuard(Set.of(host + ":" + port), names), connections);
  }

  private String url(String host, String path) {
    return "http://" + host + ":" + port + path;
  }
}
