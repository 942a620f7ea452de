package ua.kramar.notification.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.start.Settings;

/**
 * When a gateway is asked what became of a message: soon at first, since most arrive within
 * seconds, then ever less often, for about three days.
 */
@ApplicationScoped
class ReportSchedule {

  private static final Duration FIRST = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofHours(6);

  /** 3 s doubled thirteen times is more than 6 hours. */
  static final int MOST = 24;

  @Inject private Settings settings;

  Duration first() {
    return settings.scaled(FIRST);
  }

  /** The wait after so many questions; null when the gateway is asked no more. */
  Duration after(int polls) {
    if (polls >= MOST) {
      return null;
    }
    return settings.scaled(unscaled(polls));
  }

  static Duration unscaled(int polls) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(polls, 20));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
