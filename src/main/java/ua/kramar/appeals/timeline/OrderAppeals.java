package ua.kramar.appeals.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.Session;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.appeals.words.AppealWord;
import ua.kramar.appeals.words.RequestType;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.timeline.TalkEntries.Appeal;
import ua.kramar.orders.timeline.TimelineEntry;
import ua.kramar.orders.timeline.TimelineKind;
import ua.kramar.orders.timeline.TimelinePosition;
import ua.kramar.orders.timeline.TimelineSource;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.caller.Permission;

/**
 * How the buyer of an order turned to the marketplace, and what came of it; not for those who may
 * not read it.
 */
@ApplicationScoped
class OrderAppeals implements TimelineSource {

  private static final String ID = "lpad(s.id::text, 19, '0')";

  private static final String STEPS =
      """
      select %1$s, s.at, s.actor, s.appeal_id, a.request_type, s.status, s.party,
        case when s.status = 1 then a.text else s.comment end
      from appeal_step s
      join appeal a on a.seller_id = s.seller_id and a.id = s.appeal_id
      where s.seller_id = :seller and s.order_number = :number and s.at <= :at
        and (s.at < :at or 'APPEAL' collate "C" < :kind or ('APPEAL' = :kind and %1$s collate "C" < :id))
      order by s.at desc, s.id desc limit :count
      """
          .formatted(ID);

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  @Override
  public Set<TimelineKind> kinds() {
    return Set.of(TimelineKind.APPEAL);
  }

  @Override
  public List<TimelineEntry> before(OrderRef order, TimelinePosition position, int count) {
    if (!actor.get().may(Permission.MESSAGES_READ)) {
      return List.of();
    }
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
    return new Appeal(
        (String) row[0],
        (Instant) row[1],
        (String) row[2],
        String.valueOf(row[3]),
        AppealWord.view(RequestType.values(), ((Number) row[4]).intValue(), language).name(),
        AppealWord.view(AppealStatus.values(), ((Number) row[5]).intValue(), language).name(),
        "SHOP".equals(row[6]),
        (String) row[7]);
  }
}
