package ua.kramar.buyers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.validation.Mailable;
import ua.kramar.platform.values.Text;

/**
 * A buyer in a request, before the phone is parsed.
 *
 * <p>An empty optional member is the same as an absent one.
 *
 * @param account the buyer's account on the marketplace; null when there is none: Kramar then sends
 *     the buyer no messages (O21)
 * @param language of the messages to the buyer: {@code uk} or {@code en}; null is Ukrainian
 * @param phone telephone number in any common notation; without a country code it is Ukrainian
 */
@Schema(name = "BuyerDetails")
public record BuyerDetails(
    @Size(min = 1, max = 100) @Legible String account,
    @NotBlank @Size(max = 100) @Legible String surname,
    @NotBlank @Size(max = 100) @Legible String name,
    @NotBlank
        @Size(max = 40)
        @Schema(
            pattern = Phone.TYPED_PATTERN,
            examples = {"+380671234567", "067 123 45 67"})
        String phone,
    @Mailable @Size(max = 200) @Schema(format = "idn-email") String email,
    @Pattern(regexp = "uk|en") @Schema(enumeration = {"uk", "en"}) String language) {

  public BuyerDetails {
    account = Text.normal(Text.nullIfEmpty(account));
    surname = Text.normal(surname);
    name = Text.normal(name);
    language = Text.nullIfEmpty(language);
  }

  /**
   * Returns the contact: the phone in E.164, texts in their normal form, a blank account or e-mail
   * address as null.
   *
   * @throws Invalid when the phone is not a valid telephone number
   */
  public Contact contact() {
    Phone number = Phone.parse(phone).orElseThrow(() -> new Invalid("buyer.phone", "phone"));
    return new Contact(
        Text.normalOrNull(account),
        surname,
        name,
        number,
        Text.normalOrNull(email),
        Contact.language(language));
  }
}
