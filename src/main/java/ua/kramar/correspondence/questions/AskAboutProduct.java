package ua.kramar.correspondence.questions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.Asker;
import ua.kramar.correspondence.WriteMessage;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A public question about a product (C3).
 *
 * @param seller the short name of the shop
 * @param sku of the article
 * @param buyer who asks; nobody but the marketplace sees it
 * @param displayName under which everybody sees the question
 */
@Schema(name = "AskAboutProduct")
public record AskAboutProduct(
    @NotBlank @Size(max = 40) @Legible String seller,
    @NotBlank @Size(max = 100) @Legible String sku,
    @NotNull @Valid Asker buyer,
    @NotBlank @Size(max = 60) @Legible String displayName,
    @NotBlank @Size(max = WriteMessage.MOST) @Legible(lines = true) String text) {

  public AskAboutProduct {
    seller = Text.normal(seller);
    sku = Text.normal(sku);
    displayName = Text.normal(displayName);
    text = Text.normalOrNull(text);
  }
}
