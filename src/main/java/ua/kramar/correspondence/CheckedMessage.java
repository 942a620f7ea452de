package ua.kramar.correspondence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the content policy says of a text, without sending it.
 *
 * @param findings by place; empty for a text that passes
 * @param advice what could be written more simply or clearly, by place (C4); says nothing about
 *     whether the text may be sent
 */
@Schema(name = "CheckedMessage")
public record CheckedMessage(
    Judgement verdict, List<FindingView> findings, List<AdviceView> advice) {

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
