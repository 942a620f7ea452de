package ua.kramar.sandbox.novaposhta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;

/** Failures that a test has ordered: one for each response, first in, first out. */
final class OrderedFailures {

  private static final int MOST = 1000;

  private enum Mode {
    HTTP_500,
    REFUSED,
    GARBAGE,
    HANG
  }

  private record Failure(Mode mode, String code, Duration time) {}

  private final Deque<Failure> ordered = new ArrayDeque<>();

  /**
   * Orders failures.
   *
   * @param order mode (http-500, refused, garbage or hang), count (1), for refused the code, for
   *     hang the millis
   * @return how many are waiting
   */
  synchronized int order(JsonNode order) {
    Mode mode =
        Mode.valueOf(order.path("mode").asText().replace('-', '_').toUpperCase(Locale.ROOT));
    Failure failure =
        new Failure(
            mode,
            order.path("code").asText("20000101696"),
            Duration.ofMillis(order.path("millis").asLong(10_000)));
    int count = order.path("count").asInt(1);
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("count is from 0 to " + MOST);
    }
    for (int i = 0; i < count; i++) {
      ordered.add(failure);
    }
    return ordered.size();
  }

  synchronized void forget() {
    ordered.clear();
  }

  private synchronized Optional<Failure> next() {
    return Optional.ofNullable(ordered.poll());
  }

  /**
   * The response instead of the right one, if a failure is waiting. A hang delays the right one.
   */
  Optional<Answer> insteadOfAnswer() throws InterruptedException {
    Optional<Failure> failure = next();
    if (failure.isEmpty()) {
      return Optional.empty();
    }
    return switch (failure.get().mode()) {
      case HTTP_500 ->
          Optional.of(new Answer(500, "text/html", "<h1>500 Internal Server Error</h1>"));
      case GARBAGE -> Optional.of(new Answer(200, "application/json", "{\"success\":true,\"da"));
      case REFUSED -> Optional.of(refusal(failure.get().code()));
      case HANG -> {
        Thread.sleep(failure.get().time().toMillis());
        yield Optional.empty();
      }
    };
  }

  private static Answer refusal(String code) {
    ObjectNode refusal = NovaPoshtaSimulator.envelope(false);
    refusal.withArray("errors").add("Limit of attempts is reached");
    refusal.withArray("errorCodes").add(code);
    return new Answer(200, "application/json", refusal.toString());
  }
}
