package ua.kramar.platform.undertow;

import java.time.Duration;

/**
 * How large a request body may be, and how slowly it may arrive.
 *
 * @param maxBytes of one body
 * @param maxMemory of the buffers of all bodies that are not answered yet, beyond the first of each
 * @param deadline for the whole body, from the end of the headers
 * @param grace after which the average rate is checked
 * @param minBytesPerSecond the lowest average rate
 * @param spooled whether the buffers are in files
 */
record BodyLimits(
    int maxBytes,
    long maxMemory,
    Duration deadline,
    Duration grace,
    int minBytesPerSecond,
    boolean spooled) {

  static final BodyLimits STANDARD =
      new BodyLimits(
          1 << 20, 64L << 20, Duration.ofSeconds(30), Duration.ofSeconds(10), 1024, false);

  /** For files (ADR 0050): 10 MB come through a poor mobile connection, and not for ever. */
  static final BodyLimits UPLOAD =
      new BodyLimits(
          10 << 20, 512L << 20, Duration.ofMinutes(10), Duration.ofSeconds(10), 20 << 10, true);

  /**
   * For messages of SOAP with a file beside them (MTOM): room for the envelope and for a file that
   * is too large, which the contract's own fault then says.
   */
  static final BodyLimits MULTIPART =
      new BodyLimits(
          12 << 20,
          UPLOAD.maxMemory,
          UPLOAD.deadline,
          UPLOAD.grace,
          UPLOAD.minBytesPerSecond,
          true);

  /** How often the rate of a body is checked. */
  Duration checkInterval() {
    return grace.dividedBy(10);
  }

  /** Whether a body of which so many bytes have arrived after this time is still waited for. */
  boolean admit(long received, Duration elapsed) {
    return elapsed.compareTo(deadline) < 0
        && (elapsed.compareTo(grace) < 0
            || received * 1000 >= minBytesPerSecond * elapsed.toMillis());
  }
}
