package ua.kramar.correspondence.attachments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a message.
 *
 * @param type the media type, by its content
 * @param size in bytes, as it is kept
 * @param width in pixels; null for what is no image
 * @param held whether nobody has looked for malware in it yet: it can be neither sent nor read
 */
@Schema(name = "Attachment")
public record AttachmentView(
    String id,
    String name,
    @Schema(enumeration = {"image/jpeg", "image/png", "application/pdf", "text/plain"}) String type,
    int size,
    @Schema(nullable = true) Integer width,
    @Schema(nullable = true) Integer height,
    boolean held) {

  /** The type as it is served: text is in UTF-8. */
  @JsonIgnore
  public String contentType() {
    return type.equals(FileType.TEXT.media()) ? type + ";charset=utf-8" : type;
  }

  /** Whether a browser may show it. */
  @JsonIgnore
  public boolean isImage() {
    return width != null;
  }

  /** Reads a row with the columns id, name, type, size, width, height, state. */
  static AttachmentView of(Object[] row) {
    return new AttachmentView(
        String.valueOf(row[0]),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).intValue(),
        row[4] == null ? null : ((Number) row[4]).intValue(),
        row[5] == null ? null : ((Number) row[5]).intValue(),
        "HELD".equals(row[6]));
  }
}
