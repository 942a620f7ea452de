package ua.kramar.platform.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.platform.refusals.Invalid;
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

  private static final String VIOLATIONS = "violations";

  /** A field of the request that is wrong, and what it must be, in the caller's language. */
  private record Field(String field, String message) {}

  public static Problem of(Refusal refusal, int status, Locale language, String correlationId) {
    return new Problem(
        "urn:kramar:problem:" + refusal.code(),
        Refusals.title(refusal.code(), language),
        status,
        Refusals.detail(refusal, language),
        refusal.code(),
        correlationId,
        members(refusal, language));
  }

  private static Map<String, Object> members(Refusal refusal, Locale language) {
    Map<String, Object> members = new LinkedHashMap<>(refusal.details());
    members.computeIfPresent(VIOLATIONS, (name, violations) -> fields(violations, language));
    return members;
  }

  private static List<Field> fields(Object violations, Locale language) {
    return ((List<?>) violations)
        .stream()
            .map(Invalid.Violation.class::cast)
            .map(wrong -> new Field(wrong.field(), Refusals.message(wrong, language)))
            .toList();
  }
}
