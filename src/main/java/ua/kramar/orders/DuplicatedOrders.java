package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.buyers.Buyers;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Requirement;
import ua.kramar.platform.refusals.Refusal;

/**
 * Finds the original of an order that is cancelled as a duplicate. The original is another order of
 * the same buyer in the same shop, and is no duplicate itself: otherwise a ring of duplicates could
 * be cancelled without one that is delivered.
 */
@ApplicationScoped
class DuplicatedOrders {

  /**
   * Refused: the named order cannot be the original of this one, because another buyer placed it,
   * or because it is a duplicate itself.
   */
  static final class DuplicateRefused extends Refusal {

    private DuplicateRefused(Kind kind, String code, long original) {
      super(kind, code, String.valueOf(original));
    }

    static DuplicateRefused ofOtherBuyer(long original) {
      return new DuplicateRefused(Kind.UNPROCESSABLE, "duplicate-of-other-buyer", original);
    }

    static DuplicateRefused ofDuplicate(long original) {
      return new DuplicateRefused(Kind.CONFLICT, "duplicate-of-duplicate", original);
    }
  }

  @Inject private Orders orders;
  @Inject private Buyers buyers;

  /**
   * Locks the original, and before it the order where that has the lower number: two orders that
   * are made duplicates of each other at the same time wait for one another in the same sequence.
   *
   * @return empty when the move needs no original, or names none or the order itself
   * @throws ua.kramar.platform.refusals.NotFound when there is no such original
   */
  Optional<Order> lock(long number, MoveOrder move) {
    Optional<Long> original = named(number, move);
    original.filter(first -> number < first).ifPresent(later -> orders.lock(number));
    return original.map(orders::lock);
  }

  /** The original that a move needs and names; empty when it names none or the order itself. */
  Optional<Long> named(long number, MoveOrder move) {
    return Optional.ofNullable(move.duplicateOf())
        .filter(original -> original != number && needsOriginal(move.status()));
  }

  private static boolean needsOriginal(int status) {
    return OrderStatus.of(status)
        .filter(to -> Moves.conditions(to).contains(Requirement.DUPLICATE_OF))
        .isPresent();
  }

  /**
   * Marks the order as a duplicate.
   *
   * @throws DuplicateRefused when the other order cannot be its original
   */
  void mark(Order order, Order original) {
    if (original.sellerId() != order.sellerId()
        || !buyers.isSamePerson(order.sellerId(), order.buyer().id(), original.buyer().id())) {
      throw DuplicateRefused.ofOtherBuyer(original.number());
    }
    if (original.status() == OrderStatus.DUPLICATE) {
      throw DuplicateRefused.ofDuplicate(original.number());
    }
    order.markDuplicateOf(original.number());
  }
}
