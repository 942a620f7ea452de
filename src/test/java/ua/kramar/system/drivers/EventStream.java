package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** A browser's end of a stream of server-sent events: reads along from when it is opened. */
public final class EventStream implements Flow.Subscriber<String>, AutoCloseable {

  /**
   * @param id the cursor; null where a message has none
   * @param type null for the default
   * @param nanos when it came, by the clock of {@link System#nanoTime()}
   */
  public record Message(String id, String type, JsonNode data, long nanos) {}

  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final List<String> lines = new ArrayList<>();
  private volatile String lastId;
  private volatile String retry;
  private volatile Flow.Subscription subscription;
  private volatile HttpResponse<Void> response;

  private EventStream() {}

  /**
   * Opens a stream; returns when the server has said from where it begins, or has refused.
   *
   * @param headers names and values by turns
   */
  public static EventStream open(String query, String... headers) {
    EventStream stream = new EventStream();
    HttpRequest request =
        HttpRequest.newBuilder(TestEnvironment.api("/events/stream" + query))
            .header("Accept", "text/event-stream")
            .headers(headers)
            .build();
    CompletableFuture<HttpResponse<Void>> answer =
        BROWSER
            .sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(stream))
            .whenComplete((got, failure) -> stream.end.complete(null));
    Eventually.get(
        "the beginning of a stream, or its refusal",
        () -> stream.lastId != null || stream.end.isDone(),
        begun -> begun);
    stream.response = stream.end.isDone() ? answer.join() : null;
    return stream;
  }

  public static EventStream of(Cabinet.Token token) {
    return open("", "Authorization", "Bearer " + token.bearer());
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String line) {
    if (!line.isEmpty()) {
      lines.add(line);
      return;
    }
    String id = field("id");
    retry = field("retry") == null ? retry : field("retry");
    lines.stream().filter(each -> each.startsWith(":")).forEach(comments::add);
    // Before the message: a reader that sees the message asks for its id.
    lastId = id == null ? lastId : id;
    if (field("data") != null && !"begin".equals(field("event"))) {
      messages.add(new Message(id, field("event"), Answer.json(field("data")), System.nanoTime()));
    }
    lines.clear();
  }

  private String field(String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse(null);
  }

  @Override
  public void onError(Throwable failure) {
    end.complete(null);
  }

  @Override
  public void onComplete() {
    end.complete(null);
  }

  /** What has been announced up to now. */
  public List<Message> messages() {
    return List.copyOf(messages);
  }

  /** All that has been announced, as soon as it is so much. */
  public List<Message> await(int count) {
    return Eventually.get(count + " messages", this::messages, seen -> seen.size() >= count);
  }

  int comments() {
    return comments.size();
  }

  public String lastId() {
    return lastId;
  }

  public String retry() {
    return retry;
  }

  public boolean ended() {
    return end.isDone();
  }

  /** The answer of a server that refused. */
  public int status() {
    return response == null ? 200 : response.statusCode();
  }

  @Override
  public void close() {
    subscription.cancel();
  }
}
