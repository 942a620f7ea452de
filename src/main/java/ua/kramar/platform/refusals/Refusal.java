package ua.kramar.platform.refusals;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal of a request. Each subclass is named after the rule that it enforces and has a stable
 * code; the edges render it as a problem document or a SOAP fault. The transaction is rolled back.
 *
 * <p>The texts are in the bundle {@code ua/kramar/platform/refusals} by code, with placeholders for
 * the arguments. Arguments must not be personal data, since they may be logged.
 */
@ApplicationException(inherited = true, rollback = true)
public abstract class Refusal extends RuntimeException {

  /** The kind of refusal; an edge maps it to its protocol. */
  public enum Kind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    STALE,
    UNCONDITIONAL,
    UNPROCESSABLE,
    THROTTLED,
    UNAVAILABLE,
    INTERNAL
  }

  private final Kind kind;
  private final String code;
  private final transient List<Object> arguments;
  private final transient Map<String, Object> details = new LinkedHashMap<>();

  protected Refusal(Kind kind, String code, Object... arguments) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** Adds a member to the problem document, such as the allowed moves. */
  protected final void with(String name, Object value) {
    details.put(name, value);
  }

  /** The key of the text of this occurrence: one code may be for several mistakes. */
  protected String detailKey() {
    return code + ".detail";
  }

  public final Kind kind() {
    return kind;
  }

  public final String code() {
    return code;
  }

  public final List<Object> arguments() {
    return arguments;
  }

  public final Map<String, Object> details() {
    return details;
  }
}
