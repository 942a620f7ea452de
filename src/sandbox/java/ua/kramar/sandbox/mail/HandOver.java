package ua.kramar.sandbox.mail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ua.kramar.sandbox.http.RoutingHttpServer;

/**
 * Hands mails over to the server, as a mail system that receives them for it does: again and again
 * until the server takes a mail or refuses it for good.
 */
final class HandOver implements AutoCloseable {

  /** Gets the text for the sender of a mail that was refused for good. */
  @FunctionalInterface
  interface Bounces {
    void refused(Handed mail, String reason);
  }

  /**
   * A mail on its way.
   *
   * @param from of the SMTP dialogue; empty for the null sender
   * @param mail its beginning, in Base64
   */
  record Handed(String from, String to, String mail) {

    /** The server takes no more than a megabyte with what Base64 adds, and drops files anyway. */
    private static final int MOST = 700_000;

    static Handed of(String from, String to, byte[] raw) {
      byte[] beginning = Arrays.copyOf(raw, Math.min(raw.length, MOST));
      return new Handed(from, to, Base64.getEncoder().encodeToString(beginning));
    }
  }

  private static final String TOKEN = "mail-relay.demo-mail-relay-secret";
  private static final long RETRY_MILLIS = 500;
  private static final Set<Integer> FOR_GOOD = Set.of(400, 404, 422);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "sandbox-hand-over");
            thread.setDaemon(true);
            return thread;
          });
  private final Executor later =
      CompletableFuture.delayedExecutor(RETRY_MILLIS, TimeUnit.MILLISECONDS, queue);
  private final AtomicInteger waiting = new AtomicInteger();
  private final URI door;
  private final Bounces bounces;

  HandOver(String serverUrl, Bounces bounces) {
    this.door = URI.create(serverUrl + "/api/v1/mail/inbound");
    this.bounces = bounces;
  }

  void add(Handed mail) {
    waiting.incrementAndGet();
    queue.execute(() -> handOver(mail));
  }

  /** How many mails the server has neither taken nor refused. */
  int waiting() {
    return waiting.get();
  }

  private void handOver(Handed mail) {
    try {
      HttpResponse<String> answer =
          client.send(request(mail), HttpResponse.BodyHandlers.ofString());
      if (FOR_GOOD.contains(answer.statusCode())) {
        bounces.refused(
            mail, RoutingHttpServer.JSON.readTree(answer.body()).path("detail").asText());
      } else if (answer.statusCode() != 200) {
        tryAgain(mail);
        return;
      }
      waiting.decrementAndGet();
    } catch (IOException e) {
      tryAgain(mail);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tryAgain(Handed mail) {
    later.execute(() -> handOver(mail));
  }

  private HttpRequest request(Handed mail) throws IOException {
    String body =
        RoutingHttpServer.JSON.writeValueAsString(
            Map.of("recipient", mail.to(), "sender", mail.from(), "mail", mail.mail()));
    return HttpRequest.newBuilder(door)
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + TOKEN)
        .header("Content-Type", "application/json")
        .header("Accept-Language", "uk")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  @Override
  public void close() {
    queue.shutdownNow();
  }
}
