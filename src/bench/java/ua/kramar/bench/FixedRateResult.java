package ua.kramar.bench;

import java.util.Locale;

/** One printed line: the response times at a fixed rate, and how far the sending fell behind it. */
record FixedRateResult(String operation, int clients, double rate, Measurement server) {

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "bench-rate %s clients=%d rate=%.1f rps=%.1f p50_ms=%.2f p90_ms=%.2f p99_ms=%.2f"
            + " p99.9_ms=%.2f max_ms=%.2f behind_max_ms=%.2f behind_end_ms=%.2f unsent=%d"
            + " errors=%d",
        operation,
        clients,
        rate,
        server.perSecond(),
        server.millis(50),
        server.millis(90),
        server.millis(99),
        server.millis(99.9),
        server.millis(100),
        server.maxBehindMillis(),
        server.endBehindMillis(),
        server.unsent(),
        server.errors());
  }
}
