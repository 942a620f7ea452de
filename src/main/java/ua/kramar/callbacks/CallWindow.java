package ua.kramar.callbacks;

import java.time.Duration;
import java.time.Instant;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.sellers.calendar.WorkingTime;

/**
 * The time in which a buyer is to be called.
 *
 * @param from within the hours in which buyers may be called (O12)
 * @param to null for no end
 */
record CallWindow(Instant from, Instant to) {

  /** A call that is wanted later than that has probably a mistyped date. */
  static final Duration FARTHEST = Duration.ofDays(60);

  /**
   * Moves what is wanted into the hours. An end that is not after the moved beginning no longer
   * says anything: the buyer is called as soon as may be.
   *
   * @throws Invalid naming the field when a time is too far ahead, or the window has passed or is
   *     empty
   */
  static CallWindow planned(RequestCallback wanted, Instant now, WorkingTime hours) {
    Instant begin = wanted.windowFrom();
    Instant end = wanted.windowTo();
    if (begin != null && begin.isAfter(now.plus(FARTHEST))) {
      throw new Invalid("windowFrom", "later-at-most-days", FARTHEST.toDays());
    }
    if (end != null && !end.isAfter(now)) {
      throw new Invalid("windowTo", "later-than-now");
    }
    if (end != null && begin != null && !end.isAfter(begin)) {
      throw new Invalid("windowTo", "after-from");
    }
    Instant from = hours.nextOpening(begin == null || begin.isBefore(now) ? now : begin);
    return new CallWindow(from, end != null && end.isAfter(from) ? end : null);
  }

  /**
   * When to call again.
   *
   * @param wanted when the buyer wants it; null for the usual time
   * @param usual how long after now
   * @throws Invalid naming the field when the time has passed or is too far ahead
   */
  static Instant again(Instant wanted, Instant now, Duration usual, WorkingTime hours) {
    if (wanted == null) {
      return hours.nextOpening(now.plus(usual));
    }
    if (!wanted.isAfter(now) || wanted.isAfter(now.plus(FARTHEST))) {
      throw new Invalid("callAgainAt", "later-at-most-days", FARTHEST.toDays());
    }
    return hours.nextOpening(wanted);
  }
}
