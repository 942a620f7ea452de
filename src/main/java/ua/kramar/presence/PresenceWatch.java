package ua.kramar.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.kramar.journal.EventSubscriptions;
import ua.kramar.journal.PassingNews;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.values.Json;
import ua.kramar.presence.OpenCards.OpenCard;
import ua.kramar.presence.Watched.Thing;

/**
 * Tells the people who are connected to this node which orders and conversations were opened and
 * closed, on any node: what differs between two looks at what is open. One query per run, none
 * while nobody is connected; a card whose heartbeats end is told of like one that is closed.
 */
@ApplicationScoped
class PresenceWatch implements BackgroundTask {

  private record Key(Thing thing, String login) {}

  @Inject private OpenCards cards;
  @Inject private EventSubscriptions subscriptions;
  @Inject private Clock clock;

  /** What was open at the last look. Used by one thread. */
  private Map<Key, OpenCard> known = Map.of();

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
    Map<Key, OpenCard> open = open(subscriptions.shopsOfPeople());
    known.forEach(
        (key, card) -> {
          if (!open.containsKey(key)) {
            tell(card, false);
          }
        });
    open.forEach(
        (key, card) -> {
          if (!card.equals(known.get(key))) {
            tell(card, true);
          }
        });
    known = open;
    return false;
  }

  private Map<Key, OpenCard> open(Set<Long> shops) {
    return shops.isEmpty()
        ? Map.of()
        : cards.of(shops).stream()
            .collect(
                Collectors.toMap(card -> new Key(card.thing(), card.login()), Function.identity()));
  }

  private void tell(OpenCard card, boolean present) {
    subscriptions.tell(
        card.thing().sellerId(),
        switch (card.thing().kind()) {
          case ORDER ->
              news(
                  PresenceChange.TYPE,
                  card,
                  PresenceChange.of(PresentPerson.of(card), present, now()));
          case CONVERSATION ->
              news(
                  ConversationPresenceChange.TYPE,
                  card,
                  ConversationPresenceChange.of(PersonInConversation.of(card), present, now()));
        });
  }

  private static PassingNews news(String type, OpenCard card, Object change) {
    return new PassingNews(type, card.login(), Json.write(change));
  }

  private Instant now() {
    return clock.instant();
  }
}
