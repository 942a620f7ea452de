package ua.kramar.appeals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A shop's answer to an appeal. The comment is checked as it was sent, since a refusal tells places
 * of it, and stored in its normal form.
 *
 * @param solved whether the shop has solved what the buyer wanted
 * @param comment what it did, or why not
 */
@Schema(name = "ResolveAppeal")
public record ResolveAppeal(
    @NotNull Boolean solved,
    @NotBlank @Size(max = ResolveAppeal.MOST) @Legible(lines = true) String comment) {

  /** The most characters of a comment. */
  public static final int MOST = 300;

  /** Blanks of any kind alone are no text. */
  public ResolveAppeal {
    comment = Text.normalOrNull(comment) == null ? null : comment;
  }

  String normal() {
    return Text.normal(comment);
  }
}
