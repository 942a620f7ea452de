package ua.kramar.correspondence.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * What an operator decides on a held text.
 *
 * @param pass whether others get to see it
 * @param rule for what it is refused; required if it is, null if it passes
 * @param comment more about that, for its writer; null for none
 */
@Schema(name = "MessageDecision")
public record Decision(
    @NotNull Boolean pass,
    @Schema(nullable = true) RejectionRule rule,
    @Size(max = 500) @Legible(lines = true) @Schema(nullable = true) String comment) {

  public Decision {
    comment = Text.normalOrNull(comment);
  }

  /**
   * The same decision.
   *
   * @throws Invalid when it refuses a text and does not say for what
   */
  public Decision complete() {
    if (!pass && rule == null) {
      throw new Invalid("rule", "must-say-why");
    }
    return pass ? new Decision(true, null, null) : this;
  }

  /** The name of the rule as it is stored; null for none. */
  public String ruleName() {
    return rule == null ? null : rule.name();
  }
}
