package ua.kramar.correspondence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A message to be written: plain text, with line breaks. It is checked as it was sent, since a
 * refusal tells places of it, and stored in its normal form.
 */
@Schema(name = "WriteMessage")
public record WriteMessage(
    @NotBlank @Size(max = WriteMessage.MOST) @Legible(lines = true) String text) {

  /** The most characters of a message. */
  public static final int MOST = 2000;

  /** Blanks of any kind alone are no text. */
  public WriteMessage {
    text = Text.normalOrNull(text) == null ? null : text;
  }

  String normal() {
    return Text.normal(text);
  }
}
