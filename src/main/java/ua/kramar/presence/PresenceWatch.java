package ua.kramar.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import ua.kramar.journal.EventSubscriptions;
import ua.kramar.journal.PassingNews;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.values.Json;
import ua.kramar.presence.OpenCards.OpenCard;

/**
 * Tells the people who are connected to this node which cards were opened and closed, on any node:
 * what differs between two looks at the open cards. One query per run, none while nobody is
 * connected; a card whose heartbeats end is told of like one that is closed.
 */
@ApplicationScoped
class PresenceWatch implements BackgroundTask {

  @Inject private OpenCards cards;
  @Inject private EventSubscriptions subscriptions;
  @Inject private Clock clock;

  /** What was open at the last look. Used by one thread. */
  private Set<OpenCard> known = Set.of();

  @Override
  public String name() {
    return "presence-watch";
  }

  @Override
  public Duration interval() {
    return Duration.ofMillis(500);
  }

  @Override
  public boolean run() {
    Set<Long> shops = subscriptions.shopsOfPeople();
    Set<OpenCard> open = shops.isEmpty() ? Set.of() : new HashSet<>(cards.of(shops));
    known.stream().filter(card -> !open.contains(card)).forEach(card -> tell(card, false));
    open.stream().filter(card -> !known.contains(card)).forEach(card -> tell(card, true));
    known = open;
    return false;
  }

  private void tell(OpenCard card, boolean present) {
    PresenceChange change = PresenceChange.of(card.person(), present, clock.instant());
    subscriptions.tell(
        card.sellerId(),
        new PassingNews(PresenceChange.TYPE, card.person().login(), Json.write(change)));
  }
}
