package ua.kramar.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.AcceptedLanguage;
import ua.kramar.platform.start.Serving;
import ua.kramar.platform.start.Settings;

/**
 * Sets language, correlation id and the security headers of every response: REST, SOAP or page.
 * Gives every request the public address.
 */
public class RequestFilter implements Filter {

  @Inject private Correlation correlation;
  @Inject private CurrentLanguage language;
  @Inject private Serving serving;
  @Inject private Settings settings;

  private URI address;

  @Override
  public void init(FilterConfig config) {
    address = settings.publicUrl();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var in = (HttpServletRequest) request;
    var out = (HttpServletResponse) response;
    correlation.from(in.getHeader(Correlation.HEADER), in.getHeader("traceparent"));
    language.prefer(AcceptedLanguage.of(in.getHeader("Accept-Language")));
    out.setHeader(Correlation.HEADER, correlation.id());
    out.setHeader("X-Content-Type-Options", "nosniff");
    out.setHeader("Referrer-Policy", "no-referrer");
    out.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    out.setHeader(
        OnePolicyResponse.POLICY,
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action"
            + " 'self'; frame-ancestors 'none'");
    out.setHeader("Cache-Control", caching(in));
    try {
      if (serving.allowed()) {
        chain.doFilter(new PublicRequest(in, address), new OnePolicyResponse(out));
      } else {
        out.setHeader("Retry-After", "5");
        ProblemWriter.write(out, ProtocolRefusal.of(503), language.locale(), correlation.id());
      }
    } finally {
      correlation.clear();
    }
  }

  /**
   * Responses of the API are not cached. Assets have names derived from their content and are
   * cached permanently, except missing ones, which may exist later. Everything else is revalidated
   * at each request.
   */
  private static String caching(HttpServletRequest request) throws IOException {
    // Decoded: a path that is written in another way has the same headers.
    String path = request.getServletPath();
    if (path.startsWith("/api/") || path.startsWith("/soap/")) {
      return "no-store";
    }
    return path.startsWith("/assets/") && request.getServletContext().getResource(path) != null
        ? "public, max-age=31536000, immutable"
        : "no-cache";
  }
}
