package ua.kramar.sandbox.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** What has come to the receivers, and how each behaves. */
final class Inboxes {

  /** As many as the soak sends; the oldest are forgotten. */
  private static final int MOST = 50_000;

  private final Clock clock;
  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
  private final List<Received> received = new ArrayList<>();
  private long count;

  Inboxes(Clock clock) {
    this.clock = clock;
  }

  Behaviour of(String name) {
    return behaviours.getOrDefault(name, Behaviour.GOOD);
  }

  Behaviour change(String name, JsonNode wanted) {
    return behaviours.compute(
        name, (key, known) -> (known == null ? Behaviour.GOOD : known).with(wanted));
  }

  synchronized void add(String name, Request request, Behaviour behaviour) {
    if (received.size() >= MOST) {
      received.subList(0, MOST / 10).clear();
    }
    String id = request.header("webhook-id");
    String timestamp = request.header("webhook-timestamp");
    String signature = request.header("webhook-signature");
    received.add(
        new Received(
            ++count,
            name,
            id,
            timestamp,
            signature,
            request.header("Content-Type"),
            request.body(),
            behaviour.secrets().isEmpty()
                ? null
                : behaviour.secrets().stream()
                    .allMatch(
                        key ->
                            Signatures.verify(
                                key, id + "." + timestamp + "." + request.body(), signature)),
            behaviour.statusFor(request.body()),
            clock.instant().toString()));
  }

  /**
   * @param to the receiver; null for all
   */
  synchronized List<Received> after(long number, String to) {
    return received.stream()
        .filter(each -> each.number() > number && (to == null || to.equals(each.to())))
        .toList();
  }
}
