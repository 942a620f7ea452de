package ua.kramar.platform.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Time comes from here and nowhere else, in UTC, at the precision that PostgreSQL keeps. */
@ApplicationScoped
class SystemClock {

  @Produces
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
