package ua.kramar.callbacks;

import java.time.Instant;
import ua.kramar.buyers.Phone;
import ua.kramar.orders.contact.CallSubject;

/**
 * A call-back that an agent has taken.
 *
 * @param fence the number with which the agent opens and reports it
 * @param seller the short name of the shop
 * @param order the number of the order; null when it is about none
 * @param maskedPhone with the last four digits only
 * @param plannedTo until when the buyer wants to be called; null for any time
 * @param attempts how often the buyer was called before
 * @param leaseUntil until when it is the agent's alone
 */
public record TakenCallback(
    String id,
    int fence,
    String seller,
    String sellerName,
    String order,
    CallSubject about,
    String maskedPhone,
    String note,
    Instant plannedFrom,
    Instant plannedTo,
    int attempts,
    Instant leaseUntil) {

  static final String SELECT =
      """
      select c.id, c.fence, s.code, s.name, c.order_number, c.subject, b.phone, c.note, c.planned_from, c.planned_to,
        c.attempts, c.lease_until
      from callback c
      join seller s on s.id = c.seller_id
      left join orders o on o.seller_id = c.seller_id and o.number = c.order_number
      join buyer b on b.seller_id = c.seller_id and b.id = coalesce(c.buyer_id, o.buyer_id)
      """;

  static TakenCallback of(Object[] row) {
    return new TakenCallback(
        String.valueOf(row[0]),
        ((Number) row[1]).intValue(),
        (String) row[2],
        (String) row[3],
        row[4] == null ? null : String.valueOf(row[4]),
        CallSubject.valueOf((String) row[5]),
        new Phone((String) row[6]).toString(),
        (String) row[7],
        (Instant) row[8],
        (Instant) row[9],
        ((Number) row[10]).intValue(),
        (Instant) row[11]);
  }
}
