package ua.kramar.bench;

import java.time.Duration;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** Response times in nanoseconds, to three digits, and errors; filled by one thread. */
final class Measurement {

  private final Histogram responseTimes = new Histogram(3);
  private long maxBehind;
  private long lastDue = Long.MIN_VALUE;
  private long lastBehind;
  private int unsent;
  private int errors;
  private long lasted;
  private Exception firstError;

  /**
   * Sends one request and waits for the response.
   *
   * @param since when the response time begins, by the ticker
   */
  void call(LoadClient client, Ticker ticker, long since) {
    try {
      client.call();
      responseTimes.recordValue(ticker.nanos() - since);
    } catch (Exception e) {
      errors++;
      if (firstError == null) {
        firstError = e;
      }
    }
  }

  /** Notes that a request is sent so long after it was due. */
  void sentBehind(long due, long nanos) {
    maxBehind = Math.max(maxBehind, nanos);
    noteLast(due, nanos);
  }

  /** Notes a request that was given up; the time that it has waited is the least it would take. */
  void unsent(long due, long nanos) {
    sentBehind(due, nanos);
    responseTimes.recordValue(nanos);
    unsent++;
  }

  private void noteLast(long due, long nanos) {
    if (due >= lastDue) {
      lastDue = due;
      lastBehind = nanos;
    }
  }

  void lasted(long nanos) {
    lasted = nanos;
  }

  /**
   * Adds the measurement of another client, or of another slice, whose duration then counts too.
   */
  void add(Measurement other) {
    responseTimes.add(other.responseTimes);
    maxBehind = Math.max(maxBehind, other.maxBehind);
    noteLast(other.lastDue, other.lastBehind);
    unsent += other.unsent;
    errors += other.errors;
    lasted += other.lasted;
    if (firstError == null) {
      firstError = other.firstError;
    }
  }

  /** The throughput: answered requests per second. */
  double perSecond() {
    return answered() * (double) Duration.ofSeconds(1).toNanos() / lasted;
  }

  long answered() {
    return responseTimes.getTotalCount() - unsent;
  }

  int unsent() {
    return unsent;
  }

  /** How far the sending fell behind the schedule at most, in milliseconds. */
  double maxBehindMillis() {
    return maxBehind / 1e6;
  }

  /**
   * How far the sending was behind with the last request; near the maximum when it never caught up.
   */
  double endBehindMillis() {
    return lastBehind / 1e6;
  }

  int errors() {
    return errors;
  }

  Optional<Exception> firstError() {
    return Optional.ofNullable(firstError);
  }

  /**
   * The response time in milliseconds that this percentage of the requests did not exceed.
   *
   * @param percentile 0 to 100; 100 is the maximum
   */
  double millis(double percentile) {
    return responseTimes.getValueAtPercentile(percentile) / 1e6;
  }
}
