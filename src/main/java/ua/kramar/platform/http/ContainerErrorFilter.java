package ua.kramar.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * Replaces error pages of the server and its engines by problem documents. Also refuses input on
 * which the REST engine fails later: brackets in a path, and quality values that are not numbers.
 */
public class ContainerErrorFilter implements Filter {

  private static final List<String> WEIGHTED_HEADERS = List.of("Accept", "Accept-Language");

  /** RFC 9110, 12.4.2: q is from 0 to 1, with at most three decimals. */
  private static final Pattern INVALID_WEIGHT =
      Pattern.compile(";\\s*[qQ]\\s*=(?!\\s*(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:[,;]|$))");

  /**
   * RFC 3986, 3.3: brackets are the only characters not allowed in a path that the web server lets
   * through.
   */
  private static final Pattern INVALID_PATH_CHARACTER = Pattern.compile("[\\[\\]]");

  /**
   * Statuses of the server's own servlets that say more or less than is so: a directory of pages is
   * nothing that exists for callers, and a method is missing at this address, not in the server.
   */
  private static final Map<Integer, Integer> CORRECTED =
      Map.of(
          HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_NOT_FOUND,
          HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_METHOD_NOT_ALLOWED);

  @Inject private Correlation correlation;
  @Inject private CurrentLanguage language;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var in = (HttpServletRequest) request;
    var out = (HttpServletResponse) response;
    if (!in.getServletPath().startsWith("/api/") || (hasValidPath(in) && hasValidWeights(in))) {
      chain.doFilter(request, new ProblemResponse(out));
    } else {
      ProblemWriter.write(out, ProtocolRefusal.of(400), language.locale(), correlation.id());
    }
  }

  private static boolean hasValidPath(HttpServletRequest request) {
    return !INVALID_PATH_CHARACTER.matcher(request.getRequestURI()).find();
  }

  private static boolean hasValidWeights(HttpServletRequest request) {
    return WEIGHTED_HEADERS.stream()
        .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
        .noneMatch(value -> INVALID_WEIGHT.matcher(value).find());
  }

  private class ProblemResponse extends HttpServletResponseWrapper {

    ProblemResponse(HttpServletResponse response) {
      super(response);
    }

    /** A refusal is not cached, even where the resource itself is. */
    @Override
    public void setStatus(int status) {
      super.setStatus(status);
      if (status >= 400) {
        setHeader("Cache-Control", "no-store");
      }
    }

    @Override
    public void sendError(int code) throws IOException {
      int status = CORRECTED.getOrDefault(code, code);
      if (status == SC_METHOD_NOT_ALLOWED && !containsHeader("Allow")) {
        setHeader("Allow", "GET, HEAD, OPTIONS");
      }
      ProtocolRefusal refusal = ProtocolRefusal.of(status);
      ProblemWriter.write(
          (HttpServletResponse) getResponse(), refusal, language.locale(), correlation.id());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
