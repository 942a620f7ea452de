package ua.kramar.journal.rest;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import ua.kramar.journal.Line;
import ua.kramar.journal.Position;
import ua.kramar.journal.Recorded;
import ua.kramar.platform.values.Json;

/**
 * A line as server-sent events. The ids are cursors of the feed, so that a browser that comes back
 * with {@code Last-Event-ID} goes on where it was. Who takes what is said too slowly is dropped,
 * and comes back likewise.
 */
final class SseLine implements Line {

  /**
   * What has changed, for somebody who then asks for it.
   *
   * @param order number
   * @param type as in the feed
   */
  record OrderChange(String order, String type, Instant at) {}

  private static final long RETRY_MILLIS = 3000;
  private static final int LONGEST_BACKLOG = 500;

  private final Sse sse;
  private final SseEventSink sink;
  private final AtomicInteger backlog = new AtomicInteger();

  SseLine(Sse sse, SseEventSink sink) {
    this.sse = sse;
    this.sink = sink;
  }

  /**
   * Tells nothing but the place, so that who loses the connection at once misses nothing either.
   */
  @Override
  public void begin(Position from) {
    send(
        sse.newEventBuilder()
            .id(from.cursor())
            .name("begin")
            .reconnectDelay(RETRY_MILLIS)
            .data(String.class, "{}")
            .build());
  }

  @Override
  public void tell(Recorded event) {
    var change = new OrderChange(String.valueOf(event.orderNumber()), event.type(), event.at());
    send(
        sse.newEventBuilder()
            .id(event.position().cursor())
            .name(event.type())
            .data(String.class, Json.write(change))
            .build());
  }

  @Override
  public void beat() {
    send(sse.newEventBuilder().comment("").build());
  }

  private void send(OutboundSseEvent event) {
    if (!open()) {
      return;
    }
    if (backlog.incrementAndGet() > LONGEST_BACKLOG) {
      end();
      return;
    }
    sink.send(event)
        .whenComplete(
            (sent, failure) -> {
              backlog.decrementAndGet();
              if (failure != null) {
                end();
              }
            });
  }

  @Override
  public boolean idle() {
    return backlog.get() == 0;
  }

  @Override
  public boolean open() {
    return !sink.isClosed();
  }

  @Override
  public void end() {
    sink.close();
  }
}
