package ua.kramar.platform.undertow;

import io.undertow.UndertowLogger;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * Reads one request body into buffers of the server, in the thread that receives it, and gives them
 * back to the exchange for the next handler. All methods but {@link #giveWay} run in that thread.
 */
class BodyReader implements ChannelListener<StreamSourceChannel> {

  private final HttpServerExchange exchange;
  private final HttpHandler next;
  private final BodyLimits limits;
  private final BodyMemory memory;
  private final StreamSourceChannel channel;
  private final long begin = System.nanoTime();
  private final List<PooledByteBuffer> buffers = new ArrayList<>();
  private XnioExecutor.Key rateCheck;
  private long reserved;
  private boolean ended;
  private long received;

  BodyReader(HttpServerExchange exchange, HttpHandler next, BodyLimits limits, BodyMemory memory) {
    this.exchange = exchange;
    this.next = next;
    this.limits = limits;
    this.memory = memory;
    this.channel = exchange.getRequestChannel();
  }

  /** Called by the root handler; calls the next one at once when the body is here already. */
  void start() throws Exception {
    int status = read();
    if (status == StatusCodes.OK) {
      giveBack();
      next.handleRequest(exchange);
    } else if (status == StatusCodes.CONTINUE) {
      awaitMore();
    } else {
      refuse(status);
    }
  }

  private void awaitMore() {
    long interval = limits.checkInterval().toMillis();
    rateCheck =
        exchange.getIoThread().executeAtInterval(this::checkRate, interval, TimeUnit.MILLISECONDS);
    memory.await(this);
    channel.getReadSetter().set(this);
    channel.resumeReads();
  }

  /** Ends the body in favour of others, unless it has arrived meanwhile; called by any thread. */
  void giveWay() {
    exchange
        .getIoThread()
        .execute(
            () -> {
              if (!ended) {
                refuse(StatusCodes.SERVICE_UNAVAILABLE);
              }
            });
  }

  @Override
  public void handleEvent(StreamSourceChannel source) {
    int status = read();
    if (status == StatusCodes.OK) {
      stopWaiting();
      giveBack();
      Connectors.executeRootHandler(next, exchange);
    } else if (status != StatusCodes.CONTINUE) {
      refuse(status);
    }
  }

  private void checkRate() {
    if (!limits.admit(received, Duration.ofNanos(System.nanoTime() - begin))) {
      refuse(StatusCodes.REQUEST_TIME_OUT);
    }
  }

  /** Returns 100 when more is to come, 200 at the end, otherwise the status of the refusal. */
  private int read() {
    try {
      while (received <= limits.maxBytes()) {
        if (!hasRoom() && !allocate()) {
          return StatusCodes.SERVICE_UNAVAILABLE;
        }
        int count = channel.read(last());
        if (count <= 0) {
          return count < 0 ? StatusCodes.OK : StatusCodes.CONTINUE;
        }
        received += count;
      }
      return StatusCodes.REQUEST_ENTITY_TOO_LARGE;
    } catch (IOException e) {
      // The client has left, or its chunks are broken; the server has closed the connection.
      return StatusCodes.BAD_REQUEST;
    }
  }

  private boolean hasRoom() {
    return !buffers.isEmpty() && last().hasRemaining();
  }

  private ByteBuffer last() {
    return buffers.get(buffers.size() - 1).getBuffer();
  }

  private boolean allocate() {
    PooledByteBuffer buffer = buffer();
    if (buffer == null) {
      return false;
    }
    buffers.add(buffer);
    if (buffers.size() == 1) {
      // The number of connections bounds the first buffers; small bodies are never refused.
      return true;
    }
    int size = buffer.getBuffer().capacity();
    reserved += size;
    return memory.reserve(this, size);
  }

  /** Null when there is no room on the disk. */
  private PooledByteBuffer buffer() {
    if (!limits.spooled()) {
      return exchange.getConnection().getByteBufferPool().allocate();
    }
    try {
      return SpooledBuffer.allocate();
    } catch (IOException e) {
      UndertowLogger.REQUEST_IO_LOGGER.ioException(e);
      return null;
    }
  }

  /** The buffers are in use until the exchange is complete. */
  private void giveBack() {
    ended = true;
    if (reserved > 0) {
      exchange.addExchangeCompleteListener(
          (complete, listeners) -> {
            memory.release(reserved);
            listeners.proceed();
          });
    }
    buffers.forEach(buffer -> buffer.getBuffer().flip());
    if (!last().hasRemaining()) {
      buffers.remove(buffers.size() - 1).close();
    }
    if (!buffers.isEmpty()) {
      Connectors.ungetRequestBytes(exchange, buffers.toArray(PooledByteBuffer[]::new));
    }
    Connectors.resetRequestChannel(exchange);
  }

  private void refuse(int status) {
    ended = true;
    stopWaiting();
    memory.release(reserved);
    buffers.forEach(PooledByteBuffer::close);
    if (exchange.isComplete() || !exchange.getConnection().isOpen()) {
      exchange.endExchange();
      return;
    }
    Connectors.resetRequestChannel(exchange);
    ProblemSender.refuseBody(exchange, status);
  }

  private void stopWaiting() {
    if (rateCheck != null) {
      memory.stopWaiting(this);
      rateCheck.remove();
      channel.getReadSetter().set(null);
      channel.suspendReads();
    }
  }
}
