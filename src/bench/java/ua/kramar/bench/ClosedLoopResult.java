package ua.kramar.bench;

import java.util.Locale;

/** One printed line: the server's throughput and response times, and the limit's throughput. */
record ClosedLoopResult(String operation, int clients, Measurement server, Measurement limit) {

  double ratio() {
    return server.perSecond() / limit.perSecond();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "bench %s clients=%d rps=%.0f p50_ms=%.2f p95_ms=%.2f p99_ms=%.2f errors=%d limit_rps=%.0f"
            + " ratio=%.3f",
        operation,
        clients,
        server.perSecond(),
        server.millis(50),
        server.millis(95),
        server.millis(99),
        server.errors() + limit.errors(),
        limit.perSecond(),
        ratio());
  }
}
