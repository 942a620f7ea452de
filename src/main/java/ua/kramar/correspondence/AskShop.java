package ua.kramar.correspondence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.Asker;
import ua.kramar.correspondence.texts.SentText;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A question to a shop from its page, or from that of an article (C2b).
 *
 * @param sku of the article; null from the shop's page
 * @param text may be empty beside a file
 * @param attachments the ids of files that the buyer has uploaded for the shop; null for none
 */
@Schema(name = "AskShop")
public record AskShop(
    @NotNull @Valid Asker buyer,
    @Size(min = 1, max = 100) @Legible String sku,
    @NotNull @Size(max = WriteMessage.MOST) @Legible(lines = true) String text,
    @Size(max = WriteMessage.MOST_FILES) @Schema(nullable = true)
        List<@NotNull @Pattern(regexp = "\\d{1,18}") String> attachments) {

  public AskShop {
    sku = Text.normal(Text.nullIfEmpty(sku));
    text = SentText.of(text, attachments);
  }

  @JsonIgnore
  WriteMessage message() {
    return new WriteMessage(text, attachments);
  }
}
