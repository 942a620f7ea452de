package ua.kramar.correspondence.questions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.WriteMessage;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * An answer for everybody to read: plain text, with line breaks (C3).
 *
 * @param template the id of the template that the text was made of: values in it may have signs
 *     that may not be typed (C5); null for none
 */
@Schema(name = "WriteAnswer")
public record WriteAnswer(
    @NotBlank @Size(max = WriteMessage.MOST) @Legible(lines = true) String text,
    @Pattern(regexp = "\\d{1,18}") @Schema(nullable = true) String template) {

  /** Blanks of any kind alone are no text. */
  public WriteAnswer {
    text = Text.normalOrNull(text) == null ? null : text;
    template = Text.nullIfEmpty(template);
  }

  /** The id of the template; null for none. */
  Long templateId() {
    return template == null ? null : Long.valueOf(template);
  }
}
