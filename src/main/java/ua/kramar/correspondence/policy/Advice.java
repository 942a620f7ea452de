package ua.kramar.correspondence.policy;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place of a text that could be simpler and clearer (C4). Advice, and never a reason to refuse.
 *
 * @param start index of its first UTF-16 unit, from 0
 * @param end index behind its last UTF-16 unit
 */
public record Advice(Kind kind, int start, int end) {

  /** What could be better. */
  @Schema(name = "WritingAdviceKind")
  public enum Kind {
    /** Words in capitals in a row: they shout. */
    CAPITALS,
    /** A sentence of more than 25 words. */
    LONG_SENTENCE;

    /** What its author can do about it: one sentence. */
    public String advice(Locale language) {
      return PolicyWords.of(name(), language);
    }
  }
}
