package ua.kramar.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class DeadlineSocketFactoryTest {

  private static final Duration SHORT = Duration.ofMillis(500);
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void endsADialogueThatDrips() throws IOException {
    assertThatThrownBy(
            () ->
                hear(
                    SHORT,
                    relay -> {
                      for (int i = 0; i < 1000; i++) {
                        relay.write('2');
                        relay.flush();
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                      }
                    }))
        .isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void endsADialogueThatSaysTooMuch() {
    assertThatThrownBy(() -> hear(LONG, relay -> relay.write(new byte[1 << 20])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too much");
  }

  @Test
  void hearsAnOrdinaryReply() throws IOException {
    assertThat(
            hear(LONG, relay -> relay.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo(11);
  }

  /** What a relay says. */
  @FunctionalInterface
  private interface Words {
    void say(OutputStream relay) throws IOException;
  }

  /** Listens until the relay ends, and returns how many bytes it has said. */
  private static int hear(Duration life, Words words) throws IOException {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (ServerSocket relay = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = new DeadlineSocketFactory(life).createSocket()) {
      thread.execute(() -> say(words, relay));
      socket.setSoTimeout(10_000);
      socket.connect(relay.getLocalSocketAddress(), 1000);
      InputStream replies = socket.getInputStream();
      int received = 0;
      while (replies.read() >= 0) {
        received++;
      }
      return received;
    } finally {
      thread.shutdownNow();
    }
  }

  private static void say(Words words, ServerSocket relay) {
    try (Socket caller = relay.accept()) {
      words.say(caller.getOutputStream());
    } catch (IOException e) {
      // The caller has given up.
    }
  }
}
