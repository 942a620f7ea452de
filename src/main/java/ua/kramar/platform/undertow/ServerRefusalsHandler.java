package ua.kramar.platform.undertow;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Set;

/**
 * Gives refusals of the web server itself, which have no body otherwise, the format of Kramar's
 * refusals. Refuses methods that no address supports, such as CONNECT and TRACE.
 */
public class ServerRefusalsHandler implements HttpHandler {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final HttpHandler next;

  /** Called by the server, which knows the handlers that follow. */
  public ServerRefusalsHandler(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    exchange.addDefaultResponseListener(ServerRefusalsHandler::complete);
    if (METHODS.contains(exchange.getRequestMethod().toString())) {
      next.handleRequest(exchange);
      return;
    }
    exchange.getResponseHeaders().put(Headers.ALLOW, String.join(", ", METHODS));
    exchange.setStatusCode(405);
    exchange.endExchange();
  }

  private static boolean complete(HttpServerExchange exchange) {
    if (exchange.getStatusCode() < 400 || exchange.isResponseStarted()) {
      return false;
    }
    ProblemSender.send(exchange);
    return true;
  }
}
