package ua.kramar.callcentre.soap;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.http.BodyTooLarge;

/**
 * Refuses in the contract's own words what is no message. The server's SOAP engine would refuse
 * most of it too, but in words of its own, without code and correlation id.
 */
@WebFilter(urlPatterns = "/soap/*", asyncSupported = true)
public class MessageGate implements Filter {

  private static final Set<String> TYPES = Set.of("", "text/xml", "application/xml");

  @Inject private Correlation correlation;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var in = (HttpServletRequest) request;
    if (!in.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    KeptMessage message;
    try {
      message = message(in);
    } catch (NoMessage refusal) {
      refuse(refusal, (HttpServletResponse) response);
      return;
    }
    chain.doFilter(message, response);
  }

  private static KeptMessage message(HttpServletRequest request) throws IOException {
    if (!TYPES.contains(type(request))) {
      throw NoMessage.otherType();
    }
    try {
      byte[] body = request.getInputStream().readAllBytes();
      String encoding = request.getCharacterEncoding();
      MessageShape.require(body, encoding == null ? "UTF-8" : encoding);
      return new KeptMessage(request, body);
    } catch (BodyTooLarge e) {
      throw NoMessage.tooLarge();
    }
  }

  private static String type(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private void refuse(NoMessage refusal, HttpServletResponse response) throws IOException {
    byte[] fault = Faults.message(refusal, CurrentLanguage.UKRAINIAN, correlation.id());
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/xml; charset=utf-8");
    response.getOutputStream().write(fault);
  }
}
