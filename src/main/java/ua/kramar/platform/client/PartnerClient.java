package ua.kramar.platform.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends requests to one partner. */
public final class PartnerClient {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  private final HttpClient client;
  private final Duration deadline;
  private final long maxBytes;

  /**
   * @param deadline for the complete response, headers included: a slow response must not block
   *     other work
   * @param maxBytes the maximum size of a body, in bytes
   */
  public PartnerClient(Executor executor, Duration deadline, long maxBytes) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .executor(executor)
            .build();
    this.deadline = deadline;
    this.maxBytes = maxBytes;
  }

  /**
   * Posts JSON and waits for the response.
   *
   * @throws NoResponse when no response arrives before the deadline, or it is too large
   */
  public HttpResult post(URI address, byte[] json) throws NoResponse {
    return send(HttpRequest.newBuilder(address), json);
  }

  /** As {@link #post}, with a token that authenticates the caller (RFC 6750). */
  public HttpResult post(URI address, String token, byte[] json) throws NoResponse {
    return send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token), json);
  }

  private HttpResult send(HttpRequest.Builder begun, byte[] json) throws NoResponse {
    HttpRequest request =
        begun
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(json))
            .build();
    HttpResponse<byte[]> response = awaited(client.sendAsync(request, this::body));
    return new HttpResult(response.statusCode(), new String(response.body(), UTF_8));
  }

  /** Does not check the content type, since partners send JSON under several types. */
  private BodySubscriber<byte[]> body(HttpResponse.ResponseInfo head) {
    return head.statusCode() == 200
        ? new BoundedBody(maxBytes)
        : BodySubscribers.replacing(new byte[0]);
  }

  /** Waits for the response; cancelling it closes the connection. */
  private <T> T awaited(CompletableFuture<T> response) throws NoResponse {
    try {
      return response.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new NoResponse("no response, " + failureName(e), e);
    } catch (TimeoutException e) {
      throw new NoResponse("response too slow", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoResponse("interrupted", e);
    } finally {
      response.cancel(true);
    }
  }

  /**
   * The class name of the most specific exception. Messages are omitted, since they can quote the
   * response.
   */
  private static String failureName(ExecutionException failure) {
    Throwable specific = failure.getCause();
    while (specific.getClass() == IOException.class && specific.getCause() != null) {
      specific = specific.getCause();
    }
    return specific instanceof ResponseTooLarge ? "too large" : specific.getClass().getSimpleName();
  }
}
