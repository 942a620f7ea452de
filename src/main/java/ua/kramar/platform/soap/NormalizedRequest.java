package ua.kramar.platform.soap;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A request with its body in memory, in UTF-8 and without an action: whatever the client sent, the
 * SOAP engine answers in UTF-8 and chooses the operation by the body alone.
 */
class NormalizedRequest extends HttpServletRequestWrapper {

  private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";

  private final byte[] body;

  NormalizedRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  @Override
  public String getContentType() {
    return CONTENT_TYPE;
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public String getHeader(String name) {
    return replaced(name).orElseGet(() -> super.getHeader(name));
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return replaced(name)
        .map(value -> Collections.enumeration(List.of(value)))
        .orElseGet(() -> super.getHeaders(name));
  }

  private Optional<String> replaced(String name) {
    return Optional.ofNullable(
        switch (name.toLowerCase(Locale.ROOT)) {
          case "content-type" -> CONTENT_TYPE;
          case "content-length" -> String.valueOf(body.length);
          case "soapaction" -> "\"\"";
          default -> null;
        });
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Body(new ByteArrayInputStream(body));
  }

  private static class Body extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Body(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return bytes.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("the body is in memory, reading does not block");
    }
  }
}
