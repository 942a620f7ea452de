package ua.kramar.catalog.stock;

import java.util.List;

/** Where the pieces are that an order has reserved. */
public enum ReservationState {
  /** With the shop, for this order. */
  HELD,
  /** With the carrier or the buyer; the shop counts them no more, even when they come back. */
  HANDED_OVER,
  /** With the shop, for anybody. */
  RELEASED;

  /**
   * The states from which pieces come to this one. What was handed over does not become free when
   * the order ends: the parcel is on its way back, and the shop looks at the goods before it sells
   * them again.
   */
  List<String> before() {
    return switch (this) {
      case HELD -> List.of(HANDED_OVER.name(), RELEASED.name());
      case HANDED_OVER -> List.of(HELD.name(), RELEASED.name());
      case RELEASED -> List.of(HELD.name());
    };
  }
}
