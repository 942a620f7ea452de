package ua.kramar.platform.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Refusals;

/**
 * A problem document, RFC 9457.
 *
 * @param type identifies the kind of problem, {@code urn:kramar:problem:<code>}
 * @param title the kind of problem, in the caller's language
 * @param status the HTTP status
 * @param detail explains this occurrence
 * @param code stable, for programs
 * @param correlationId finds the log lines
 * @param more extension members, such as {@code violations} or {@code allowedMoves}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String correlationId,
    @JsonAnyGetter Map<String, Object> more) {

  /** The media type, RFC 9457, 6.1. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(Refusal refusal, int status, Locale language, String correlationId) {
    return new Problem(
        "urn:kramar:problem:" + refusal.code(),
        Refusals.title(refusal.code(), language),
        status,
        Refusals.detail(refusal, language),
        refusal.code(),
        correlationId,
        refusal.details());
  }
}
