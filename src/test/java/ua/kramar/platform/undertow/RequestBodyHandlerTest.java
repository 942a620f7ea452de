package ua.kramar.platform.undertow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the web server itself, with one worker thread. */
class RequestBodyHandlerTest {

  private static final int MAX_BYTES = 100_000;
  private static final BodyLimits LIMITS =
      new BodyLimits(
          MAX_BYTES, 40L << 14, Duration.ofMillis(900), Duration.ofMillis(400), 1000, false);

  private volatile int uploads = 200;
  private final UploadGate gate =
      new UploadGate() {
        @Override
        int status(HttpServerExchange exchange) {
          return uploads;
        }
      };

  private final Queue<Integer> lengths = new ConcurrentLinkedQueue<>();
  private Undertow server;
  private int port;

  @BeforeEach
  void startServer() {
    RequestBodyHandler bodies =
        new RequestBodyHandler(new BlockingHandler(this::answer), LIMITS, gate);
    server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setIoThreads(1)
            .setWorkerThreads(1)
            // As in server-config: the handler limits bodies.
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
            .setHandler(new ServerRefusalsHandler(bodies))
            .build();
    server.start();
    port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

  private void answer(HttpServerExchange exchange) throws IOException {
    if (exchange.getRequestPath().equals("/unread")) {
      exchange.setStatusCode(405);
      return;
    }
    int length = exchange.getInputStream().readAllBytes().length;
    lengths.add(length);
    exchange.getOutputStream().write(("read " + length).getBytes(UTF_8));
  }

  private Socket send(String text) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write(text.getBytes(UTF_8));
    return socket;
  }

