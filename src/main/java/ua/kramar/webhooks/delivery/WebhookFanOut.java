package ua.kramar.webhooks.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.kramar.journal.JournalReader;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.start.Settings;

/**
 * Writes down which settled events go to which endpoints. One transaction writes the rows and the
 * reader's new position.
 */
@Stateless
public class WebhookFanOut {

  /** The migration V61.2 made it. */
  private static final String READER = "webhooks";

  private static final int BATCH = 200;

  /**
   * The result of a batch.
   *
   * @param more whether more events may be ready
   */
  record Result(Set<EndpointWakeUp> wakeUps, boolean more) {}

  @Inject private JournalReader journal;
  @Inject private DeliveryRows rows;
  @Inject private Settings settings;

  public Result run() {
    Set<EndpointWakeUp> wakeUps = new HashSet<>();
    int read = journal.read(READER, BATCH, events -> wakeUps.addAll(add(events)));
    return new Result(wakeUps, read == BATCH);
  }

  private Set<EndpointWakeUp> add(List<RecordedEvent> events) {
    Set<Long> shops = events.stream().map(RecordedEvent::sellerId).collect(Collectors.toSet());
    List<WantedEvents> wanted = rows.wanted(shops);
    if (wanted.isEmpty()) {
      return Set.of();
    }
    rows.add(
        events.stream()
            .flatMap(
                event ->
                    wanted.stream()
                        .filter(each -> each.include(event))
                        .map(each -> NewDelivery.of(event, each)))
            .toList(),
        settings.scaled(Schedule.LIFE));
    return wanted.stream()
        .filter(each -> each.active() && events.stream().anyMatch(each::include))
        .map(each -> EndpointWakeUp.of(each.endpoint()))
        .collect(Collectors.toSet());
  }
}
