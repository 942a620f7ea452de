package ua.kramar.orders.lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Money;
import ua.kramar.platform.values.Text;

/**
 * A request to correct the lines of an order: all of them as they are to be.
 *
 * @param outOfStock the article numbers that are taken out of the order because they are not in
 *     stock: they go off sale, too; null or empty for none
 * @param reason why, for the shop's own record; required unless it is a dry run
 * @param agreement how the buyer agreed to a price that rises; required when one does
 * @param toldByPhone what the buyer was told by phone; required when the total rises and the system
 *     must not write to the buyer
 */
@Schema(name = "EditLines")
public record EditLines(
    @NotEmpty @Size(max = 100) List<@NotNull @Valid Line> lines,
    @Size(max = 100) List<@NotBlank @Size(max = 100) String> outOfStock,
    @Size(max = 500) @Legible(lines = true) String reason,
    @Valid PriceAgreement agreement,
    @Size(max = 500) @Legible(lines = true) String toldByPhone) {

  public EditLines {
    outOfStock = outOfStock == null ? List.of() : outOfStock.stream().map(Text::normal).toList();
    reason = Text.normalOrNull(reason);
    toldByPhone = Text.normalOrNull(toldByPhone);
  }

  /**
   * A line as it is to be.
   *
   * @param price per piece; null to keep the price of a line that is there, and to take that of the
   *     price list for one that is added
   */
  @Schema(name = "EditedLine")
  public record Line(
      @NotBlank @Size(max = 100) @Legible String sku,
      @NotNull @Min(1) @Max(999) Integer quantity,
      @Valid Money price) {

    public Line {
      sku = Text.normal(sku);
    }

    BigDecimal priceOr(BigDecimal other) {
      return price == null ? other : price.amount();
    }
  }
}
