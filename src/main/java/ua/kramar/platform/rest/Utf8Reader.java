package ua.kramar.platform.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import ua.kramar.platform.http.ProtocolRefusal;

/**
 * Refuses JSON that says it is in another encoding than UTF-8: it would be read as UTF-8 all the
 * same, and texts would be stored with other letters. JSON has no other encoding (RFC 8259, 8.1);
 * ASCII is a part of it.
 */
@Provider
public class Utf8Reader implements ReaderInterceptor {

  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii", "ascii");

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    MediaType type = context.getMediaType();
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !UTF_8.contains(charset.strip().toLowerCase(Locale.ROOT))) {
      throw ProtocolRefusal.unsupportedCharset();
    }
    return context.proceed();
  }
}
