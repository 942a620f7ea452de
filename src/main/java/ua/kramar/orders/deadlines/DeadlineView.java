package ua.kramar.orders.deadlines;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Until when the shop has to do what the order's status waits for: contact the buyer in 1, 7 and 52
 * (O11), ship in 2 and 10.
 *
 * @param target when it should be done
 * @param latest when it must be done; the system then moves the order to 7 or 10
 */
@Schema(name = "Deadline")
public record DeadlineView(Instant target, Instant latest) {

  /** Null without a target. */
  public static DeadlineView of(Instant target, Instant latest) {
    return target == null ? null : new DeadlineView(target, latest);
  }
}
