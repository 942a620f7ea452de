package ua.kramar.orders.timeline;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Page;

/**
 * Reads what has happened to an order, from all that have a part of it (ADR 0041). Each of them
 * gives at most a page behind the position, and the newest of all are the page.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderTimeline {

  private static final Comparator<TimelineEntry> NEWEST_FIRST =
      Comparator.comparing(TimelinePosition::of).reversed();

  @Inject private OwnEntries own;
  @Inject @Any private Instance<TimelineSource> others;
  @Inject private OrderService orders;

  /**
   * The timeline of an order of the acting shop, the newest first.
   *
   * @param group what alone is to be read; null for all
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  public Page<TimelineEntry> page(long number, TimelineGroup group, String after, int limit) {
    OrderRef order = orders.find(number);
    TimelinePosition position = TimelinePosition.after(number, group, after);
    Set<TimelineKind> kinds = TimelineKind.of(group);
    List<TimelineEntry> entries =
        Stream.concat(
                own.before(order, position, limit + 1, kinds).stream(),
                others.stream()
                    .filter(source -> !Collections.disjoint(source.kinds(), kinds))
                    .flatMap(source -> source.before(order, position, limit + 1).stream()))
            .sorted(NEWEST_FIRST)
            .limit(limit + 1L)
            .toList();
    return Page.cut(
        entries, limit, entry -> TimelinePosition.of(entry).cursor(number, group), entry -> entry);
  }
}
