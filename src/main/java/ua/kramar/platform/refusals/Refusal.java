package ua.kramar.platform.refusals;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Kramar says no with. Each subclass is named by the rule that it defends and carries a stable
 * code; the edges render it as a problem document or a SOAP fault. Whatever the transaction had
 * begun is undone.
 *
 * <p>Texts stand by code in the bundle {@code ua/kramar/platform/refusals}, arguments are put into
 * them there; they must not be personal data, for they may be logged.
 */
@ApplicationException(inherited = true, rollback = true)
public abstract class Refusal extends RuntimeException {

  /** What kind of no it is; an edge maps it to its protocol's own word. */
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

  /** Adds a member that the answer shows beside the text, such as the moves that are allowed. */
  protected final void with(String name, Object value) {
    details.put(name, value);
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
