package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.orders.Carrier;

/**
 * One question and one reply over HTTP. Whatever is not a reply of this carrier, for whatever
 * reason, is {@link CarrierUnavailable}; of what came instead only the kind of the trouble is told.
 */
final class Exchange {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final HttpClient client;
  private final URI address;
  private final Duration patience;

  /**
   * @param patience for all of a reply: one that drips in, be it in its headers, must not hold the
   *     tracking of everything else
   */
  Exchange(HttpClient client, URI address, Duration patience) {
    this.client = client;
    this.address = address;
    this.patience = patience;
  }

  Reply ask(Question question) {
    try {
      HttpResponse<byte[]> response = awaited(client.sendAsync(post(question), Exchange::body));
      if (response.statusCode() != 200) {
        throw unavailable("HTTP " + response.statusCode());
      }
      JsonNode reply = JSON.readTree(response.body());
      if (!reply.has("success")) {
        throw unavailable("not a reply of this carrier");
      }
      return Reply.of(reply);
    } catch (JsonProcessingException e) {
      throw unavailable("not JSON");
    } catch (IOException e) {
      throw unavailable("no reply, " + kind(e));
    }
  }

  private HttpRequest post(Question question) throws JsonProcessingException {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)))
        .build();
  }

  /** The carrier's servers answer in JSON under several names: none is insisted on. */
  private static BodySubscriber<byte[]> body(ResponseInfo head) {
    return head.statusCode() == 200 ? new BoundedBody() : BodySubscribers.replacing(new byte[0]);
  }

  /** Giving up closes the connection. */
  private <T> T awaited(CompletableFuture<T> reply) throws IOException {
    try {
      return reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw unavailable("reply too slow");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("interrupted");
    } finally {
      reply.cancel(true);
    }
  }

  /** The name of the first exception that has a telling one: its message could quote the reply. */
  private static String kind(Throwable trouble) {
    Throwable telling = trouble;
    while (telling.getClass() == IOException.class && telling.getCause() != null) {
      telling = telling.getCause();
    }
    return telling instanceof ReplyTooLarge ? "too large" : telling.getClass().getSimpleName();
  }

  private static CarrierUnavailable unavailable(String reason) {
    return new CarrierUnavailable(Carrier.NOVA_POSHTA, reason);
  }
}
