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
 * Refuses a body of more than 1 MB: one that announces it before anybody reads it, one that only
 * turns out to be longer where it gets too long.
 */
public class BodyLimit implements Filter {

  private static final long LARGEST = 1_048_576;

  @Inject private Correlation correlation;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() <= LARGEST) {
      chain.doFilter(new MeteredBody((HttpServletRequest) request, LARGEST), response);
      return;
    }
    ProblemWriter.write((HttpServletResponse) response, ProtocolRefusal.of(413), correlation.id());
  }
}
