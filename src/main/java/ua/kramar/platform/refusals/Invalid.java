package ua.kramar.platform.refusals;

import java.util.List;

/** Refusal: the request is invalid; each violation names a field. */
public final class Invalid extends Refusal {

  /**
   * @param field path of the field in the request, {@code lines[0].quantity}
   * @param message what the field must be, in the language of the request if the text is translated
   */
  public record Violation(String field, String message) {}

  private final transient List<Violation> violations;

  public Invalid(List<Violation> violations) {
    super(Kind.INVALID, "validation-failed");
    this.violations = List.copyOf(violations);
    with("violations", this.violations);
  }

  public Invalid(String field, String message) {
    this(List.of(new Violation(field, message)));
  }

  public List<Violation> violations() {
    return violations;
  }
}
