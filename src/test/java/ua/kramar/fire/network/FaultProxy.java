package ua.kramar.fire.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between the server and somebody that it talks to, and fails when told to. Remembers how
 * long callers held on to connections that led nowhere.
 */
public final class FaultProxy implements AutoCloseable {

  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<Duration> held = new CopyOnWriteArrayList<>();
  private volatile int farEnd;
  private volatile NetworkFault fault;
  private volatile int most;
  private ServerSocket listening;

  private FaultProxy(ServerSocket listening) {
    this.listening = listening;
    this.port = listening.getLocalPort();
    accept(listening);
  }

  public static FaultProxy open() {
    return new FaultProxy(listen(0));
  }

  private static ServerSocket listen(int port) {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return port;
  }

  public void leadTo(int port) {
    farEnd = port;
  }

  /** From now on; connections that are open are torn. */
  public synchronized void fail(NetworkFault with) {
    held.clear();
    most = 0;
    fault = with;
    open.forEach(FaultProxy::close);
    if (with == NetworkFault.REFUSES) {
      close(listening);
    }
  }

  public synchronized void heal() {
    fault = null;
    if (listening.isClosed()) {
      listening = listen(port);
      accept(listening);
    }
    open.forEach(FaultProxy::close);
  }

  /** How many connections the present fault has ended, or their callers have. */
  public int struck() {
    return held.size();
  }

  /** The longest that a caller has waited for the end of the present fault's doing. */
  public Duration longestHeld() {
    return held.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }

  /** The most connections at a time since the present fault began. */
  public int mostAtOnce() {
    return most;
  }

  private void accept(ServerSocket on) {
    thread(
        () -> {
          while (!on.isClosed()) {
            Socket caller = on.accept();
            thread(() -> serve(caller));
          }
        });
  }

  private void serve(Socket caller) throws IOException {
    long begin = System.nanoTime();
    NetworkFault with = fault;
    open.add(caller);
    most = Math.max(most, open.size());
    try (caller;
        Socket far = new Socket(InetAddress.getLoopbackAddress(), farEnd)) {
      if (with == null) {
        pump(caller, far);
        far.getInputStream().transferTo(caller.getOutputStream());
      } else {
        with.answer(caller, far);
      }
    } finally {
      open.remove(caller);
      if (with != null && with == fault) {
        held.add(Duration.ofNanos(System.nanoTime() - begin));
      }
    }
  }

  /** Carries what the one says to the other, beside; an end on the one side ends the other. */
  static void pump(Socket from, Socket to) {
    thread(
        () -> {
          try (to) {
            from.getInputStream().transferTo(to.getOutputStream());
          }
        });
  }

  /** Work on a connection: it ends when the connection does, however that ends. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static void thread(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // Torn connections are what this is for.
              }
            },
            "fault-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      // Closed is closed.
    }
  }

  @Override
  public synchronized void close() {
    close(listening);
    open.forEach(FaultProxy::close);
  }
}
