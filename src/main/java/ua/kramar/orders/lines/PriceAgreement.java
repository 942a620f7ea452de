package ua.kramar.orders.lines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * How the buyer agreed to a price that rises (O13).
 *
 * @param note what was agreed, in the words of the manager
 */
@Schema(name = "PriceAgreement")
public record PriceAgreement(
    @NotNull PriceAgreedBy by, @NotBlank @Size(max = 500) @Legible(lines = true) String note) {

  public PriceAgreement {
    note = Text.normal(note);
  }
}
