package ua.kramar.returns.commands;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;

/**
 * The shop's decision on a return that a buyer asks for. The comment is checked as it was sent,
 * since a refusal tells places of it, and stored in its normal form.
 *
 * @param agreed whether the buyer may send the goods back
 * @param comment for the buyer: where to send them, or why not, which must be said; null for none
 */
@Schema(name = "DecideReturn")
public record DecideReturn(
    @NotNull Boolean agreed, @Size(max = DecideReturn.MOST) @Legible(lines = true) String comment) {

  /** The most characters of a comment. */
  public static final int MOST = 300;
}
