package ua.kramar.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestEnvironment;
import ua.kramar.system.drivers.TestShop;

/** Bodies that come byte by byte take no thread from anybody, and end. */
class SlowBodyIT {

  /** As many as the server has threads for requests on two cores. */
  private static final int SLOW = 32;

  private static final Duration PROMPTLY = Duration.ofSeconds(2);

  private static final List<String> REQUESTS =
      List.of(
          "POST /api/v1/storefront/orders",
          "POST /soap/call-center",
          "POST /api/v1/session",
          "DELETE /api/v1/orders",
          "GET /openapi",
          "POST /no/such/page");

  @Test
  void othersAreServedPromptlyWhileSlowBodiesAreOpenAndEnd() throws Exception {
    TestShop shop = TestShop.opened();
    List<Socket> slow = new ArrayList<>();
    long begin = System.nanoTime();
    for (int each = 0; each < SLOW; each++) {
      slow.add(slowBody(REQUESTS.get(each % REQUESTS.size())));
    }

    ExecutorService readers = Executors.newFixedThreadPool(SLOW);
    try {
      List<Future<Duration>> ends =
          slow.stream().map(socket -> readers.submit(() -> refusedAfter(socket, begin))).toList();
      int prompt = 0;
      for (int each = 0; each < 20; each++) {
        long asked = System.nanoTime();
        Caller.anonymous().get("/order-statuses").expecting(200);
        new Storefront().place(Cart.of(shop));
        prompt += Duration.ofNanos(System.nanoTime() - asked).compareTo(PROMPTLY) < 0 ? 1 : 0;
      }
      // Not of all: the machine may be busy with something else.
      assertThat(prompt).isGreaterThanOrEqualTo(10);

      for (Future<Duration> end : ends) {
        assertThat(end.get()).isLessThan(Duration.ofSeconds(30));
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static Duration refusedAfter(Socket slow, long begin) throws IOException {
    assertThat(answer(slow)).startsWith("HTTP/1.1 408").contains("request-timeout");
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  @Test
  void aClientThatLeavesInTheMiddleIsNoErrorOfTheServer() throws Exception {
    long errors = errors();
    List<Socket> broken = new ArrayList<>();
    for (String request : REQUESTS) {
      slowBody(request).close();
      open(request, "Transfer-Encoding: chunked", "5\r\n{").close();
      broken.add(open(request, "Transfer-Encoding: chunked", "no chunk\r\n"));
    }
    for (Socket socket : broken) {
      answer(socket);
    }

    Caller.anonymous().get("/order-statuses").expecting(200);
    assertThat(errors()).isEqualTo(errors);
  }

  private static long errors() {
    return ServerLog.lines("\"level\":\"ERROR\"", "io.undertow")
        + ServerLog.lines("\"level\":\"ERROR\"", "org.xnio");
  }

  /** Without credentials: they would be asked for only when the body is there. */
  private static Socket slowBody(String request) throws IOException {
    return open(request, "Content-Length: 500", "{");
  }

  private static Socket open(String request, String header, String body) throws IOException {
    URI server = URI.create(TestEnvironment.server());
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    socket.setSoTimeout(60_000);
    String head =
        "%s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n%s\r\n\r\n"
            .formatted(request, server.getAuthority(), header);
    socket.getOutputStream().write((head + body).getBytes(UTF_8));
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    try (socket) {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
