package ua.kramar.correspondence.texts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * What a shop writes to a buyer: plain text, with line breaks, or files alone. The text is checked
 * as it was sent, since a refusal tells places of it, and stored in its normal form.
 *
 * @param text may be empty beside a file
 * @param template the id of the template that the text was made of: values in it may have signs
 *     that may not be typed (C5); null for none
 * @param attachments the ids of files that the caller has uploaded; null for none
 */
@Schema(name = "WriteToBuyer")
public record ShopMessage(
    @NotNull @Size(max = ShopMessage.MOST) @Legible(lines = true) String text,
    @Pattern(regexp = "\\d{1,18}") @Schema(nullable = true) String template,
    @Size(max = ShopMessage.MOST_FILES) @Schema(nullable = true)
        List<@NotNull @Pattern(regexp = "\\d{1,18}") String> attachments) {

  /** The most characters of a message. */
  public static final int MOST = 2000;

  /** The most files of a message. */
  public static final int MOST_FILES = 10;

  public ShopMessage {
    text = SentText.of(text, attachments);
    template = Text.nullIfEmpty(template);
    attachments = attachments == null ? List.of() : attachments;
  }

  /** A text that is not sent. */
  public ShopMessage(String text, String template) {
    this(text, template, null);
  }

  public String normal() {
    return Text.normal(text);
  }

  /** The id of the template; null for none. */
  public Long templateId() {
    return template == null ? null : Long.valueOf(template);
  }
}
