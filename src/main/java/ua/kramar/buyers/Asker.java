package ua.kramar.buyers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.validation.Mailable;
import ua.kramar.platform.values.Text;

/**
 * Somebody who asks a shop without having ordered: no phone number is needed for that (C6).
 *
 * @param account the buyer's account on the marketplace
 * @param email for letters about the shop's messages; null when there is none
 * @param language of these letters: {@code uk} or {@code en}; null is Ukrainian
 */
@Schema(name = "Asker")
public record Asker(
    @NotBlank @Size(max = 100) @Legible String account,
    @NotBlank @Size(max = 100) @Legible String surname,
    @NotBlank @Size(max = 100) @Legible String name,
    @Mailable @Size(max = 200) @Schema(format = "idn-email") String email,
    @Pattern(regexp = "uk|en") @Schema(enumeration = {"uk", "en"}) String language) {

  public Asker {
    account = Text.normal(account);
    surname = Text.normal(surname);
    name = Text.normal(name);
    language = Text.nullIfEmpty(language);
  }

  /** The contact, which has no phone number. */
  public Contact contact() {
    return new Contact(
        account, surname, name, null, Text.normalOrNull(email), Contact.language(language));
  }
}
