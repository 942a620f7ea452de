package ua.kramar.bench;

/**
 * Each client sends its next request as soon as it has the response to the one before. It finds the
 * greatest throughput, but hides queueing: while the server is slow, fewer requests are sent.
 *
 * @param end by the ticker; a request that was sent before it is awaited
 */
record ClosedLoop(Ticker ticker, long end) implements Pacing {

  @Override
  public Measurement run(LoadClient client) {
    Measurement measurement = new Measurement();
    for (long sent = ticker.nanos(); sent < end; sent = ticker.nanos()) {
      measurement.call(client, ticker, sent);
    }
    return measurement;
  }
}
