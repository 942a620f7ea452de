package ua.kramar.platform.undertow;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import ua.kramar.platform.refusals.AcceptedLanguage;

/** Sends problem documents (RFC 9457) for requests that no application receives. */
final class ProblemSender {

  private static final Map<Integer, String> CODES =
      Map.of(
          StatusCodes.UNAUTHORIZED, "unauthenticated",
          StatusCodes.NOT_FOUND, "not-found",
          StatusCodes.METHOD_NOT_ALLOWED, "method-not-allowed",
          StatusCodes.REQUEST_TIME_OUT, "request-timeout",
          StatusCodes.REQUEST_ENTITY_TOO_LARGE, "body-too-large",
          StatusCodes.SERVICE_UNAVAILABLE, "unavailable");

  private static final HttpString CORRELATION_ID = new HttpString("X-Correlation-Id");

  /** Neither codes nor titles have characters that JSON escapes. */
  private static final String PROBLEM =
      """
      {"type":"urn:kramar:problem:%1$s","title":"%2$s","status":%3$d,"detail":"%2$s","code":"%1$s",\
      "correlationId":"%4$s"}""";

  /**
   * How long a refused body is read on. A connection that is closed with unread data is reset, and
   * the client would lose the response.
   */
  private static final int LINGER_SECONDS = 2;

  private ProblemSender() {}

  /** Refuses a request of which the body has not arrived, and closes the connection. */
  static void refuseBody(HttpServerExchange exchange, int status) {
    exchange.setPersistent(false);
    exchange.setStatusCode(status);
    XnioExecutor.Key close =
        exchange
            .getIoThread()
            .executeAfter(
                () -> IoUtils.safeClose(exchange.getConnection()),
                LINGER_SECONDS,
                TimeUnit.SECONDS);
    exchange.addExchangeCompleteListener(
        (ended, listeners) -> {
          close.remove();
          listeners.proceed();
        });
    send(exchange);
  }

  /** Sends the document for the exchange's status. */
  static void send(HttpServerExchange exchange) {
    int status = exchange.getStatusCode();
    HeaderMap headers = exchange.getResponseHeaders();
    if (!headers.contains(CORRELATION_ID)) {
      headers.put(CORRELATION_ID, UUID.randomUUID().toString());
    }
    headers.put(Headers.CONTENT_TYPE, "application/problem+json");
    headers.put(Headers.CACHE_CONTROL, "no-store");
    headers.put(new HttpString("X-Content-Type-Options"), "nosniff");
    if (status == StatusCodes.METHOD_NOT_ALLOWED && !headers.contains(Headers.ALLOW)) {
      headers.put(Headers.ALLOW, "GET, HEAD, OPTIONS");
    }
    if (status == StatusCodes.UNAUTHORIZED) {
      challenge(exchange);
    }
    if (status == StatusCodes.SERVICE_UNAVAILABLE) {
      headers.put(Headers.RETRY_AFTER, 5);
    }
    Locale language =
        AcceptedLanguage.of(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE));
    byte[] problem = problem(status, language, headers.getFirst(CORRELATION_ID));
    headers.put(Headers.CONTENT_LENGTH, problem.length);
    exchange.getResponseSender().send(ByteBuffer.wrap(problem));
  }

  /** As the application does it: a browser would answer Basic with a window of its own. */
  private static void challenge(HttpServerExchange exchange) {
    HeaderMap asked = exchange.getRequestHeaders();
    exchange.getResponseHeaders().add(Headers.WWW_AUTHENTICATE, "Bearer realm=\"kramar\"");
    if (!asked.contains("Sec-Fetch-Mode") && !asked.contains("X-Requested-With")) {
      exchange
          .getResponseHeaders()
          .add(Headers.WWW_AUTHENTICATE, "Basic realm=\"kramar\", charset=\"UTF-8\"");
    }
  }

  /** The texts of the application. */
  private static String title(String code, Locale language) {
    return ResourceBundle.getBundle(
            "ua.kramar.platform.refusals",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
        .getString(code);
  }

  private static byte[] problem(int status, Locale language, String correlationId) {
    String code = CODES.getOrDefault(status, status >= 500 ? "internal" : "malformed-request");
    return PROBLEM
        .formatted(code, title(code, language), status, correlationId)
        .getBytes(StandardCharsets.UTF_8);
  }
}
