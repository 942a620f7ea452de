package ua.kramar.notification.phones;

import java.time.Duration;
import java.time.Instant;
import ua.kramar.sellers.calendar.WorkingTime;

/** The hours in which buyers are not disturbed: those in which they may not be called (O12). */
final class QuietHours {

  private QuietHours() {}

  /** How long a message has to wait; zero in the hours of calls. */
  static Duration wait(WorkingTime calls, Instant now) {
    return calls.isOpen(now) ? Duration.ZERO : Duration.between(now, calls.nextOpening(now));
  }
}
