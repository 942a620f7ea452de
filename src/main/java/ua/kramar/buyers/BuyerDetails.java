package ua.kramar.buyers;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Invalid;

/**
 * A buyer as an edge names them.
 *
 * @param account the buyer's account on the marketplace; null when there is none: then the system
 *     sends nothing (O21)
 * @param phone as people write it; a number without a country is Ukrainian
 */
@Schema(name = "BuyerDetails")
public record BuyerDetails(
    @Size(min = 1, max = 100) String account,
    @NotBlank @Size(max = 100) String surname,
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 40) String phone,
    @Email @Size(max = 200) String email) {

  /**
   * The buyer with the phone understood.
   *
   * @throws Invalid when the phone is none
   */
  public Contact contact() {
    Phone number =
        Phone.parse(phone)
            .orElseThrow(() -> new Invalid("buyer.phone", "is not a telephone number"));
    return new Contact(given(account), surname.strip(), name.strip(), number, given(email));
  }

  /** An empty field is no account and no address. */
  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
