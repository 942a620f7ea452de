package ua.kramar.correspondence.decision;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why the marketplace refused a text, for its writer.
 *
 * @param label the rule in words of the caller's language
 * @param comment what the operator adds; null for nothing
 */
@Schema(name = "Rejection")
public record Rejection(RejectionRule rule, String label, @Schema(nullable = true) String comment) {

  /**
   * The rejection as it is stored.
   *
   * @param rule the name of the rule; null where nothing was refused for one
   * @return null without a rule
   */
  public static Rejection of(Object rule, Object comment, Locale language) {
    if (rule == null) {
      return null;
    }
    RejectionRule known = RejectionRule.valueOf((String) rule);
    return new Rejection(known, known.label(language), (String) comment);
  }
}
