package ua.kramar.notification.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/**
 * Creates sockets with limits for a whole dialogue: its duration, and the bytes received. The mail
 * library's time-outs apply to each read, so a relay that sends one byte every few seconds would
 * never exceed them, and would outlast the lease. For one dialogue at a time.
 */
final class DeadlineSocketFactory extends SocketFactory {

  /** The maximum number of bytes received; an ordinary dialogue stays far below it. */
  private static final long MAX_BYTES = 1 << 16;

  private final Duration maxDuration;
  private volatile long end;
  private final AtomicLong received = new AtomicLong();

  /**
   * @param maxDuration the maximum duration of a dialogue
   */
  DeadlineSocketFactory(Duration maxDuration) {
    this.maxDuration = maxDuration;
    begin();
  }

  /** Starts a dialogue, on a new or an existing socket. */
  void begin() {
    end = System.nanoTime() + maxDuration.toNanos();
    received.set(0);
  }

  @Override
  public Socket createSocket() throws SocketException {
    Socket socket = new DeadlineSocket();
    // A mail's last line would wait 40 ms for the relay's delayed acknowledgement (RFC 1122,
    // 4.2.3.2).
    socket.setTcpNoDelay(true);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException("connected with a time-out only");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException("connected with a time-out only");
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException("connected with a time-out only");
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException("connected with a time-out only");
  }

  private final class DeadlineSocket extends Socket {

    @Override
    public InputStream getInputStream() throws IOException {
      return new DeadlineStream(super.getInputStream(), this);
    }
  }

  private final class DeadlineStream extends FilterInputStream {

    private final Socket socket;
    private final int readTimeoutMillis;

    DeadlineStream(InputStream in, Socket socket) throws IOException {
      super(in);
      this.socket = socket;
      this.readTimeoutMillis = socket.getSoTimeout();
    }

    @Override
    public int read() throws IOException {
      applyLimits();
      int next = super.read();
      received.incrementAndGet();
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      applyLimits();
      int read = super.read(into, offset, length);
      received.addAndGet(Math.max(read, 0));
      return read;
    }

    private void applyLimits() throws IOException {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new SocketTimeoutException("the dialogue takes too long");
      }
      if (received.get() > MAX_BYTES) {
        throw new IOException("the relay says too much");
      }
      socket.setSoTimeout(
          (int) (readTimeoutMillis == 0 ? left : Math.min(readTimeoutMillis, left)));
    }
  }
}
