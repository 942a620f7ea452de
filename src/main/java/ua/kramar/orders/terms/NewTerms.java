package ua.kramar.orders.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * Terms to be put on record.
 *
 * @param text what was agreed on
 * @param note how it was agreed on, in words, such as the time of the call; absent for none
 */
@Schema(name = "NewTerms")
public record NewTerms(
    @NotBlank @Size(max = 2000) @Legible(lines = true) String text,
    @NotNull TermsAgreedBy agreedBy,
    @Size(max = 500) @Legible(lines = true) String note) {

  public NewTerms {
    text = Text.normal(text);
    note = Text.normalOrNull(note);
  }
}
