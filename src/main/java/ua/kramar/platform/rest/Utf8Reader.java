package ua.kramar.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Set;
import ua.kramar.platform.http.ProtocolRefusal;

/**
 * Refuses JSON in another encoding than UTF-8, and JSON that says so: it would be read as UTF-8 all
 * the same, and texts would be stored with other letters. JSON has no other encoding (RFC 8259,
 * 8.1); ASCII is a part of it. Longer forms of characters than the shortest are no UTF-8; the
 * parser would take them, and so would it take UTF-16 and UTF-32, which have bytes of 0.
 */
@Provider
public class Utf8Reader implements ReaderInterceptor {

  private static final Set<String> NAMES = Set.of("utf-8", "utf8", "us-ascii", "ascii");

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    MediaType type = context.getMediaType();
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !NAMES.contains(charset.strip().toLowerCase(Locale.ROOT))) {
      throw ProtocolRefusal.unsupportedCharset();
    }
    // A file is read in pieces, and is no JSON.
    if (!context.getType().equals(InputStream.class)) {
      byte[] body = context.getInputStream().readAllBytes();
      if (!isUtf8(body)) {
        throw ProtocolRefusal.malformedBody();
      }
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  static boolean isUtf8(byte[] body) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).chars().noneMatch(c -> c == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
