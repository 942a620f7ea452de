package ua.kramar.platform.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Reads a response, of its body no more than is kept: the status says whether the request
 * succeeded, and what follows is cut off with the connection.
 */
final class CappedResponse implements AsyncResponseConsumer<Void> {

  private static final int MOST_HEADERS = 50;

  /** Ends the exchange although there is more to come. */
  private static final class EnoughRead extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final int keptBytes;
  private final int readBytes;
  private final CompletableFuture<OutboundResponse> result;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private volatile HttpResponse head;
  private volatile FutureCallback<Void> ended;
  private int read;

  CappedResponse(int keptBytes, int readBytes, CompletableFuture<OutboundResponse> result) {
    this.keptBytes = keptBytes;
    this.readBytes = readBytes;
    this.result = result;
  }

  @Override
  public void consumeResponse(
      HttpResponse response, EntityDetails body, HttpContext context, FutureCallback<Void> done) {
    // The type of the body is not looked at: one that nobody knows changes nothing.
    head = response;
    ended = done;
    if (body == null) {
      end();
    }
  }

  @Override
  public void informationResponse(HttpResponse response, HttpContext context) {
    // Another one follows.
  }

  @Override
  public void updateCapacity(CapacityChannel channel) throws IOException {
    channel.update(readBytes);
  }

  @Override
  public synchronized void consume(ByteBuffer piece) throws IOException {
    read += piece.remaining();
    while (piece.hasRemaining() && kept.size() < keptBytes) {
      kept.write(piece.get());
    }
    piece.position(piece.limit());
    if (read > readBytes) {
      finish();
      throw new EnoughRead();
    }
  }

  @Override
  public void streamEnd(List<? extends Header> trailers) {
    end();
  }

  private void end() {
    finish();
    ended.completed(null);
  }

  @Override
  public void failed(Exception failure) {
    // The exchange fails with it.
  }

  /** Ends with what has arrived; false when not even the status has. */
  synchronized boolean finish() {
    if (head == null) {
      return false;
    }
    result.complete(new OutboundResponse(head.getCode(), headers(), text()));
    return true;
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    for (Header header : head.getHeaders()) {
      if (headers.size() < MOST_HEADERS && header.getValue() != null) {
        headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
      }
    }
    return headers;
  }

  private String text() {
    return kept.toString(StandardCharsets.UTF_8)
        .replaceAll("[\\p{Cntrl}&&[^\\t\\n]]|[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "\uFFFD");
  }

  @Override
  public void releaseResources() {
    // Nothing is held.
  }
}
