package ua.kramar.platform.soap;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.http.BodyTooLarge;

/**
 * Refuses messages that are not valid for the contract at the request's path, with that contract's
 * faults. The server's SOAP engine would refuse most of them too, but with its own faults, without
 * code and correlation id. A path without a contract gives HTTP 404.
 */
@WebFilter(urlPatterns = "/soap/*", asyncSupported = true)
public class MessageFilter implements Filter {

  private static final Set<String> TYPES = Set.of("", "text/xml", "application/xml");

  @Inject private Correlation correlation;
  @Inject private Instance<SoapContract> registered;

  private Map<String, SoapContract> contracts;

  /** Fails the deployment when two contracts have the same path. */
  @Override
  public void init(FilterConfig config) {
    contracts =
        registered.stream().collect(Collectors.toMap(SoapContract::path, Function.identity()));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var in = (HttpServletRequest) request;
    if (!in.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    var out = (HttpServletResponse) response;
    SoapContract contract = contracts.get(in.getServletPath());
    if (contract == null) {
      out.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    BufferedRequest valid;
    try {
      valid = validated(contract, in);
    } catch (InvalidMessage refusal) {
      refuse(contract, refusal, out);
      return;
    }
    chain.doFilter(valid, response);
  }

  private static BufferedRequest validated(SoapContract contract, HttpServletRequest request)
      throws IOException {
    if (!TYPES.contains(type(request))) {
      throw InvalidMessage.unsupportedMediaType();
    }
    try {
      byte[] body = request.getInputStream().readAllBytes();
      String encoding = request.getCharacterEncoding();
      MessageValidator.require(contract.operations(), body, encoding == null ? "UTF-8" : encoding);
      return new BufferedRequest(request, body);
    } catch (BodyTooLarge e) {
      throw InvalidMessage.tooLarge();
    }
  }

  private static String type(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private void refuse(SoapContract contract, InvalidMessage refusal, HttpServletResponse response)
      throws IOException {
    byte[] fault =
        FaultWriter.message(contract, refusal, CurrentLanguage.UKRAINIAN, correlation.id());
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/xml; charset=utf-8");
    response.getOutputStream().write(fault);
  }
}
