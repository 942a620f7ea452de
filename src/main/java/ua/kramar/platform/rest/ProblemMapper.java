package ua.kramar.platform.rest;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.audit.RefusedRequest;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.http.Problem;
import ua.kramar.platform.http.ProtocolRefusal;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Refusal.Kind;
import ua.kramar.platform.values.UnreadableJson;

/**
 * Maps exceptions to problem documents. The only class that maps kinds of refusals to HTTP
 * statuses, and the only one that responds 500.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  private static final Map<Kind, Integer> STATUS =
      Map.ofEntries(
          entry(Kind.INVALID, 400),
          entry(Kind.UNAUTHENTICATED, 401),
          entry(Kind.FORBIDDEN, 403),
          entry(Kind.NOT_FOUND, 404),
          entry(Kind.CONFLICT, 409),
          entry(Kind.STALE, 412),
          entry(Kind.UNPROCESSABLE, 422),
          entry(Kind.UNCONDITIONAL, 428),
          entry(Kind.THROTTLED, 429),
          entry(Kind.UNAVAILABLE, 503),
          entry(Kind.INTERNAL, 500));

  private static final Pattern PARAMETER = Pattern.compile("Param\\(\"([^\"]+)\"\\)");

  @Context private HttpHeaders headers;
  @Context private ResourceInfo resource;
  @Inject private CurrentLanguage language;
  @Inject private Correlation correlation;
  @Inject private Event<RefusedRequest> refused;

  @Override
  public Response toResponse(Throwable failure) {
    Refusal refusal = refusalIn(failure);
    int status =
        refusal instanceof ProtocolRefusal http ? http.status() : STATUS.get(refusal.kind());
    if (status >= 500) {
      LOG.error("request failed: {}", refusal.code(), failure);
    } else {
      LOG.debug("request refused: {}", refusal.code());
    }
    if (RefusedRequest.isSuspicious(refusal)) {
      refused.fire(new RefusedRequest(refusal));
    }
    Locale locale = language.locale();
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(Problem.MEDIA_TYPE)
            .language(locale)
            .entity(Problem.of(refusal, status, locale, correlation.id()));
    Object wait = refusal.details().get("retryAfter");
    if (wait != null) {
      answer.header(HttpHeaders.RETRY_AFTER, wait);
    }
    if (status == 405) {
      allowed(failure).ifPresent(methods -> answer.header(HttpHeaders.ALLOW, methods));
    }
    if (status == 401) {
      challenges().forEach(challenge -> answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
    }
    if (status == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, 5);
    }
    return answer.build();
  }

  /**
   * Clients that wait for a challenge need Basic among them. A browser would answer it with a
   * window of its own, before the cabinet can show the sign-in page.
   */
  private Stream<String> challenges() {
    boolean browser =
        headers.getHeaderString("Sec-Fetch-Mode") != null
            || headers.getHeaderString("X-Requested-With") != null;
    return browser
        ? Stream.of("Bearer realm=\"kramar\"")
        : Stream.of("Bearer realm=\"kramar\"", "Basic realm=\"kramar\", charset=\"UTF-8\"");
  }

  /** The refusal by HTTP or JSON, otherwise the translation of the exception. */
  private Refusal refusalIn(Throwable failure) {
    Refusal http = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableJson) {
        break;
      }
      if (cause instanceof JacksonException e && !JsonRefusal.isOfTheServer(e)) {
        return JsonRefusal.of(e);
      }
      if (cause instanceof NotFoundException e && e.getCause() != null) {
        return unreadableParameter(e);
      }
      if (http == null && cause instanceof WebApplicationException e) {
        http = ProtocolRefusal.of(e.getResponse().getStatus());
      }
    }
    Refusal refusal = Failure.toRefusal(failure);
    return http != null && refusal.kind() == Kind.INTERNAL ? http : refusal;
  }

  /**
   * Jakarta REST responds 404 when a parameter cannot be converted, although the path is right. The
   * parameter's name is only in the exception's message.
   */
  private Refusal unreadableParameter(NotFoundException failure) {
    Matcher name = PARAMETER.matcher(String.valueOf(failure.getMessage()));
    String field = name.find() ? name.group(1) : "request";
    return ValueForm.refuse(
        field, RequestParameters.type(resource.getResourceMethod(), field).orElse(null));
  }

  /** RFC 9110, 15.5.6: a 405 response lists the allowed methods. */
  private static Optional<String> allowed(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotAllowedException e) {
        return Optional.ofNullable(e.getResponse().getHeaderString(HttpHeaders.ALLOW));
      }
    }
    return Optional.empty();
  }
}
