package ua.kramar.orders.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A request to correct how and where the order is delivered.
 *
 * @param reason why, for the shop's own record
 * @param toldByPhone what the buyer was told by phone; null when not
 */
@Schema(name = "EditDelivery")
public record EditDelivery(
    @NotNull @Valid DeliveryChoice delivery,
    @NotBlank @Size(max = 500) @Legible(lines = true) String reason,
    @Size(max = 500) @Legible(lines = true) String toldByPhone) {

  public EditDelivery {
    reason = Text.normal(reason);
    toldByPhone = Text.normalOrNull(toldByPhone);
  }
}