  private Socket slowBody(String path) {
    try {
      return send(head(path, "Content-Length: 60000") + "x");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String head(String path, String... headers) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
  }

  /** All that the server sends until it closes the connection. */
  private static String untilClosed(Socket socket) throws IOException {
    try (socket) {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String smallBody() throws IOException {
    return untilClosed(send(head("/", "Content-Length: 2", "Connection: close") + "ok"));
  }

  @Test
  void passesOnABodyThatArrivesInPieces() throws Exception {
    try (Socket socket = send(head("/", "Content-Length: 60000", "Connection: close"))) {
      OutputStream out = socket.getOutputStream();
      for (int piece = 0; piece < 60; piece++) {
        out.write(new byte[1000]);
        out.flush();
      }
      assertThat(untilClosed(socket)).startsWith("HTTP/1.1 200").endsWith("read 60000");
    }
  }

  @Test
  void receivesAFileFromCallersOnlyWhomTheApplicationKnows() throws Exception {
    String announced = head("/attachments", "Content-Length: 5000000", "Expect: 100-continue");
    uploads = 401;
    assertThat(untilClosed(send(announced)))
        .startsWith("HTTP/1.1 401")
        .contains("WWW-Authenticate: Bearer", "WWW-Authenticate: Basic", "unauthenticated");
    uploads = 503;
    assertThat(untilClosed(send(announced))).startsWith("HTTP/1.1 503").contains("Retry-After");
    uploads = 200;
    try (Socket socket = send(head("/attachments", "Content-Length: 5000", "Connection: close"))) {
      socket.getOutputStream().write(new byte[5000]);
      assertThat(untilClosed(socket)).startsWith("HTTP/1.1 200").endsWith("read 5000");
    }
    assertThat(lengths).containsExactly(5000);
  }

  @Test
  void passesOnABodyOfManyChunksAndOneOfTheLargestSize() throws Exception {
    String chunk = "3e8\r\n" + "x".repeat(1000) + "\r\n";
    String chunks = head("/", "Transfer-Encoding: chunked") + chunk.repeat(50) + "0\r\n\r\n";
    String largest = head("/", "Content-Length: " + MAX_BYTES, "Connection: close");

    assertThat(untilClosed(send(chunks + largest + "x".repeat(MAX_BYTES))))
        .contains("read 50000")
        .endsWith("read " + MAX_BYTES);
  }

  @Test
  void passesOnAFileThatIsLargerThanOtherBodies() throws Exception {
    int size = 3_500_000;
    String file = head("/api/v1/attachments", "Content-Length: " + size, "Connection: close");

    assertThat(untilClosed(send(file + "x".repeat(size)))).endsWith("read " + size);
    assertThat(untilClosed(send(head("/api/v1/attachments", "Content-Length: 10485761"))))
        .startsWith("HTTP/1.1 413");
    assertThat(untilClosed(slowBody("/attachments/1"))).startsWith("HTTP/1.1 408");
  }

  @Test
  void letsABodyThatWaitsForContinueCome() throws Exception {
    try (Socket socket =
        send(head("/", "Content-Length: 5", "Expect: 100-continue", "Connection: close"))) {
      byte[] interim = socket.getInputStream().readNBytes("HTTP/1.1 100".length());
      assertThat(new String(interim, UTF_8)).isEqualTo("HTTP/1.1 100");
      socket.getOutputStream().write("hello".getBytes(UTF_8));
      assertThat(untilClosed(socket)).endsWith("read 5");
    }
  }

  @Test
  void refusesBodyBelowTheLeastRateAndServesOthersMeanwhile() throws Exception {
    List<Socket> slow = IntStream.range(0, 32).mapToObj(each -> slowBody("/")).toList();

    assertThat(smallBody()).endsWith("read 2");

    for (Socket socket : slow) {
      assertThat(untilClosed(socket))
          .startsWith("HTTP/1.1 408")
          .contains(
              "Connection: close", "application/problem+json", "\"code\":\"request-timeout\"");
    }
    assertThat(lengths).containsExactly(2);
  }

  @Test
  void endsBodyThatNobodyWouldRead() throws Exception {
    assertThat(untilClosed(slowBody("/unread"))).startsWith("HTTP/1.1 408");
    assertThat(untilClosed(send(head("/unread", "Content-Length: 1", "Connection: close") + "x")))
        .startsWith("HTTP/1.1 405")
        .contains("\"code\":\"method-not-allowed\"");
  }

  @Test
  void refusesBodyThatIsOrBecomesTooLarge() throws Exception {
    assertThat(untilClosed(send(head("/", "Content-Length: " + (MAX_BYTES + 1)))))
        .startsWith("HTTP/1.1 413")
        .contains("\"code\":\"body-too-large\"");
    String chunk = "c350\r\n" + "x".repeat(50_000) + "\r\n";
    String excess = "1\r\nx\r\n";
    assertThat(
            untilClosed(send(head("/", "Transfer-Encoding: chunked") + chunk.repeat(2) + excess)))
        .startsWith("HTTP/1.1 413");
    assertThat(lengths).isEmpty();
  }

  @Test
  void letsBodiesThatAreWaitedForLongestGiveWayToOthers() throws Exception {
    List<Socket> silent = IntStream.range(0, 60).mapToObj(each -> mostOfABody()).toList();

    // Some of the silent ones may be read after it, and are then the younger ones.
    Awaitility.await()
        .untilAsserted(() -> assertThat(untilClosed(send(largeBody()))).endsWith("read 60000"));
    assertThat(smallBody()).endsWith("read 2");
    List<String> answers = new ArrayList<>();
    for (Socket socket : silent) {
      answers.add(untilClosed(socket));
    }
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer).containsPattern("^HTTP/1.1 (408|503)"))
        .anySatisfy(
            answer -> assertThat(answer).startsWith("HTTP/1.1 503").contains("Retry-After: "));
  }

  @Test
  void countsBodiesUntilTheyAreAnswered() throws Exception {
    for (int each = 0; each < 100; each++) {
      assertThat(untilClosed(send(largeBody()))).as("memory is left").endsWith("read 60000");
    }
  }

  private Socket mostOfABody() {
    try {
      return send(head("/", "Content-Length: 60000") + "x".repeat(59_999));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String largeBody() {
    return head("/", "Content-Length: 60000", "Connection: close") + "x".repeat(60_000);
  }

  @Test
  void forgetsAClientThatLeaves() throws Exception {
    for (int each = 0; each < 60; each++) {
      slowBody("/").close();
    }

    Awaitility.await().untilAsserted(() -> assertThat(smallBody()).endsWith("read 2"));
    assertThat(lengths).containsOnly(2);
  }

  @Test
  void endsABodyThatIsFastEnoughButNeverEnds() {
    assertThat(LIMITS.admit(0, Duration.ofMillis(399))).isTrue();
    assertThat(LIMITS.admit(399, Duration.ofMillis(400))).isFalse();
    assertThat(LIMITS.admit(800, Duration.ofMillis(800))).isTrue();
    assertThat(LIMITS.admit(90_000, Duration.ofMillis(900))).isFalse();
  }

  @Test
  void refusesMethodsThatNoAddressSupports() throws Exception {
    for (String line : List.of("CONNECT a:443", "TRACE /", "BREW /")) {
      String request = line + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
      assertThat(untilClosed(send(request)))
          .as(line)
          .startsWith("HTTP/1.1 405")
          .contains("Allow: ", "Cache-Control: no-store", "\"code\":\"method-not-allowed\"");
    }
  }
}
