package ua.kramar.notification.options;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.Phone;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Text;

/**
 * What a shop chooses. Personal data: not for logs.
 *
 * @param phone the shop's own, a mobile one in any common notation; absent when it wants no
 *     messages
 * @param orderPlaced how the shop is told of a new order (O19)
 * @param waybill how its buyers are told the waybill number, beside the letter (O20)
 */
@Schema(name = "PhoneOptions")
public record PhoneOptions(
    @Size(max = 40) @Schema(nullable = true, pattern = Phone.TYPED_PATTERN) String phone,
    @NotNull PhoneNews orderPlaced,
    @NotNull PhoneNews waybill) {

  public PhoneOptions {
    phone = Text.normalOrNull(phone);
  }

  static PhoneOptions none() {
    return new PhoneOptions(null, PhoneNews.NONE, PhoneNews.NONE);
  }

  /**
   * The same with the number as it is stored.
   *
   * @throws Invalid when it is no mobile number, or is missing where the shop wants messages
   */
  PhoneOptions checked() {
    if (phone == null) {
      if (orderPlaced != PhoneNews.NONE) {
        throw new Invalid("phone", "phone-for-messages");
      }
      return this;
    }
    Phone number = Phone.parse(phone).orElseThrow(() -> new Invalid("phone", "phone"));
    if (!number.takesMessages()) {
      throw new Invalid("phone", "mobile-phone");
    }
    return new PhoneOptions(number.e164(), orderPlaced, waybill);
  }
}
