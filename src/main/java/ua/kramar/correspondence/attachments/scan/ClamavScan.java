package ua.kramar.correspondence.attachments.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.start.Settings;

/**
 * Asks the daemon of ClamAV (clamd(8), {@code INSTREAM}) at the address of the setting {@code
 * kramar.clamd}. Without the setting every file is taken for clean.
 */
@ApplicationScoped
class ClamavScan implements MalwareScan {

  private static final Logger LOG = LoggerFactory.getLogger(ClamavScan.class);

  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 15_000;
  private static final int CHUNK = 64 << 10;
  private static final int LONGEST_ANSWER = 1_000;

  @Inject private Settings settings;

  @Override
  public Result look(Path file) {
    Optional<InetSocketAddress> daemon = settings.clamd();
    return daemon.isEmpty() ? Result.CLEAN : ask(daemon.get(), file);
  }

  static Result ask(InetSocketAddress daemon, Path file) {
    try (Socket socket = new Socket()) {
      // Resolved anew each time: a container may have another address after a restart.
      socket.connect(
          new InetSocketAddress(daemon.getHostString(), daemon.getPort()), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      send(socket, file);
      return result(answer(socket.getInputStream()));
    } catch (IOException e) {
      LOG.warn("Cannot ask clamd at {}: {}", daemon, e.toString());
      return Result.UNKNOWN;
    }
  }

  private static void send(Socket socket, Path file) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    try (InputStream in = Files.newInputStream(file)) {
      byte[] chunk = in.readNBytes(CHUNK);
      while (chunk.length > 0) {
        out.writeInt(chunk.length);
        out.write(chunk);
        chunk = in.readNBytes(CHUNK);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
        .replace("\0", "")
        .strip();
  }

  private static Result result(String answer) {
    if (answer.equals("stream: OK")) {
      return Result.CLEAN;
    }
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
      LOG.warn("clamd: {}", answer);
      return Result.INFECTED;
    }
    LOG.warn("clamd does not say whether a file is clean: {}", answer);
    return Result.UNKNOWN;
  }
}
