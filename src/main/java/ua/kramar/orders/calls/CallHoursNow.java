package ua.kramar.orders.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.sellers.calendar.WorkingTime;

/**
 * Whether buyers may be called now (O12).
 *
 * @param open whether they may
 * @param next the earliest time at which they may; now if they may now
 * @param again when to call again somebody who does not answer now, in whole minutes: at least two
 *     hours later (O16), also when the call is reported a minute from now
 */
@Schema(name = "CallHoursNow")
public record CallHoursNow(boolean open, Instant next, Instant again) {

  private static final Duration REPORTING = Duration.ofMinutes(2);

  static CallHoursNow of(WorkingTime hours, Instant now, Duration apart) {
    return new CallHoursNow(
        hours.isOpen(now),
        hours.nextOpening(now),
        hours.nextOpening(now.plus(apart).plus(REPORTING).truncatedTo(ChronoUnit.MINUTES)));
  }
}
