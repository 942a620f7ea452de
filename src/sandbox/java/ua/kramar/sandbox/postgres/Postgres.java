package ua.kramar.sandbox.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.kramar.sandbox.process.DirectoryTrees;
import ua.kramar.sandbox.process.LeftoverProcess;
import ua.kramar.sandbox.process.StartFailure;

/**
 * The real PostgreSQL, as an embedded binary with a data directory that stays. The database and its
 * owner are both called kramar; the owner is no superuser.
 */
public final class Postgres implements AutoCloseable {

  public static final String USER = "kramar";
  public static final String PASSWORD = "kramar";

  /** A process id that no system assigns. */
  private static final int UNUSED_PID = Integer.MAX_VALUE;

  private static final Duration RECOVERY = Duration.ofSeconds(30);
  private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(30);

  private final Path data;
  private final int port;
  private final EmbeddedPostgres embedded;

  private Postgres(Path data, int port, EmbeddedPostgres embedded) {
    this.data = data;
    this.port = port;
    this.embedded = embedded;
  }

  public static Postgres start(Path directory, int port) throws IOException {
    try {
      return started(directory, port);
    } catch (IllegalStateException | IOException | SQLException e) {
      throw new StartFailure(
          "PostgreSQL does not start: %s. Its log: %s"
              .formatted(lastError(log(directory)).orElseGet(e::getMessage), log(directory)),
          e);
    }
  }

  private static Path log(Path directory) {
    return directory.resolve("postgres.log");
  }

  private static Optional<String> lastError(Path log) throws IOException {
    if (Files.notExists(log)) {
      return Optional.empty();
    }
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("error: ") || line.contains("FATAL: "))
        .reduce((earlier, later) -> later);
  }

  private static Postgres started(Path directory, int port) throws IOException, SQLException {
    Path data = data(directory);
    Path complete = directory.resolve("complete");
    if (Files.notExists(complete)) {
      // Half a data directory, left by a world that was killed while it made one.
      DirectoryTrees.delete(data);
    }
    Files.createDirectories(directory);
    if (Files.exists(log(directory))) {
      Path previous = directory.resolve("postgres.previous.log");
      Files.move(log(directory), previous, StandardCopyOption.REPLACE_EXISTING);
    }
    Redirect log = Redirect.appendTo(log(directory).toFile());
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setPGStartupWait(RECOVERY)
            // The same letters and their lower case on every system, whatever its language.
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C")
            // No socket file in /tmp: it is not used, and a killed PostgreSQL leaves a lock beside
            // it.
            .setServerConfig("unix_socket_directories", "")
            .setOutputRedirector(log)
            .setErrorRedirector(log);
    // fsync among them, which the library switches off: what was acknowledged must survive.
    PostgresSettings.read().forEach(builder::setServerConfig);
    EmbeddedPostgres embedded = builder.start();
    Postgres postgres = new Postgres(data, port, embedded);
    postgres.createDatabase();
    Files.writeString(complete, Instant.now().toString());
    return postgres;
  }

  /** Ends a PostgreSQL that still works in this directory, left by a world that was killed. */
  public static void endLeftOver(Path directory) throws IOException {
    Optional<LeftoverProcess> leftOver = running(data(directory));
    if (leftOver.isPresent()) {
      // SIGINT and SIGQUIT are its fast and its immediate shutdown.
      leftOver.get().signal("INT");
      if (!leftOver.get().endsWithin(FAST_SHUTDOWN)) {
        leftOver.get().signal("QUIT");
        leftOver.get().endsWithin(FAST_SHUTDOWN);
      }
    }
    disownProcess(data(directory));
  }

  /**
   * PostgreSQL does not start while the process id in postmaster.pid exists, be it a dead process
   * that its parent has not collected, or by now another program's. The other lines stay: they let
   * it find orphans of its own that still work on the data.
   */
  private static void disownProcess(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (Files.exists(file)) {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.set(0, Integer.toString(UNUSED_PID));
      Files.write(file, lines);
    }
  }

  private static Path data(Path directory) {
    return directory.resolve("data");
  }

  /**
   * By postmaster.pid: its lines are the process id, the data directory, the start in seconds since
   * 1970.
   */
  private static Optional<LeftoverProcess> running(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return lines.size() < 3
        ? Optional.empty()
        : LeftoverProcess.of(
            Long.parseLong(lines.get(0).strip()),
            Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())));
  }

  private void createDatabase() throws SQLException {
    try (Connection connection = embedded.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (isEmpty(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
        statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
      }
      if (isEmpty(statement, "select 1 from pg_database where datname = '" + USER + "'")) {
        statement.execute("create database " + USER + " owner " + USER);
      }
    }
  }

  private static boolean isEmpty(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/" + USER;
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, PASSWORD);
  }

  /** As a crash of the machine would end it: all its processes at once, nothing written. */
  public void kill() throws IOException {
    Optional<LeftoverProcess> running = running(data);
    if (running.isPresent()) {
      running.get().signal("QUIT");
      running.get().endsWithin(FAST_SHUTDOWN);
    }
    embedded.close();
  }

  @Override
  public void close() throws IOException {
    embedded.close();
    // The library waits for five seconds only, and then returns without an error.
    endLeftOver(data.getParent());
  }
}
