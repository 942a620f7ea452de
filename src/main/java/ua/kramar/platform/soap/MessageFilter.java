package ua.kramar.platform.soap;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.start.Settings;

/**
 * Refuses messages that are not valid for the contract at the request's path, with that contract's
 * faults. The server's SOAP engine would refuse most of them too, but with its own faults, without
 * code and correlation id. A path without a contract gives HTTP 404.
 */
@WebFilter(urlPatterns = "/soap/*", asyncSupported = true)
public class MessageFilter implements Filter {

  private static final String XML = "text/xml; charset=utf-8";

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private static final Set<String> TYPES = Set.of("", "text/xml", "application/xml");

  /** The query for the contract, which is one document. */
  private static final Pattern CONTRACT =
      Pattern.compile("wsdl=?(?:&.*)?", Pattern.CASE_INSENSITIVE);

  private static final Logger LOG = LoggerFactory.getLogger(MessageFilter.class);

  @Inject private Correlation correlation;
  @Inject private CurrentLanguage language;
  @Inject private Challenge challenge;
  @Inject private ReceivedContent content;
  @Inject private Settings settings;
  @Inject private Instance<SoapContract> registered;

  private Map<String, PublishedContract> endpoints;

  /**
   * Fails the deployment when two contracts have the same path, or one has no schema that can be
   * compiled.
   */
  @Override
  public void init(FilterConfig config) {
    ServletContext application = config.getServletContext();
    String address = settings.publicUrl().toString();
    endpoints =
        registered.stream()
            .collect(
                Collectors.toMap(
                    SoapContract::path,
                    contract -> PublishedContract.of(contract, application, address)));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var in = (HttpServletRequest) request;
    var out = (HttpServletResponse) response;
    PublishedContract endpoint = endpoints.get(in.getServletPath());
    if (endpoint == null) {
      out.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (in.getMethod().equals("POST")) {
      receive(endpoint, in, out, chain);
    } else if (READING.contains(in.getMethod()) && asksForContract(in)) {
      describe(endpoint, in, out, chain);
    } else {
      out.setHeader("Allow", "GET, POST");
      out.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private static void describe(
      PublishedContract endpoint, HttpServletRequest in, HttpServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    if (endpoint.wsdl().isPresent()) {
      write(endpoint.wsdl().get().getBytes(StandardCharsets.UTF_8), out);
    } else {
      chain.doFilter(in, out);
    }
  }

  private void receive(
      PublishedContract endpoint, HttpServletRequest in, HttpServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    NormalizedRequest valid;
    try {
      valid = validated(endpoint.rules(), in);
    } catch (Refusal refusal) {
      content.discard();
      refuse(endpoint.contract(), refusal, out);
      return;
    } catch (IOException e) {
      content.discard();
      LOG.debug("the client left before its message was complete", e);
      out.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    } catch (RuntimeException | Error e) {
      content.discard();
      throw e;
    }
    try {
      chain.doFilter(valid, new ChallengingResponse(out, challenge));
    } finally {
      content.discard();
    }
  }

  private static boolean asksForContract(HttpServletRequest request) {
    String query = request.getQueryString();
    return query != null && CONTRACT.matcher(query).matches();
  }

  private NormalizedRequest validated(MessageRules rules, HttpServletRequest request)
      throws IOException {
    String message = message(rules, request);
    MessageValidator.require(rules, message);
    return new NormalizedRequest(request, MessageText.utf8(message));
  }

  private String message(MessageRules rules, HttpServletRequest request) throws IOException {
    MediaType type = MediaType.of(request.getContentType());
    if (type.name().equals("multipart/related")) {
      return new XopPackage(type, rules.binaries()).read(request.getInputStream(), content);
    }
    if (type.name().equals("application/soap+xml")) {
      throw InvalidMessage.mediaTypeOfOtherVersion();
    }
    if (!TYPES.contains(type.name())) {
      throw InvalidMessage.unsupportedMediaType();
    }
    return MessageText.decode(request.getInputStream().readAllBytes(), request.getContentType());
  }

  private void refuse(SoapContract contract, Refusal refusal, HttpServletResponse response)
      throws IOException {
    byte[] fault = FaultWriter.message(contract, refusal, language.locale(), correlation.id());
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    write(fault, response);
  }

  private static void write(byte[] document, HttpServletResponse response) throws IOException {
    response.setContentType(XML);
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
  }
}
