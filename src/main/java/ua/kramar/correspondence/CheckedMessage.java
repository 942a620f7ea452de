package ua.kramar.correspondence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the content policy says of a text, without sending it.
 *
 * @param findings by place; empty for a text that passes
 */
@Schema(name = "CheckedMessage")
public record CheckedMessage(Judgement verdict, List<FindingView> findings) {

  /** What would become of the text. */
  @Schema(name = "ContentVerdict")
  public enum Judgement {
    /** It is sent. */
    PASS,
    /** It is refused. */
    BLOCK,
    /** It waits for a decision of the marketplace. */
    HOLD
  }
}
