package ua.kramar.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.kramar.platform.caller.Correlation;

/**
 * Refuses bodies above 1 MiB: at once when the declared length exceeds the limit, otherwise when
 * the content does.
 */
public class BodyLimit implements Filter {

  private static final long MAX_BYTES = 1_048_576;

  @Inject private Correlation correlation;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() <= MAX_BYTES) {
      chain.doFilter(new MeteredBody((HttpServletRequest) request, MAX_BYTES), response);
      return;
    }
    ProblemWriter.write((HttpServletResponse) response, ProtocolRefusal.of(413), correlation.id());
  }
}
