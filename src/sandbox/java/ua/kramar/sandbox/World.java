package ua.kramar.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import ua.kramar.sandbox.callcentre.CallCentreSimulator;
import ua.kramar.sandbox.mail.MailCatcher;
import ua.kramar.sandbox.novaposhta.NovaPoshtaSimulator;
import ua.kramar.sandbox.page.SandboxPage;
import ua.kramar.sandbox.partner.Partner;
import ua.kramar.sandbox.postgres.Postgres;
import ua.kramar.sandbox.process.DirectoryTrees;
import ua.kramar.sandbox.process.StartFailure;
import ua.kramar.sandbox.server.ServerOptions;
import ua.kramar.sandbox.server.WildFly;
import ua.kramar.sandbox.turbosms.TurboSmsSimulator;
import ua.kramar.sandbox.webhooks.WebhookReceiver;

/**
 * The server and everything around it: started in order, stopped in the opposite order, and after a
 * kill -9 put right by the next start.
 */
public final class World implements AutoCloseable {

  /**
   * The libraries log each step; their failures are exceptions. Held here, because loggers are
   * referenced weakly.
   */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("io.zonky"), Logger.getLogger("com.icegreen"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /** Of the world alone, so that its secrets can be read after a restart. */
  private static final String SECRETS_KEY =
      Base64.getEncoder().encodeToString("the-sandbox-keeps-no-real-secret".getBytes(UTF_8));

  private final Options options;
  private final Parts parts = Parts.untilShutdown();
  private final List<Partner> partners = partners();
  private Postgres postgres;
  private WildFly server;
  private Duration startTook = Duration.ZERO;

  private World(Options options) {
    this.options = options;
  }

  /** The partners of the server: a new one is added here. None is started yet. */
  static List<Partner> partners() {
    Clock clock = Clock.systemUTC();
    return List.of(
        new MailCatcher(clock),
        new NovaPoshtaSimulator(clock),
        new TurboSmsSimulator(clock),
        new CallCentreSimulator(clock),
        new WebhookReceiver(clock));
  }

  /**
   * Starts a world, prints its addresses, and stays until Ctrl-C.
   *
   * @param args the server's home, the WAR, the world's directory
   */
  public static void main(String[] args) throws InterruptedException {
    World world = new World(Options.forRun(args[0], args[1], args[2]));
    try {
      world.open();
      System.out.println(world.announcement());
      world.awaitEnd();
    } catch (StartFailure | CancellationException | IOException | ExecutionException e) {
      boolean intended = world.parts.areEnding();
      world.close();
      if (!intended) {
        System.err.println(sentence(e));
        System.exit(1);
      }
    }
  }

  /** The message of our own failures is a sentence already. */
  private static String sentence(Exception e) {
    return e instanceof StartFailure ? e.getMessage() : "The world does not start: " + e;
  }

  /** Starts a world for a program, which ends it by {@link #close} or {@link #kill}. */
  public static World start(Options options) {
    World world = new World(options);
    try {
      world.open();
      return world;
    } catch (IOException e) {
      world.close();
      throw new StartFailure(sentence(e), e);
    } catch (InterruptedException e) {
      world.close();
      Thread.currentThread().interrupt();
      throw new StartFailure("The start was interrupted", e);
    } catch (RuntimeException e) {
      world.close();
      throw e;
    }
  }

  private void open() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Path directory = Files.createDirectories(options.directory());
    parts.start(() -> DirectoryLock.take(directory, options.ports()));
    WildFly.endLeftOver(directory);
    Postgres.endLeftOver(directory.resolve("postgres"));
    options.ports().requireFree();
    if (options.fresh()) {
      DirectoryTrees.delete(directory.resolve("postgres"));
      DirectoryTrees.delete(directory.resolve("server"));
    }
    postgres =
        parts.start(
            () -> Postgres.start(directory.resolve("postgres"), options.ports().database()));
    for (Partner partner : partners) {
      parts.start(() -> started(partner));
    }
    parts.start(
        () -> SandboxPage.start(options.ports().page(), url(), partners, () -> postgres.connect()));
    server = parts.start(() -> WildFly.launch(serverOptions()));
    server.awaitReady();
    writeDemoData();
    startTook = Duration.ofNanos(System.nanoTime() - begin);
  }

  private Partner started(Partner partner) throws IOException {
    partner.serverAt(url());
    partner.start(options.ports().partner(partner.name()));
    return partner;
  }

