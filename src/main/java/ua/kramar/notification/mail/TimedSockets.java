package ua.kramar.notification.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Sockets that live for a limited time and hear a limited amount. The mail library's own time-outs
 * are for each piece: a relay that says a byte every few seconds would never meet them, and would
 * hold a courier longer than its lease.
 */
final class TimedSockets extends SocketFactory {

  /** Of replies; a whole dialogue has less than one. */
  private static final long MOST_BYTES = 1 << 16;

  private final Duration life;

  TimedSockets(Duration life) {
    this.life = life;
  }

  @Override
  public Socket createSocket() {
    return new TimedSocket(System.nanoTime() + life.toNanos());
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

  private static final class TimedSocket extends Socket {

    private final long end;

    TimedSocket(long end) {
      this.end = end;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new TimedStream(super.getInputStream(), this, end);
    }
  }

  private static final class TimedStream extends FilterInputStream {

    private final Socket socket;
    private final int pieceMillis;
    private final long end;
    private long heard;

    TimedStream(InputStream in, Socket socket, long end) throws IOException {
      super(in);
      this.socket = socket;
      this.pieceMillis = socket.getSoTimeout();
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      awaitNoLongerThanAllowed();
      int next = super.read();
      heard++;
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      awaitNoLongerThanAllowed();
      int read = super.read(into, offset, length);
      heard += Math.max(read, 0);
      return read;
    }

    private void awaitNoLongerThanAllowed() throws IOException {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new SocketTimeoutException("the dialogue takes too long");
      }
      if (heard > MOST_BYTES) {
        throw new IOException("the relay says too much");
      }
      socket.setSoTimeout((int) (pieceMillis == 0 ? left : Math.min(pieceMillis, left)));
    }
  }
}
