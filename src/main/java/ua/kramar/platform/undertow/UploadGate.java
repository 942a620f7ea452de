package ua.kramar.platform.undertow;

import io.undertow.UndertowLogger;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.stream.StreamSupport;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Asks the application who sends a file, before its body is received (ADR 0057). The application
 * has class loaders of its own, so it is asked through the platform's MBean server.
 */
class UploadGate {

  /** The application's beans with the operation {@code known(String, String[])}. */
  private static final String CALLERS = "ua.kramar:type=KnownCallers,*";

  private static final String[] SIGNATURE = {String.class.getName(), String[].class.getName()};

  /**
   * Returns 200 for a caller whom the application knows, 401 for any other, and 503 while it cannot
   * say. Waits for the application.
   */
  int status(HttpServerExchange exchange) {
    String authorization = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
    String[] cookies =
        StreamSupport.stream(exchange.requestCookies().spliterator(), false)
            .map(UploadGate::pair)
            .toArray(String[]::new);
    if (authorization == null && cookies.length == 0) {
      return StatusCodes.UNAUTHORIZED;
    }
    try {
      MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
      int status = StatusCodes.SERVICE_UNAVAILABLE;
      for (ObjectName callers : beans.queryNames(new ObjectName(CALLERS), null)) {
        Object known =
            beans.invoke(callers, "known", new Object[] {authorization, cookies}, SIGNATURE);
        if (Boolean.TRUE.equals(known)) {
          return StatusCodes.OK;
        }
        status = StatusCodes.UNAUTHORIZED;
      }
      return status;
    } catch (JMException | RuntimeException e) {
      UndertowLogger.REQUEST_IO_LOGGER.ioException(new IOException("Nobody knows callers", e));
      return StatusCodes.SERVICE_UNAVAILABLE;
    }
  }

  private static String pair(Cookie cookie) {
    return cookie.getName() + "=" + cookie.getValue();
  }
}