  private void writeDemoData() {
    try {
      DemoData.write(postgres);
    } catch (IOException | SQLException e) {
      throw new StartFailure(
          "The demo world cannot be written to the database: " + e.getMessage(), e);
    }
  }

  private ServerOptions serverOptions(String... moreJavaOptions) {
    return new ServerOptions(
        options.serverHome(),
        options.war(),
        options.directory(),
        options.ports().http(),
        options.ports().management(),
        Stream.concat(options.javaOptions().stream(), Stream.of(moreJavaOptions)).toList(),
        environment());
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("KRAMAR_DB_URL", postgres.url());
    environment.put("KRAMAR_DB_USER", Postgres.USER);
    environment.put("KRAMAR_DB_PASSWORD", Postgres.PASSWORD);
    partners.forEach(partner -> environment.putAll(partner.serverSettings()));
    environment.put("KRAMAR_TRACKING_INTERVAL", options.trackingInterval().toString());
    environment.put("KRAMAR_PUBLIC_URL", url());
    environment.put("KRAMAR_SECRETS_KEY", SECRETS_KEY);
    environment.putAll(options.settings());
    return environment;
  }

  private String announcement() {
    return String.join(
        "",
        "Kramar is ready in " + startTook.toSeconds() + " s: " + url() + "/",
        " (olena@zatyshok.demo, password kramar-demo-2026)",
        " | sandbox " + pageUrl() + "/ (mail, phones, call centre, parcels, orders)",
        " | API token erp-zatyshok.demo-erp-zatyshok-secret",
        " | health " + managementUrl() + "/health",
        " | database " + databaseUrl() + " (" + Postgres.USER + "/" + Postgres.PASSWORD + ")",
        " | Ctrl-C stops everything");
  }

  /** Fails when the server ends by itself; returns never. */
  private void awaitEnd() throws InterruptedException, ExecutionException {
    Process ended = server.onExit().get();
    throw new StartFailure(
        "The server ended by itself with code %d. Its log: %s"
            .formatted(ended.exitValue(), server.log()));
  }

  /** The address of the application, without a slash at the end. */
  public String url() {
    return "http://localhost:" + options.ports().http();
  }

  public String managementUrl() {
    return "http://localhost:" + options.ports().management();
  }

  public int managementPort() {
    return options.ports().management();
  }

  /** The sandbox's page and its control API. */
  public String pageUrl() {
    return "http://localhost:" + options.ports().page();
  }

  /** For JDBC, without the user. */
  public String databaseUrl() {
    return postgres.url();
  }

  public Path serverLog() {
    return server.log();
  }

  public Duration startTook() {
    return startTook;
  }

  /** Kills the server alone, as a crash would; the world around it goes on. */
  public void killServer() throws IOException {
    server.kill();
    parts.forget(server);
  }

  /**
   * Starts the server again after {@link #killServer}.
   *
   * @param javaOptions more options for its virtual machine, this time
   */
  public void startServer(String... javaOptions) throws IOException, InterruptedException {
    server = parts.start(() -> WildFly.launch(serverOptions(javaOptions)));
    server.awaitReady();
  }

  /** Whether the process ends by itself in time; {@link #killServer} cleans up after it. */
  public boolean serverEndsWithin(Duration patience) throws InterruptedException {
    return server.endsWithin(patience);
  }

  /** Where the broker keeps what it has not delivered. */
  public Path brokerFiles() {
    return options.directory().resolve("server").resolve("data").resolve("activemq");
  }

  /**
   * Lets PostgreSQL end at once, as {@code pg_ctl stop -m immediate} does: what it had not written
   * down is gone. The world around it goes on.
   */
  public void crashDatabase() throws IOException {
    postgres.kill();
    parts.forget(postgres);
  }

  /** Starts PostgreSQL again after {@link #crashDatabase}; it recovers first. */
  public void startDatabase() throws IOException {
    postgres =
        parts.start(
            () ->
                Postgres.start(
                    options.directory().resolve("postgres"), options.ports().database()));
    // The server was started before it and must be stopped before it.
    parts.forget(server);
    server = parts.start(() -> server);
  }

  /** Kills the server and PostgreSQL, as a power cut would, then stops the rest. */
  public void kill() throws IOException {
    killServer();
    crashDatabase();
    close();
  }

  /** Stops everything in order: the server first, PostgreSQL last. */
  @Override
  public void close() {
    parts.close();
  }
}
