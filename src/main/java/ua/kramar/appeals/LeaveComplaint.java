package ua.kramar.appeals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.Asker;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A complaint that a buyer left in a comment about goods, an order or the shop's work (C2c).
 *
 * @param seller the short name of the shop
 * @param order the number of the order, which must be of the buyer's account; null for none
 * @param sku of the article; null for none
 */
@Schema(name = "LeaveComplaint")
public record LeaveComplaint(
    @NotBlank @Size(max = 40) @Legible String seller,
    @Pattern(regexp = "\\d{1,18}") String order,
    @Size(min = 1, max = 100) @Legible String sku,
    @NotNull @Valid Asker buyer,
    @NotBlank @Size(max = 2000) @Legible(lines = true) String text) {

  public LeaveComplaint {
    seller = Text.normal(seller);
    order = Text.nullIfEmpty(order);
    sku = Text.normal(Text.nullIfEmpty(sku));
    text = Text.normalOrNull(text);
  }
}
