package ua.kramar.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * Decompresses bodies in gzip, up to the same size as other bodies. Other content codings are
 * refused with the one that is understood (RFC 9110, 12.5.3).
 */
public class BodyEncoding implements Filter {

  private static final Set<String> NONE = Set.of("", "identity");
  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
  private static final int MAX_BYTES = 1 << 20;

  @Inject private Correlation correlation;
  @Inject private CurrentLanguage language;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var in = (HttpServletRequest) request;
    var out = (HttpServletResponse) response;
    String coding =
        String.join(",", Collections.list(in.getHeaders("Content-Encoding")))
            .strip()
            .toLowerCase(Locale.ROOT);
    if (NONE.contains(coding) || !hasBody(in)) {
      chain.doFilter(request, response);
    } else if (GZIP.contains(coding)) {
      decode(in, out, chain);
    } else {
      out.setHeader("Accept-Encoding", "gzip");
      ProblemWriter.write(out, ProtocolRefusal.of(415), language.locale(), correlation.id());
    }
  }

  /** Some clients send the header with every request. */
  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  private void decode(HttpServletRequest in, HttpServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    byte[] body;
    try (InputStream decoded = new GzipMembers(in.getInputStream())) {
      body = decoded.readNBytes(MAX_BYTES + 1);
    } catch (ZipException | EOFException e) {
      ProblemWriter.write(
          out, ProtocolRefusal.malformedBody(), language.locale(), correlation.id());
      return;
    }
    if (body.length > MAX_BYTES) {
      ProblemWriter.write(out, ProtocolRefusal.of(413), language.locale(), correlation.id());
    } else {
      chain.doFilter(new DecodedRequest(in, body), out);
    }
  }
}
