package ua.kramar.platform.undertow;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.io.IOException;

/**
 * Calls the next handler when the whole request body has arrived, so that a slow body holds no
 * worker thread. A body that is too large or too slow is refused (413, 408), whether or not the
 * next handler would read it.
 */
public class RequestBodyHandler implements HttpHandler {

  /** How the addresses end to which files are sent. */
  private static final String FILES = "/attachments";

  /** Where messages may have files beside them (MTOM), and the type of such a message. */
  private static final String SOAP = "/soap/";

  private static final String MULTIPART = "multipart/related";

  private final HttpHandler next;
  private final BodyLimits limits;
  private final BodyMemory memory;
  private final BodyMemory files = new BodyMemory(BodyLimits.UPLOAD.maxMemory());

  /** Called by the server, which knows the handlers that follow. */
  public RequestBodyHandler(HttpHandler next) {
    this(next, BodyLimits.STANDARD);
  }

  RequestBodyHandler(HttpHandler next, BodyLimits limits) {
    this.next = next;
    this.limits = limits;
    this.memory = new BodyMemory(limits.maxMemory());
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (exchange.isRequestComplete()) {
      next.handleRequest(exchange);
    } else if (exchange.getRequestContentLength() > limits(exchange).maxBytes()) {
      ProblemSender.refuseBody(exchange, 413);
    } else if (HttpContinue.requiresContinueResponse(exchange)) {
      exchange.dispatch(
          exchange.getIoThread(),
          () -> HttpContinue.sendContinueResponse(exchange, new ReadAfterwards()));
    } else {
      read(exchange);
    }
  }

  private void read(HttpServerExchange exchange) throws Exception {
    BodyLimits own = limits(exchange);
    new BodyReader(exchange, next, own, own.spooled() ? files : memory).start();
  }

  private BodyLimits limits(HttpServerExchange exchange) {
    if (!exchange.getRequestMethod().equals(Methods.POST)) {
      return limits;
    }
    if (exchange.getRequestPath().endsWith(FILES)) {
      return BodyLimits.UPLOAD;
    }
    String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
    boolean multipart =
        exchange.getRequestPath().startsWith(SOAP)
            && type != null
            && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    return multipart ? BodyLimits.MULTIPART : limits;
  }

  private class ReadAfterwards implements IoCallback {

    @Override
    public void onComplete(HttpServerExchange exchange, Sender sender) {
      Connectors.executeRootHandler(RequestBodyHandler.this::read, exchange);
    }

    @Override
    public void onException(HttpServerExchange exchange, Sender sender, IOException e) {
      exchange.endExchange();
    }
  }
}
