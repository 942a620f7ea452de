package ua.kramar.callbacks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * What came of a call: of a call-back that was taken, or of another call about an order.
 *
 * @param callback the id of the call-back; null for another call
 * @param fence the number with which it was taken, exactly if there is a call-back
 * @param agentId who has taken the call-back, to be checked; null if the caller does not say
 * @param order the number of the order, exactly if there is no call-back
 * @param about why the buyer was called, without a call-back; null means to confirm the order
 * @param startedAt when the call began; null for now
 * @param durationSeconds null if not known
 * @param comment null for none
 * @param callAgainAt when the buyer wants the next call, or it is to be tried again; null for the
 *     usual time
 */
public record ReportResult(
    Long callback,
    Integer fence,
    @Pattern(regexp = TakeCallbacks.AGENT) String agentId,
    Long order,
    CallSubject about,
    @NotNull Disposition disposition,
    Instant startedAt,
    @Min(0) @Max(86_400) Integer durationSeconds,
    @Size(max = 500) @Legible(lines = true) String comment,
    Instant callAgainAt) {

  /** The clocks of two systems differ. */
  private static final Duration AHEAD = Duration.ofMinutes(1);

  /** A call of long ago has probably a mistyped date. */
  private static final Duration AGO = Duration.ofDays(7);

  public ReportResult {
    comment = Text.normalOrNull(comment);
  }

  /**
   * @throws Invalid naming the field, unless it is of a call-back or of an order
   */
  void requireOneOrTheOther() {
    if ((callback == null) == (order == null)) {
      throw new Invalid("callbackId", "callback-or-order");
    }
    if ((callback == null) != (fence == null)) {
      throw new Invalid("fence", "fence-of-callback");
    }
  }

  /**
   * When the call began.
   *
   * @throws Invalid naming the field when it is in the future or more than a week ago
   */
  Instant at(Instant now) {
    if (startedAt == null) {
      return now;
    }
    if (startedAt.isAfter(now.plus(AHEAD)) || startedAt.isBefore(now.minus(AGO))) {
      throw new Invalid("startedAt", "call-time", AGO.toDays());
    }
    return startedAt.isAfter(now) ? now : startedAt;
  }

  CallSubject subject() {
    return about == null ? CallSubject.CONFIRMATION : about;
  }
}
