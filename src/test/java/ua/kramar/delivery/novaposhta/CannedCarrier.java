package ua.kramar.delivery.novaposhta;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A carrier's server that says what the test wants and remembers what it was asked. */
final class CannedCarrier implements AutoCloseable {

  interface Behaviour {
    void answer(HttpExchange exchange, String request) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile Behaviour behaviour = (exchange, request) -> exchange.close();

  CannedCarrier() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/v2.0/json/",
        exchange -> {
          String request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          requests.add(request);
          behaviour.answer(exchange, request);
        });
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v2.0/json/");
  }

  List<String> requests() {
    return requests;
  }

  void behaves(Behaviour wanted) {
    behaviour = wanted;
  }

  void answers(UnaryOperator<String> reply) {
    behaves((exchange, request) -> send(exchange, 200, reply.apply(request)));
  }

  void answers(int status, String reply) {
    behaves((exchange, request) -> send(exchange, status, reply));
  }

  private static void send(HttpExchange exchange, int status, String reply) throws IOException {
    try (exchange) {
      byte[] body = reply.getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
