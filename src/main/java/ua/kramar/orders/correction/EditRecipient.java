package ua.kramar.orders.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.Contact;
import ua.kramar.buyers.Phone;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A request to correct who gets the parcel. Account, e-mail address and language of the buyer stay.
 *
 * @param phone telephone number in any common notation; without a country code it is Ukrainian
 * @param reason why, for the shop's own record
 * @param toldByPhone what the buyer was told by phone; null when not
 */
@Schema(name = "EditRecipient")
public record EditRecipient(
    @NotBlank @Size(max = 100) @Legible String surname,
    @NotBlank @Size(max = 100) @Legible String name,
    @NotBlank @Size(max = 40) @Schema(pattern = Phone.TYPED_PATTERN) String phone,
    @NotBlank @Size(max = 500) @Legible(lines = true) String reason,
    @Size(max = 500) @Legible(lines = true) String toldByPhone) {

  public EditRecipient {
    surname = Text.normal(surname);
    name = Text.normal(name);
    reason = Text.normal(reason);
    toldByPhone = Text.normalOrNull(toldByPhone);
  }

  /**
   * @throws Invalid when the phone is no valid telephone number
   */
  Contact applied(Contact buyer) {
    Phone number = Phone.parse(phone).orElseThrow(() -> new Invalid("phone", "phone"));
    return new Contact(buyer.account(), surname, name, number, buyer.email(), buyer.language());
  }
}
