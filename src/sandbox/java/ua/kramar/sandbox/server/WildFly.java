package ua.kramar.sandbox.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;
import ua.kramar.sandbox.process.LeftoverProcess;
import ua.kramar.sandbox.process.StartFailure;

/** The server's process. */
public final class WildFly implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(5);
  private static final Pattern UNDONE = Pattern.compile("\"undone\":\"([^\"]+)\"");
  private static final Duration STOP_WITHIN = Duration.ofSeconds(30);
  private static final long POLL_MILLIS = 200;

  private final Process process;
  private final ServerBase base;
  private final StartupLog log;
  private final ServerOptions options;

  private WildFly(Process process, ServerBase base, StartupLog log, ServerOptions options) {
    this.process = process;
    this.base = base;
    this.log = log;
    this.options = options;
  }

  public static WildFly launch(ServerOptions options) throws IOException {
    Path directory = options.directory().resolve("server");
    ServerBase base = ServerBase.prepare(directory, options.home(), options.war());
    StartupLog log = StartupLog.from(base.log());
    StandaloneCommandBuilder command =
        StandaloneCommandBuilder.of(options.home())
            .setJavaHome(Path.of(System.getProperty("java.home")))
            .setBaseDirectory(base.directory())
            .setServerConfiguration("standalone-full.xml")
            .setJavaOptions(ServerHome.javaOptions(options.home()))
            .addJavaOptions(options.javaOptions())
            .addServerArguments(
                "-Djboss.http.port=" + options.httpPort(),
                "-Djboss.management.http.port=" + options.managementPort());
    Process process =
        Launcher.of(command)
            .setDirectory(base.directory())
            .addEnvironmentVariables(options.environment())
            .setRedirectErrorStream(true)
            .redirectOutput(base.console())
            .launch();
    LeftoverProcess.remember(process.toHandle(), processFile(options.directory()));
    process.getOutputStream().close();
    return new WildFly(process, base, log, options);
  }

  private static Path processFile(Path directory) {
    return directory.resolve("server.pid");
  }

  /** Ends a server that an earlier, killed world left running in this directory. */
  public static void endLeftOver(Path directory) throws IOException {
    Optional<LeftoverProcess> leftOver = LeftoverProcess.remembered(processFile(directory));
    if (leftOver.isPresent()) {
      leftOver.get().endHard();
    }
    Files.deleteIfExists(processFile(directory));
  }

  /**
   * Waits until the server reports readiness, including the health checks of the application, and
   * the application responds.
   *
   * @throws StartFailure with the root cause, if it never will be
   */
  public void awaitReady() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    // In this order: the server logs a warning for every time that it reports not to be ready.
    while (!(answers(client) && status(client, readiness()) == 200)) {
      if (base.deploymentFailed(options.war())) {
        throw new StartFailure(
            "The server could not deploy %s: %s. Its log: %s"
                .formatted(options.war().getFileName(), reason(), base.log()));
      }
      if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new StartFailure(
            "The server ended with code %d before it was ready: %s. Its log: %s"
                .formatted(process.exitValue(), reason(), base.log()));
      }
      Optional<String> undone = undone(client);
      if (undone.isPresent()) {
        throw new StartFailure("The server refuses to serve: " + undone.get() + ".");
      }
      if (System.nanoTime() > deadline) {
        throw new StartFailure(
            "The server was not ready after %d s (%s): %s. Its log: %s"
                .formatted(READY_WITHIN.toSeconds(), readiness(), reason(), base.log()));
      }
    }
  }

  private URI readiness() {
    return URI.create("http://localhost:" + options.managementPort() + "/health/ready");
  }

  private boolean answers(HttpClient client) throws InterruptedException {
    String url = "http://localhost:" + options.httpPort();
    return List.of(200, 401).contains(status(client, URI.create(url + "/api/v1/order-statuses")))
        || status(client, URI.create(url + "/")) == 200;
  }

  /** The undone settings because of which the application responds 503 to everything, if any. */
  private Optional<String> undone(HttpClient client) throws InterruptedException {
    if (status(client, URI.create("http://localhost:" + options.httpPort() + "/")) != 503) {
      return Optional.empty();
    }
    try {
      HttpRequest request =
          HttpRequest.newBuilder(readiness()).timeout(Duration.ofSeconds(5)).build();
      Matcher undone =
          UNDONE.matcher(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
      return undone.find() ? Optional.of(undone.group(1)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** 0 without a response. */
  private static int status(HttpClient client, URI address) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private String reason() throws IOException {
    return log.rootCause().or(this::lastWords).orElse("no error was logged").strip();
  }

  private Optional<String> lastWords() {
    try {
      return Files.readAllLines(base.console()).stream()
          .filter(line -> !line.isBlank() && !isLogged(line))
          .reduce((earlier, later) -> later);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isLogged(String line) {
    return line.startsWith("{");
  }

  public Path log() {
    return base.log();
  }

  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  public boolean endsWithin(Duration patience) throws InterruptedException {
    return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** As a crash of the machine would end it. */
  public void kill() throws IOException {
    process.destroyForcibly();
    close();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(processFile(options.directory()));
  }
}
