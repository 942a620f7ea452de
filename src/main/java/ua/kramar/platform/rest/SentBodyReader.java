package ua.kramar.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import ua.kramar.platform.idempotency.SentBody;

/**
 * Keeps the body of a request with an idempotency key, so that the key is compared with what the
 * caller sent rather than with what this version understands of it.
 */
@Provider
public class SentBodyReader implements ReaderInterceptor {

  @Inject private SentBody sent;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    // A file is read in pieces, and has a hash of its own.
    boolean file = context.getType().equals(InputStream.class);
    if (!file && context.getHeaders().containsKey("Idempotency-Key")) {
      byte[] body = context.getInputStream().readAllBytes();
      sent.set(body);
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }
}
