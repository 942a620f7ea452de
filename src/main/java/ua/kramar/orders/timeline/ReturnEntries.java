package ua.kramar.orders.timeline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/**
 * Entries of a timeline that tell of returns. Codes are as stored, since a node of a later version
 * may have stored one that this version does not know (ADR 0022).
 */
public final class ReturnEntries {

  private ReturnEntries() {}

  /**
   * A return was asked for, or something came of it.
   *
   * @param number of the return
   * @param state the code of its state, to which it came; null when money went back
   * @param name of the state, in the caller's language; null exactly if {@code state} is
   * @param mover who did it
   * @param text what was said with it; null for none
   * @param refund the money that went back, or that the shop owes; null for none
   */
  @Schema(name = "TimelineReturn")
  public record Returned(
      @Schema(enumeration = "RETURN") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String number,
      @Schema(nullable = true) String state,
      @Schema(nullable = true) String name,
      @Schema(ref = "Mover") String mover,
      @Schema(nullable = true) String text,
      @Schema(nullable = true) Money refund)
      implements TimelineEntry {

    public Returned(
        String id,
        Instant at,
        String by,
        String number,
        String state,
        String name,
        String mover,
        String text,
        Money refund) {
      this(TimelineKind.RETURN.name(), id, at, by, number, state, name, mover, text, refund);
    }
  }
}
