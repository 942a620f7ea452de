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

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final HttpClient client;
  private final Duration deadline;
  private final long largest;

  /**
   * @param deadline for all of a response: one that drips in, be it in its headers, must not hold
   *     the work on everything else
   * @param largest the most bytes of a body
   */
  public PartnerClient(Executor executor, Duration deadline, long largest) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(executor)
            .build();
    this.deadline = deadline;
    this.largest = largest;
  }

  /**
   * Posts JSON and waits for the response.
   *
   * @throws NoResponse when none came in time, or it was too large
   */
  public HttpResult post(URI address, byte[] json) throws NoResponse {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(json))
            .build();
    HttpResponse<byte[]> response = awaited(client.sendAsync(request, this::body));
    return new HttpResult(response.statusCode(), new String(response.body(), UTF_8));
  }

  /** Partners answer in JSON under several names: none is demanded. */
  private BodySubscriber<byte[]> body(HttpResponse.ResponseInfo head) {
    return head.statusCode() == 200
        ? new BoundedBody(largest)
        : BodySubscribers.replacing(new byte[0]);
  }

  /** Giving up closes the connection. */
  private <T> T awaited(CompletableFuture<T> response) throws NoResponse {
    try {
      return response.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new NoResponse("no response, " + kind(e), e);
    } catch (TimeoutException e) {
      throw new NoResponse("response too slow", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoResponse("interrupted", e);
    } finally {
      response.cancel(true);
    }
  }

  /** The name of the first telling exception: its message could quote the response. */
  private static String kind(ExecutionException failure) {
    Throwable telling = failure.getCause();
    while (telling.getClass() == IOException.class && telling.getCause() != null) {
      telling = telling.getCause();
    }
    return telling instanceof ResponseTooLarge ? "too large" : telling.getClass().getSimpleName();
  }
}
