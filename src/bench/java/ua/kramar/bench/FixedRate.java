package ua.kramar.bench;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests are due by a schedule, and any free client sends the next one. When no client is free
 * the request waits, and its response time counts from when it was due: what a user sees of a slow
 * server, and a closed loop does not show (coordinated omission).
 */
final class FixedRate implements Pacing {

  private final Ticker ticker;
  private final ArrivalSchedule schedule;
  private final long deadline;
  private final AtomicInteger next = new AtomicInteger();

  /** Requests that are not sent within twice the schedule's time are given up. */
  FixedRate(Ticker ticker, ArrivalSchedule schedule) {
    this.ticker = ticker;
    this.schedule = schedule;
    this.deadline = schedule.end() + (schedule.end() - schedule.start());
  }

  @Override
  public Measurement run(LoadClient client) {
    Measurement measurement = new Measurement();
    for (int request = next.getAndIncrement();
        request < schedule.requests();
        request = next.getAndIncrement()) {
      long due = schedule.due(request);
      ticker.sleepUntil(due);
      long now = ticker.nanos();
      if (now > deadline) {
        measurement.unsent(due, now - due);
      } else {
        measurement.sentBehind(due, now - due);
        measurement.call(client, ticker, due);
      }
    }
    return measurement;
  }
}
