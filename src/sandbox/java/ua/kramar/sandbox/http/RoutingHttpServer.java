package ua.kramar.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small HTTP server on loopback: routes by method and path, where {name} stands for one segment.
 */
public final class RoutingHttpServer implements AutoCloseable {

  public static final ObjectMapper JSON = new ObjectMapper();

  /** Handles one request. An exception becomes 400 for a bad argument, 500 otherwise. */
  @FunctionalInterface
  public interface Handler {
    Answer handle(Request request) throws Exception;
  }

  /** Thrown by a handler that has done its work and leaves the caller without an answer. */
  public static final class NoAnswer extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** A request; its variables are the values of the path's {name}s. */
  public record Request(
      String method,
      String path,
      Map<String, String> variables,
      Map<String, String> query,
      Headers headers,
      String body) {

    public String variable(String name) {
      return variables.get(name);
    }

    public String header(String name) {
      return headers.getFirst(name);
    }

    /** The body as JSON; an absent body is an empty object. */
    public JsonNode json() throws IOException {
      return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }
  }

  /** A response; its headers are beside the content type. */
  public record Answer(int status, String contentType, String body, Map<String, String> headers) {

    public Answer(int status, String contentType, String body) {
      this(status, contentType, body, Map.of());
    }

    public static Answer json(Object value) throws JsonProcessingException {
      return json(200, value);
    }

    public static Answer json(int status, Object value) throws JsonProcessingException {
      return new Answer(status, "application/json; charset=utf-8", JSON.writeValueAsString(value));
    }

    public static Answer error(int status, String message) throws JsonProcessingException {
      return json(status, Map.of("error", message));
    }
  }

  private record Route(String method, Pattern path, List<String> names, Handler handler) {

    Optional<Map<String, String>> match(String requested) {
      Matcher matcher = path.matcher(requested);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Map<String, String> variables = new LinkedHashMap<>();
      for (int group = 0; group < names.size(); group++) {
        variables.put(names.get(group), decoded(matcher.group(group + 1)));
      }
      return Optional.of(variables);
    }
  }

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final List<Route> routes = new ArrayList<>();
  private final HttpServer server;
  private final ExecutorService threads;

  public RoutingHttpServer(String name, int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
    threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  public RoutingHttpServer on(String method, String path, Handler handler) {
    List<String> names = VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    Pattern pattern = Pattern.compile(VARIABLE.matcher(path).replaceAll("([^/]+)"));
    routes.add(new Route(method, pattern, names, handler));
    return this;
  }

  public RoutingHttpServer start() {
    server.start();
    return this;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = route(exchange);
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer route(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(path);
      if (route.method().equals(exchange.getRequestMethod()) && variables.isPresent()) {
        Request request =
            new Request(
                route.method(),
                path,
                variables.get(),
                query(exchange.getRequestURI().getRawQuery()),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        return handled(route.handler(), request);
      }
    }
    return Answer.error(404, "Nothing answers " + exchange.getRequestMethod() + " " + path);
  }

  private static Answer handled(Handler handler, Request request) throws IOException {
    try {
      return handler.handle(request);
    } catch (NoAnswer e) {
      throw e;
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      return Answer.error(400, e.getMessage());
    } catch (Exception e) {
      return Answer.error(500, e.toString());
    }
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw != null) {
      Pattern.compile("&")
          .splitAsStream(raw)
          .forEach(
              pair -> {
                int equals = pair.indexOf('=');
                query.put(
                    decoded(equals < 0 ? pair : pair.substring(0, equals)),
                    equals < 0 ? "" : decoded(pair.substring(equals + 1)));
              });
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
