package ua.kramar.platform.refusals;

import java.util.List;

/** Refusal: the request is invalid; each violation names a field. */
public final class Invalid extends Refusal {

  /**
   * @param field path of the field in the request, {@code lines[0].quantity}
   * @param message what the field must be: a text in the caller's language already, or the key of
   *     one in the bundle {@code ua/kramar/platform/violations}
   * @param arguments for the places of the text in the bundle
   */
  public record Violation(String field, String message, List<Object> arguments) {

    public Violation {
      arguments = List.copyOf(arguments);
    }

    public Violation(String field, String message) {
      this(field, message, List.of());
    }
  }

  private final transient List<Violation> violations;

  public Invalid(List<Violation> violations) {
    super(Kind.INVALID, "validation-failed");
    this.violations = List.copyOf(violations);
    with("violations", this.violations);
  }

  /**
   * @param message the key of a text in the bundle, such as {@code one-of}
   * @param arguments for the places of the text
   */
  public Invalid(String field, String message, Object... arguments) {
    this(List.of(new Violation(field, message, List.of(arguments))));
  }

  public List<Violation> violations() {
    return violations;
  }
}
