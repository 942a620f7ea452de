package ua.kramar.correspondence.attachments.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.correspondence.attachments.scan.MalwareScan.Result;

/** Against a daemon that answers as clamd(8) says. */
class ClamavScanTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "stream: OK, CLEAN",
    "stream: Kramar.Test.UNOFFICIAL FOUND, INFECTED",
    "INSTREAM size limit exceeded. ERROR, UNKNOWN",
    "'', UNKNOWN"
  })
  void takesTheDaemonsWord(String answer, Result result) throws Exception {
    byte[] bytes = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
    Path file = Files.write(directory.resolve("file"), bytes);

    try (ServerSocket daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Integer> received =
          CompletableFuture.supplyAsync(() -> received(daemon, answer));
      assertThat(ClamavScan.ask(address(daemon.getLocalPort()), file)).isEqualTo(result);
      assertThat(received.get()).isEqualTo(bytes.length);
    }
  }

  /** Returns how many bytes came, in chunks. */
  private static int received(ServerSocket daemon, String answer) {
    try (Socket socket = daemon.accept();
        DataInputStream in = new DataInputStream(socket.getInputStream())) {
      assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
      int size = 0;
      for (int chunk = in.readInt(); chunk > 0; chunk = in.readInt()) {
        size += in.readNBytes(chunk).length;
      }
      socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
      return size;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void knowsNothingWhereNobodyAnswers() throws Exception {
    Path file = Files.write(directory.resolve("file"), new byte[10]);
    int port;
    try (ServerSocket gone = new ServerSocket(0)) {
      port = gone.getLocalPort();
    }

    assertThat(ClamavScan.ask(address(port), file)).isEqualTo(Result.UNKNOWN);
    assertThat(ClamavScan.ask(InetSocketAddress.createUnresolved("no-such-host.invalid", 1), file))
        .isEqualTo(Result.UNKNOWN);
  }

  private static InetSocketAddress address(int port) {
    return InetSocketAddress.createUnresolved("127.0.0.1", port);
  }
}
