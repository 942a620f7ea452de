package ua.kramar.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How long each call took, and how many failed. */
final class Measurement {

  private long[] nanos = new long[4096];
  private int count;
  private int errors;
  private long lasted;
  private Exception firstError;

  void took(long nano) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = nano;
  }

  void failed(Exception e) {
    errors++;
    if (firstError == null) {
      firstError = e;
    }
  }

  void lasted(long nano) {
    lasted = nano;
  }

  /** Joins another sample: of another client, or of another slice, whose time then counts too. */
  void add(Measurement other) {
    for (int i = 0; i < other.count; i++) {
      took(other.nanos[i]);
    }
    errors += other.errors;
    lasted += other.lasted;
    if (firstError == null) {
      firstError = other.firstError;
    }
  }

  double perSecond() {
    return count * (double) Duration.ofSeconds(1).toNanos() / lasted;
  }

  int errors() {
    return errors;
  }

  Optional<Exception> firstError() {
    return Optional.ofNullable(firstError);
  }

  /**
   * Milliseconds within which this part of the calls was answered.
   *
   * @param part 0 to 1
   */
  double millis(double part) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1, Math.ceil(part * count))] / 1e6;
  }
}
