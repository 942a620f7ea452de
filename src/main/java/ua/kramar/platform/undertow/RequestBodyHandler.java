package ua.kramar.platform.undertow;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;

/**
 * Calls the next handler when the whole request body has arrived, so that a slow body holds no
 * worker thread. A body that is too large or too slow is refused (413, 408), whether or not the
 * next handler would read it. A file is received from callers only whom the application knows (ADR
 * 0057).
 */
public class RequestBodyHandler implements HttpHandler {

  /** How the addresses end to which files are sent. */
  private static final String FILES = "/attachments";

  /** Where messages may have files beside them (MTOM), and the type of such a message. */
  private static final String SOAP = "/soap/";

  private static final String MULTIPART = "multipart/related";

  private final HttpHandler next;
  private final BodyLimits limits;
  private final UploadGate gate;
  private final BodyMemory memory;
  private final BodyMemory files = new BodyMemory(BodyLimits.UPLOAD.maxMemory());

  /** Called by the server, which knows the handlers that follow. */
  public RequestBodyHandler(HttpHandler next) {
    this(next, BodyLimits.STANDARD, new UploadGate());
  }

  RequestBodyHandler(HttpHandler next, BodyLimits limits, UploadGate gate) {
    this.next = next;
    this.limits = limits;
    this.gate = gate;
    this.memory = new BodyMemory(limits.maxMemory());
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (exchange.isRequestComplete()) {
      next.handleRequest(exchange);
    } else if (exchange.getRequestContentLength() > limits(exchange).maxBytes()) {
      ProblemSender.refuseBody(exchange, 413);
    } else if (isUpload(exchange)) {
      exchange.dispatch(this::admit);
    } else {
      receive(exchange);
    }
  }

  /** Asks who sends a file: in a worker thread, since the application may ask its database. */
  private void admit(HttpServerExchange exchange) {
    int status = gate.status(exchange);
    if (status == StatusCodes.OK) {
      exchange.dispatch(exchange.getIoThread(), this::receive);
    } else {
      ProblemSender.refuseBody(exchange, status);
    }
  }

  private void receive(HttpServerExchange exchange) throws Exception {
    if (HttpContinue.requiresContinueResponse(exchange)) {
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
    if (isUpload(exchange)) {
      return BodyLimits.UPLOAD;
    }
    return isMultipart(exchange) ? BodyLimits.MULTIPART : limits;
  }

  private static boolean isMultipart(HttpServerExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
    return exchange.getRequestMethod().equals(Methods.POST)
        && exchange.getRequestPath().startsWith(SOAP)
        && type != null
        && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
  }

  private static boolean isUpload(HttpServerExchange exchange) {
    return exchange.getRequestMethod().equals(Methods.POST)
        && exchange.getRequestPath().endsWith(FILES);
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
