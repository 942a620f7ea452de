package ua.kramar.journal.rest;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.journal.EventSink;
import ua.kramar.journal.FeedCursors;
import ua.kramar.journal.PassingNews;
import ua.kramar.journal.Position;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Json;

/**
 * A client's connection by server-sent events. The ids are cursors of the feed, so that a browser
 * that reconnects with {@code Last-Event-ID} continues after the last event received. A client that
 * receives too slowly is disconnected, and reconnects in the same way.
 */
final class SseConnection implements EventSink {

  /**
   * A change notice; the client then requests the changed subject.
   *
   * @param order the order's number; null when the subject is not an order
   * @param about the number of the order that the subject is about, as a conversation may be; null
   *     when it is about none, or is an order
   * @param type as in the feed
   */
  @Schema(name = "SubjectChange")
  record SubjectChange(
      Subject subject,
      @Schema(nullable = true) String order,
      @Schema(nullable = true) String about,
      String type,
      Instant at) {

    static SubjectChange of(RecordedEvent event) {
      return new SubjectChange(
          event.subject(),
          SubjectOrder.number(event.subject()),
          SubjectOrder.about(event),
          event.type(),
          event.at());
    }
  }

  private static final long RETRY_MILLIS = 3000;
  private static final int MAX_BACKLOG = 500;

  private final Sse sse;
  private final SseEventSink sink;
  private final FeedCursors cursors;
  private final AtomicInteger backlog = new AtomicInteger();

  SseConnection(Sse sse, SseEventSink sink, FeedCursors cursors) {
    this.cursors = cursors;
    this.sse = sse;
    this.sink = sink;
  }

  /**
   * Sends the start position only, so that a client that loses the connection before the first
   * event misses nothing.
   */
  @Override
  public void begin(Position from) {
    send(
        sse.newEventBuilder()
            .id(cursors.cursor(from))
            .name("begin")
            .reconnectDelay(RETRY_MILLIS)
            .data(String.class, "{}")
            .build());
  }

  @Override
  public void send(RecordedEvent event) {
    send(
        sse.newEventBuilder()
            .id(cursors.cursor(event.position()))
            .name(event.type())
            .data(String.class, Json.write(SubjectChange.of(event)))
            .build());
  }

  /** Without an id: the client reconnects after the last event. */
  @Override
  public void tell(PassingNews news) {
    send(sse.newEventBuilder().name(news.type()).data(String.class, news.data()).build());
  }

  @Override
  public void heartbeat() {
    send(sse.newEventBuilder().comment("").build());
  }

  private void send(OutboundSseEvent event) {
    if (!open()) {
      return;
    }
    if (backlog.incrementAndGet() > MAX_BACKLOG) {
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
