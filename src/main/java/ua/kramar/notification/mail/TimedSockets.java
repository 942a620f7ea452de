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
 * Sockets on which a dialogue lasts for a limited time and hears a limited amount. The mail
 * library's own time-outs are for each piece: a relay that says a byte every few seconds would
 * never meet them, and would hold a courier longer than its lease. For one dialogue at a time.
 */
final class TimedSockets extends SocketFactory {

  /** Of replies; a whole dialogue has less than one. */
  private static final long MOST_BYTES = 1 << 16;

  private final Duration longest;
  private volatile long end;
  private final AtomicLong heard = new AtomicLong();

  /**
   * @param longest a dialogue from its beginning to its end, whatever is said in it
   */
  TimedSockets(Duration longest) {
    this.longest = longest;
    begin();
  }

  /** Another dialogue begins, on a new socket or on the one that there is. */
  void begin() {
    end = System.nanoTime() + longest.toNanos();
    heard.set(0);
  }

  @Override
  public Socket createSocket() throws SocketException {
    Socket socket = new TimedSocket();
    // A letter's last line would wait 40 ms for the relay's delayed acknowledgement (RFC 1122,
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

  private final class TimedSocket extends Socket {

    @Override
    public InputStream getInputStream() throws IOException {
      return new TimedStream(super.getInputStream(), this);
    }
  }

  private final class TimedStream extends FilterInputStream {

    private final Socket socket;
    private final int pieceMillis;

    TimedStream(InputStream in, Socket socket) throws IOException {
      super(in);
      this.socket = socket;
      this.pieceMillis = socket.getSoTimeout();
    }

    @Override
    public int read() throws IOException {
      awaitNoLongerThanAllowed();
      int next = super.read();
      heard.incrementAndGet();
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      awaitNoLongerThanAllowed();
      int read = super.read(into, offset, length);
      heard.addAndGet(Math.max(read, 0));
      return read;
    }

    private void awaitNoLongerThanAllowed() throws IOException {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new SocketTimeoutException("the dialogue takes too long");
      }
      if (heard.get() > MOST_BYTES) {
        throw new IOException("the relay says too much");
      }
      socket.setSoTimeout((int) (pieceMillis == 0 ? left : Math.min(pieceMillis, left)));
    }
  }
}
