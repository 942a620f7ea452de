package ua.kramar.orders.parcels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

/**
 * What the end of one parcel means for its order: the order ends when the last of its parcels does
 * (ADR 0043).
 */
@ApplicationScoped
public class ReportedEnds {

  @Inject private StoredParcels parcels;

  /**
   * What a report about a parcel means.
   *
   * @param status where it leads the order
   * @param end how the parcel ended, if that is news; else null
   * @param missed whether the buyer does not get this parcel, but gets or may get another one: the
   *     staff have to decide
   */
  public record Meaning(OrderStatus status, ParcelEnd end, boolean missed) {}

  /**
   * Records the end of a parcel, if it is one of several. The caller holds the order's lock, so
   * that the ends of two parcels do not miss each other.
   *
   * @param reported where the report would lead an order that is this parcel only
   */
  public Meaning record(long seller, long number, int part, OrderStatus reported, Instant now) {
    OrderParcels all = parcels.of(seller, number);
    boolean ends = Moves.deliveryEnds().contains(reported);
    if (!all.several() || !ends) {
      return new Meaning(reported, null, false);
    }
    if (all.find(part).isEmpty()) {
      return new Meaning(OrderStatus.BEING_DELIVERED, null, false);
    }
    ParcelEnd end = ParcelEnd.by(reported);
    boolean news = all.find(part).filter(parcel -> parcel.end() == end).isEmpty();
    if (news) {
      parcels.end(seller, number, part, end, now);
    }
    List<ParcelEnd> others = all.without(part).all().stream().map(OrderParcel::end).toList();
    OrderStatus status = together(reported, end, others);
    boolean missed = end == ParcelEnd.NOT_RECEIVED && status != reported;
    return new Meaning(status, news ? end : null, news && missed);
  }

  /**
   * The status of an order by the ends of all its parcels.
   *
   * @param others null for a parcel that is still to come
   */
  static OrderStatus together(OrderStatus reported, ParcelEnd end, List<ParcelEnd> others) {
    if (others.stream().anyMatch(Objects::isNull)) {
      return OrderStatus.BEING_DELIVERED;
    }
    boolean alike = others.stream().allMatch(other -> other == end);
    return alike ? reported : OrderStatus.PARTLY_RECEIVED;
  }
}
