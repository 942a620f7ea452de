package ua.kramar.bench;

import java.time.Duration;

/**
 * When each request of a run is due: at equal distances, whatever the server does.
 *
 * @param start when the first request is due, by the ticker
 * @param perSecond the rate
 * @param requests how many there are
 */
record ArrivalSchedule(long start, double perSecond, int requests) {

  private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

  ArrivalSchedule {
    if (!(perSecond > 0) || requests < 1) {
      throw new IllegalArgumentException(
          "%d requests at %s per second are no load".formatted(requests, perSecond));
    }
  }

  /** As many requests as are due within the duration, at least one. */
  static ArrivalSchedule lasting(Duration duration, double perSecond, long start) {
    long requests = Math.round(perSecond * duration.toNanos() / NANOS_PER_SECOND);
    return new ArrivalSchedule(start, perSecond, Math.toIntExact(Math.max(1, requests)));
  }

  /**
   * The time at which a request is due, computed from the start, so that rounding does not add up.
   *
   * @param request from 0
   */
  long due(int request) {
    return start + Math.round(request * NANOS_PER_SECOND / perSecond);
  }

  /** When the request after the last one would be due. */
  long end() {
    return due(requests);
  }
}
