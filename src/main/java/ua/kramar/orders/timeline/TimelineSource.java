package ua.kramar.orders.timeline;

import java.util.List;
import java.util.Set;
import ua.kramar.orders.OrderRef;

/**
 * The port of the timeline: a bean of this type tells what it knows of an order. The capability
 * that has the facts implements it, so that orders need not know it.
 */
public interface TimelineSource {

  /** What its entries tell of. */
  Set<TimelineKind> kinds();

  /**
   * The entries of an order behind a position, the newest first. The effort must not grow with the
   * number of entries that the order has.
   *
   * @param count the most to return
   */
  List<TimelineEntry> before(OrderRef order, TimelinePosition position, int count);
}
