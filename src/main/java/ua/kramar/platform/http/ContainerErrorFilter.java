package ua.kramar.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import ua.kramar.platform.caller.Correlation;

/**
 * Says in our form what the REST engine refuses in a page of its own, because it cannot read the
 * address or a header; and refuses what it would stumble over later: brackets in a path, and
 * weights that are no numbers.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class ContainerErrorFilter implements Filter {

  private static final List<String> WEIGHTED = List.of("Accept", "Accept-Language");

  /** RFC 9110, 12.4.2: q is from 0 to 1, with at most three decimals. */
  private static final Pattern NO_WEIGHT =
      Pattern.compile(";\\s*[qQ]\\s*=(?!\\s*(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:[,;]|$))");

  /**
   * RFC 3986, 3.3: of what may not stand in a path, the server in front lets only these through.
   */
  private static final Pattern NO_PATH = Pattern.compile("[\\[\\]]");

  @Inject private Correlation correlation;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var in = (HttpServletRequest) request;
    var out = (HttpServletResponse) response;
    if (hasPath(in) && hasWeights(in)) {
      chain.doFilter(request, new InOurForm(out));
    } else {
      ProblemWriter.write(out, ProtocolRefusal.unreadable(), correlation.id());
    }
  }

  private static boolean hasPath(HttpServletRequest request) {
    return !NO_PATH.matcher(request.getRequestURI()).find();
  }

  private static boolean hasWeights(HttpServletRequest request) {
    return WEIGHTED.stream()
        .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
        .noneMatch(value -> NO_WEIGHT.matcher(value).find());
  }

  private class InOurForm extends HttpServletResponseWrapper {

    InOurForm(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
      ProtocolRefusal refusal =
          status == 400 ? ProtocolRefusal.unreadable() : ProtocolRefusal.of(status);
      ProblemWriter.write((HttpServletResponse) getResponse(), refusal, correlation.id());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }
  }
}
