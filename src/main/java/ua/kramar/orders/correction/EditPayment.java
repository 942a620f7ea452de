package ua.kramar.orders.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.PaymentMethod;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A request to correct how the order is paid. Whether it is paid is not the shop's to say.
 *
 * @param reason why, for the shop's own record
 * @param toldByPhone what the buyer was told by phone; null when not
 */
@Schema(name = "EditPayment")
public record EditPayment(
    @NotNull PaymentMethod method,
    @NotBlank @Size(max = 500) @Legible(lines = true) String reason,
    @Size(max = 500) @Legible(lines = true) String toldByPhone) {

  public EditPayment {
    reason = Text.normal(reason);
    toldByPhone = Text.normalOrNull(toldByPhone);
  }
}
