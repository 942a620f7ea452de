package ua.kramar.orders.alternatives;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A request to put on record that the buyer was offered another article.
 *
 * @param insteadOf the number of an article of the order
 * @param sku the number of an article on sale that was offered
 * @param outcome what the buyer said
 * @param note or null
 */
@Schema(name = "OfferAlternative")
public record OfferAlternative(
    @NotBlank @Size(max = 100) @Legible String insteadOf,
    @NotBlank @Size(max = 100) @Legible String sku,
    @NotNull AlternativeOutcome outcome,
    @Size(max = 500) @Legible(lines = true) String note) {

  public OfferAlternative {
    insteadOf = Text.normal(insteadOf);
    sku = Text.normal(sku);
    note = Text.normalOrNull(note);
  }
}
