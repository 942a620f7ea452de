package ua.kramar.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.access.Admission;
import ua.kramar.access.Admissions;
import ua.kramar.platform.background.SystemWork;

/**
 * Tells everybody who watches on this node what happens on any of them. One question to the
 * database a round, however many watch and however much is written; none while nobody watches.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventDistribution {

  private static final Logger LOG = LoggerFactory.getLogger(EventDistribution.class);

  private static final long ROUND_MILLIS = 250;
  private static final long PATROL_MILLIS = 2000;
  private static final int BATCH = 200;

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private SystemWork system;
  @Inject private EventSubscriptions watches;
  @Inject private SettledEvents events;
  @Inject private Admissions admissions;
  @Inject private Clock clock;

  private List<ScheduledFuture<?>> work;

  /** How far has been read for everybody; null while nobody watches. */
  private Position position;

  @PostConstruct
  void start() {
    work =
        List.of(
            repeat("round of watching", this::round, ROUND_MILLIS),
            repeat("patrol of those who watch", this::patrol, PATROL_MILLIS));
  }

  @PreDestroy
  void stop() {
    work.forEach(each -> each.cancel(true));
    watches.present().forEach(EventSubscription::end);
  }

  /** Whatever escaped would end the repeating; an outage of the database is waited out. */
  private ScheduledFuture<?> repeat(String what, Runnable task, long millis) {
    return scheduler.scheduleWithFixedDelay(
        () -> {
          try {
            task.run();
          } catch (RuntimeException e) {
            LOG.warn("{} failed: {}", what, String.valueOf(e.getMessage()));
          }
        },
        millis,
        millis,
        TimeUnit.MILLISECONDS);
  }

  private void round() {
    List<EventSubscription> present = watches.present();
    if (present.isEmpty()) {
      position = null;
      return;
    }
    system.round(
        () -> {
          read(present);
          return null;
        });
  }

  /**
   * In this order: who has caught up after the common position was known has missed nothing up to
   * it.
   */
  private void read(List<EventSubscription> present) {
    if (position == null) {
      position = events.latest();
    }
    present.stream().filter(EventSubscription::wantsToCatchUp).forEach(this::catchUp);
    Map<Long, List<EventSubscription>> byShop =
        present.stream()
            .filter(EventSubscription::caughtUp)
            .collect(Collectors.groupingBy(EventSubscription::sellerId));
    List<RecordedEvent> batch;
    do {
      batch = events.ofAll(position, BATCH);
      for (RecordedEvent event : batch) {
        Instant now = clock.instant();
        byShop.getOrDefault(event.sellerId(), List.of()).forEach(each -> each.tell(event, now));
        position = event.position();
      }
    } while (batch.size() == BATCH);
  }

  private void catchUp(EventSubscription watch) {
    List<RecordedEvent> found = events.ofSeller(watch.sellerId(), watch.position(), BATCH);
    watch.catchUp(found, found.size() < BATCH, clock.instant());
  }

  /** Ends the watches of those who may no longer be here, and keeps the others' lines alive. */
  private void patrol() {
    List<EventSubscription> present = watches.present();
    if (present.isEmpty()) {
      return;
    }
    Set<Admission> valid =
        system.round(
            () ->
                admissions.valid(
                    present.stream()
                        .map(EventSubscription::admission)
                        .collect(Collectors.toSet())));
    Instant now = clock.instant();
    for (EventSubscription watch : present) {
      if (!valid.contains(watch.admission())) {
        watch.end();
      } else if (watch.silentForLong(now) || watches.isOneOfACrowd(watch)) {
        watch.beat(now);
      }
    }
  }
}
