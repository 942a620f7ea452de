package ua.kramar.system.drivers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What server and database have written down for operators; a line that is not whole yet is none.
 */
public final class ServerLog {

  private ServerLog() {}

  public static String text() {
    return text(TestEnvironment.serverLog());
  }

  /** All that the server has written since its process began; no midnight divides it. */
  public static String ofConsole() {
    return text(TestEnvironment.console());
  }

  /** The acts that the audit records, one JSON object a line. */
  public static String ofAudit() {
    return text(TestEnvironment.auditLog());
  }

  public static String ofDatabase() {
    return text(TestEnvironment.databaseLog());
  }

  private static String text(Path log) {
    try {
      String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
      return text.substring(0, text.lastIndexOf('\n') + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines contain all of these. */
  public static long lines(String... parts) {
    return text().lines().filter(line -> Arrays.stream(parts).allMatch(line::contains)).count();
  }
}
