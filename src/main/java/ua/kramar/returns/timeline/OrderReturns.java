package ua.kramar.returns.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.timeline.ReturnEntries.Returned;
import ua.kramar.orders.timeline.TimelineEntry;
import ua.kramar.orders.timeline.TimelineKind;
import ua.kramar.orders.timeline.TimelinePosition;
import ua.kramar.orders.timeline.TimelineSource;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Money;
import ua.kramar.returns.words.ReturnState;

/** How goods of an order came back. */
@ApplicationScoped
class OrderReturns implements TimelineSource {

  private static final String ID = "lpad(s.id::text, 19, '0')";

  private static final String STEPS =
      """
      select %1$s, s.at, s.actor, s.return_id, s.state, s.mover, case when s.at = r.asked_at then r.comment else s.comment end,
        s.amount
      from order_return_step s
      join order_return r on r.seller_id = s.seller_id and r.id = s.return_id
      where s.seller_id = :seller and s.order_number = :number and s.at <= :at
        and (s.at < :at or 'RETURN' collate "C" < :kind or ('RETURN' = :kind and %1$s collate "C" < :id))
      order by s.at desc, s.id desc limit :count
      """
          .formatted(ID);

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentLanguage language;

  @Override
  public Set<TimelineKind> kinds() {
    return Set.of(TimelineKind.RETURN);
  }

  @Override
  public List<TimelineEntry> before(OrderRef order, TimelinePosition position, int count) {
    Locale locale = language.locale();
    return entities
        .unwrap(Session.class)
        .createNativeQuery(STEPS, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("at", position.at(), Instant.class)
        .setParameter("kind", position.kind())
        .setParameter("id", position.id())
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(row -> entry(row, locale))
        .toList();
  }

  private static TimelineEntry entry(Object[] row, Locale language) {
    String state = (String) row[4];
    return new Returned(
        (String) row[0],
        (Instant) row[1],
        (String) row[2],
        String.valueOf(row[3]),
        state,
        state == null ? null : name(state, language),
        (String) row[5],
        (String) row[6],
        row[7] == null ? null : Money.uah((BigDecimal) row[7]));
  }

  private static String name(String code, Locale language) {
    return Stream.of(ReturnState.values())
        .filter(state -> state.name().equals(code))
        .map(state -> state.label(language))
        .findFirst()
        .orElse(code);
  }
}
