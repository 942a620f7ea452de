package ua.kramar.platform.undertow;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;

/**
 * Removes the permission to send credentials from responses to other origins. The server's handler
 * of {@code /openapi} gives it beside {@code Access-Control-Allow-Origin: *}, which the Fetch
 * standard forbids and some clients obey.
 */
public class AnonymousCrossOriginHandler implements HttpHandler {

  private static final HttpString CREDENTIALS = new HttpString("Access-Control-Allow-Credentials");

  private final HttpHandler next;

  /** Called by the server, which knows the handlers that follow. */
  public AnonymousCrossOriginHandler(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    exchange.addResponseCommitListener(answer -> answer.getResponseHeaders().remove(CREDENTIALS));
    next.handleRequest(exchange);
  }
}
