package ua.kramar.orders.calls;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.contact.CallOutcome;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;
import ua.kramar.sellers.calendar.WorkingTime;

/**
 * A report of a call that has just ended.
 *
 * @param subject why the buyer was called; absent means to confirm the order
 * @param callAgainAt when to call again, after now and at most {@link #FARTHEST} ahead; outside the
 *     hours in which buyers may be called it becomes the next time within them (O12)
 */
@Schema(name = "ReportCall")
public record ReportCall(
    @NotNull CallOutcome outcome,
    CallSubject subject,
    @Size(max = 500) @Legible(lines = true) String note,
    Instant callAgainAt) {

  /** A call that is to be made later than that has probably a mistyped date. */
  static final Duration FARTHEST = Duration.ofDays(60);

  public ReportCall {
    note = Text.normalOrNull(note);
  }

  /**
   * When the next call is planned, within the hours; null when none is.
   *
   * @throws Invalid naming the field when the time has passed or is too far ahead
   */
  Instant callAgain(Instant now, WorkingTime hours) {
    if (callAgainAt == null) {
      return null;
    }
    if (!callAgainAt.isAfter(now) || callAgainAt.isAfter(now.plus(FARTHEST))) {
      throw new Invalid("callAgainAt", "later-at-most-days", FARTHEST.toDays());
    }
    return hours.nextOpening(callAgainAt);
  }

  CallSubject about() {
    return subject == null ? CallSubject.CONFIRMATION : subject;
  }
}
