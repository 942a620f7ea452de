package ua.kramar.bench;

import java.util.Locale;

/** One printed line: the response times of a page of a large shop and of one with 10,000 orders. */
record ShopSizeComparison(int orders, Measurement large, Measurement small) {

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "bench page-growth orders=%d p50_ms=%.2f of_10000_p50_ms=%.2f ratio=%.2f",
        orders,
        large.millis(50),
        small.millis(50),
        large.millis(50) / small.millis(50));
  }
}
