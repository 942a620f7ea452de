package ua.kramar.journal.rest;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.journal.EventSink;
import ua.kramar.journal.Position;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Json;

/**
 * A client's connection by server-sent events. The ids are cursors of the feed, so that a browser
 * that reconnects with {@code Last-Event-ID} goes on where it was. A client that receives too
 * slowly is dropped, and reconnects likewise.
 */
final class SseConnection implements EventSink {

  /**
   * What has changed, for a client that then requests it.
   *
   * @param order number of the order that changed; null when the subject is something else
   * @param type as in the feed
   */
  @Schema(name = "SubjectChange")
  record SubjectChange(
      Subject subject, @Schema(nullable = true) String order, String type, Instant at) {

    static SubjectChange of(RecordedEvent event) {
      return new SubjectChange(
          event.subject(), SubjectOrder.number(event.subject()), event.type(), event.at());
    }
  }

  private static final long RETRY_MILLIS = 3000;
  private static final int LONGEST_BACKLOG = 500;

  private final Sse sse;
  private final SseEventSink sink;
  private final AtomicInteger backlog = new AtomicInteger();

  SseConnection(Sse sse, SseEventSink sink) {
    this.sse = sse;
    this.sink = sink;
  }

  /**
   * Sends nothing but the position, so that a client that loses the connection at once misses
   * nothing either.
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
  public void send(RecordedEvent event) {
    send(
        sse.newEventBuilder()
            .id(event.position().cursor())
            .name(event.type())
            .data(String.class, Json.write(SubjectChange.of(event)))
            .build());
  }

  @Override
  public void heartbeat() {
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
