package ua.kramar.orders.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Json;

/** What the tables of orders tell of an order: one query, whatever is asked for. */
@ApplicationScoped
class OwnEntries {

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentLanguage language;

  /** By what they ask for; there are as many as groups. */
  private final Map<Set<OwnSource>, String> statements = new ConcurrentHashMap<>();

  List<TimelineEntry> before(
      OrderRef order, TimelinePosition position, int count, Set<TimelineKind> kinds) {
    Set<OwnSource> sources = OwnSource.of(kinds).collect(Collectors.toCollection(TreeSet::new));
    if (sources.isEmpty()) {
      return List.of();
    }
    Map<Object, Object> attributes = Map.of(Locale.class, language.locale());
    return entities
        .unwrap(Session.class)
        .createNativeQuery(statements.computeIfAbsent(sources, OwnSource::statement), String.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("at", position.at(), Instant.class)
        .setParameter("kind", position.kind())
        .setParameter("id", position.id())
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(entry -> Json.read(entry, TimelineEntry.class, attributes))
        .toList();
  }
}
