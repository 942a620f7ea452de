package ua.kramar.orders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.BuyerDetails;
import ua.kramar.platform.values.Money;

/**
 * A request to place an order: the shape that all edges share.
 *
 * @param seller the shop's short name; a shop's own people need not say it
 * @param doNotCall the buyer is sure and wants no call (O10)
 * @param comment the buyer's own words, or null
 */
@Schema(name = "PlaceOrder")
public record PlaceOrder(
    @Pattern(regexp = "[a-z0-9-]{2,40}") String seller,
    @NotNull @Valid BuyerDetails buyer,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid Line> lines,
    @NotNull @Valid DeliveryChoice delivery,
    @NotNull @Valid PaymentChoice payment,
    boolean doNotCall,
    @Size(max = 1000) String comment) {

  /**
   * An article that is wanted.
   *
   * @param price what the buyer saw; null when the caller leaves it to the price list
   */
  @Schema(name = "PlaceOrderLine")
  public record Line(
      @NotBlank @Size(max = 100) String sku,
      @NotNull @Min(1) @Max(999) Integer quantity,
      @Valid Money price) {}

  /** The same request, for the shop that the caller belongs to. */
  public PlaceOrder of(String shop) {
    return new PlaceOrder(shop, buyer, lines, delivery, payment, doNotCall, comment);
  }
}
