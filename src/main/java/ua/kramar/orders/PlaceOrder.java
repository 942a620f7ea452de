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
import ua.kramar.catalog.PricedItem;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Money;
import ua.kramar.platform.values.Text;

/**
 * A request to place an order; the same for all APIs.
 *
 * @param seller the shop's short name; not required from users of the shop itself
 * @param doNotCall whether the buyer wants no confirmation call (O10)
 * @param comment the buyer's comment, or null
 */
@Schema(name = "PlaceOrder")
public record PlaceOrder(
    @Pattern(regexp = "[a-z0-9-]{2,40}")
        @Schema(description = "The shop's short name; required from the marketplace's site")
        String seller,
    @NotNull @Valid BuyerDetails buyer,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid Line> lines,
    @NotNull @Valid DeliveryChoice delivery,
    @NotNull @Valid Payment payment,
    @Schema(required = true) boolean doNotCall,
    @Size(max = 1000) @Legible(lines = true) String comment) {

  public PlaceOrder {
    comment = Text.normal(comment);
  }

  /**
   * An ordered article.
   *
   * @param price the price shown to the buyer; null to use the price list
   * @param descriptionVersion the version of the article's description that was shown to the buyer,
   *     who accepts its terms with the order (O14); null for the newest
   */
  @Schema(name = "PlaceOrderLine")
  public record Line(
      @NotBlank @Size(max = 100) @Legible String sku,
      @NotNull @Min(1) @Max(999) Integer quantity,
      @Valid Money price,
      @Min(1) Integer descriptionVersion) {

    public Line {
      sku = Text.normal(sku);
    }

    public Line(String sku, Integer quantity, Money price) {
      this(sku, quantity, price, null);
    }

    /** The version that the buyer accepts; null when the article has no description. */
    Integer accepted(PricedItem offer) {
      return descriptionVersion == null ? offer.description() : descriptionVersion;
    }

    /** Whether the article has, or had, the description that is named. */
    boolean isOf(PricedItem offer) {
      return descriptionVersion == null
          || (offer.description() != null && descriptionVersion <= offer.description());
    }
  }

  /**
   * The payment method that the buyer chose, and how far the payment is.
   *
   * @param paid whether the order is paid already
   * @param pending whether the buyer has begun to pay by card on the site, which reports how that
   *     ends: until then the order waits in status 55, and nobody is to work on it; absent means no
   */
  @Schema(name = "PaymentChoice")
  public record Payment(
      @NotNull PaymentMethod method, @Schema(required = true) boolean paid, Boolean pending) {

    public Payment(PaymentMethod method, boolean paid) {
      this(method, paid, null);
    }

    boolean isPending() {
      return Boolean.TRUE.equals(pending);
    }

    PaymentChoice choice() {
      return new PaymentChoice(method, paid);
    }
  }

  /** A copy of the request for the shop with this short name. */
  public PlaceOrder forSeller(String code) {
    return new PlaceOrder(code, buyer, lines, delivery, payment, doNotCall, comment);
  }
}
