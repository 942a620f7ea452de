package ua.kramar.orders.correction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.lines.LineHistory;
import ua.kramar.orders.lines.OrderedLine;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** Reads the corrections of orders, and what the orders were before. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CorrectionPages {

  private static final String LIST = "corrections";

  @Inject private StoredCorrections corrections;
  @Inject private StoredLines lines;
  @Inject private ShownCorrections shown;
  @Inject private OrderService orders;

  /**
   * The corrections of an order of the acting shop, the newest first.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  public Page<CorrectionView> page(long number, String after, int limit) {
    OrderRef order = orders.find(number);
    return Page.cut(
        corrections.before(order, position(number, after), limit + 1),
        limit,
        row -> Cursor.of(LIST, number, row.position()),
        row -> shown.of(order, row));
  }

  /**
   * What an order of the acting shop has had.
   *
   * @throws NotFound when the shop has no such order
   */
  public LineHistory lines(long number) {
    OrderRef order = orders.find(number);
    List<OrderedLine> ordered = corrections.orderedLines(order);
    return LineHistory.of(
        ordered.isEmpty() ? lines.of(order) : ordered, corrections.removedLines(order));
  }

  /** A correction of an order of any shop; empty when there is none. */
  public Optional<CorrectionView> find(OrderRef order, String id) {
    return corrections
        .find(order, Long.parseLong(id))
        .map(correction -> shown.of(order, correction));
  }

  private static long position(long number, String after) {
    if (after == null) {
      return Integer.MAX_VALUE;
    }
    Cursor last = Cursor.parse(LIST, after, 2);
    if (last.part(0) != number) {
      throw Cursor.notACursor();
    }
    return last.part(1);
  }
}
