package ua.kramar.bench;

import java.time.Duration;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** Response times in nanoseconds, to three digits, and errors; filled by one thread. */
final class Measurement {

  private final Histogram responseTimes = new Histogram(3);
  private int errors;
  private long lasted;
  private Exception firstError;

  void took(long nanos) {
    responseTimes.recordValue(nanos);
  }

  void failed(Exception e) {
    errors++;
    if (firstError == null) {
      firstError = e;
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
    errors += other.errors;
    lasted += other.lasted;
    if (firstError == null) {
      firstError = other.firstError;
    }
  }

  /** The throughput: answered requests per second. */
  double perSecond() {
    return responseTimes.getTotalCount() * (double) Duration.ofSeconds(1).toNanos() / lasted;
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
