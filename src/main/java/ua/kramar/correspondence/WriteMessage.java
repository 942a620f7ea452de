package ua.kramar.correspondence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.texts.SentText;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A message to be written: plain text, with line breaks, or files alone. The text is checked as it
 * was sent, since a refusal tells places of it, and stored in its normal form.
 *
 * @param text may be empty beside a file
 * @param attachments the ids of files that its writer has uploaded; null for none
 */
@Schema(name = "WriteMessage")
public record WriteMessage(
    @NotNull @Size(max = WriteMessage.MOST) @Legible(lines = true) String text,
    @Size(max = WriteMessage.MOST_FILES) @Schema(nullable = true)
        List<@NotNull @Pattern(regexp = "\\d{1,18}") String> attachments) {

  /** The most characters of a message. */
  public static final int MOST = 2000;

  /** The most files of a message. */
  public static final int MOST_FILES = 10;

  public WriteMessage {
    text = SentText.of(text, attachments);
    attachments = attachments == null ? List.of() : attachments;
  }

  String normal() {
    return Text.normal(text);
  }
}
