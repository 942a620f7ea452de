package ua.kramar.system.drivers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/** What the server has written down for operators. */
public final class ServerLog {

  private ServerLog() {}

  public static String text() {
    try {
      return new String(Files.readAllBytes(TestEnvironment.serverLog()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines contain all of these. */
  public static long lines(String... parts) {
    return text().lines().filter(line -> Arrays.stream(parts).allMatch(line::contains)).count();
  }
}
