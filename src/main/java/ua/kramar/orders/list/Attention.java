package ua.kramar.orders.list;

import java.time.Duration;

/** What an order needs attention for. */
public enum Attention {
  /** The target of its deadline has passed, or is near (O11). */
  BURNING(
      Duration.ofMinutes(-30),
      Attention.OPEN + " and " + OrderSort.TARGET + " <= :attentionBefore and o.waits is not true"),
  /**
   * Nobody has moved it for a day, though it waits for the shop and not for the buyer or a payment
   * (O18), and its buyer does not wait for the goods.
   */
  UNTOUCHED(
      Duration.ofDays(1),
      Attention.OPEN
          + " and "
          + """
      o.changed_at <= :attentionBefore and o.status not in (53, 55, 79)
        and coalesce(o.held_until, o.changed_at) <= :attentionBefore"""),
  /** Its buyer agreed to wait for the goods (O9). Every order was placed before now. */
  WAITING(
      Duration.ZERO,
      Attention.OPEN
          + " and "
          + """
      o.waits and o.placed_at <= :attentionBefore and o.number in (
        select w.order_number from order_waiting w where w.seller_id = :seller and w.ended_at is null)"""),
  /** Its buyer waits for an answer to a message (C2a), also while it is being delivered. */
  QUESTION(
      Duration.ZERO,
      """
      o.stage in ('NEW', 'IN_WORK', 'DELIVERING') and o.question_since <= :attentionBefore""");

  /** The partial indexes hold these orders only. */
  static final String OPEN = "o.stage in ('NEW', 'IN_WORK')";

  private final Duration age;
  private final String condition;

  Attention(Duration age, String condition) {
    this.age = age;
    this.condition = condition;
  }

  /** How long before now the parameter {@code attentionBefore} is. */
  Duration age() {
    return age;
  }

  /** The condition on an order {@code o}. */
  String condition() {
    return condition;
  }
}
