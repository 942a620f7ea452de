package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Json;

/**
 * Notifies the buyer of each status change (O20), of several in one request by the last, unless the
 * system must not send messages to the buyer (O21). Of an order that was restored as another one
 * the letter about that one tells, of what comes of a return those about it. Tells the waybill
 * number, unless the order ended without success: nothing is on its way to the buyer then.
 */
@ApplicationScoped
class StatusChangedNotice implements Notice {

  /** Nodes of the version before told neither the carrier nor the previous waybill number. */
  private record EventData(
      Integer from,
      int status,
      String mover,
      String carrier,
      String waybill,
      String previousWaybill,
      Integer movedTo,
      BuyerRef buyer) {

    /** Whether the change takes back an end of the order that the buyer has been told. */
    boolean corrects() {
      return from != null
          && known(from).group() != StatusGroup.IN_WORK
          && known(status).group() == StatusGroup.IN_WORK;
    }

    /** What comes of a return is told by the notices about it, but that everything is back. */
    boolean isToldOtherwise() {
      return from != null
          && status != OrderStatus.RETURNED.id()
          && status != OrderStatus.GOODS_CAME_BACK.id()
          && Mover.SYSTEM.name().equals(mover)
          && Moves.isOfReturns(known(from), known(status), Mover.SYSTEM);
    }

    boolean tellsWaybill() {
      return waybill != null && known(status).group() != StatusGroup.FAILED;
    }
  }

  private ParcelValues parcels;

  protected StatusChangedNotice() {}

  @Inject
  StatusChangedNotice(ParcelValues parcels) {
    this.parcels = parcels;
  }

  @Override
  public String eventType() {
    return "order.status-changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    boolean told =
        data.movedTo() == null
            && data.status() != OrderStatus.RESTORED_AS_ANOTHER.id()
            && !data.isToldOtherwise();
    return told ? ReachableBuyer.of(data.buyer()) : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = new HashMap<>();
    values.put("status", known(data.status()).name(language));
    if (data.corrects()) {
      values.put("correctedStatus", known(data.from()).name(language));
    }
    if (data.tellsWaybill()) {
      values.putAll(parcels.of(data.carrier(), data.waybill(), language));
      if (data.previousWaybill() != null) {
        values.put("previousWaybill", data.previousWaybill());
      }
    }
    return values;
  }

  private static OrderStatus known(int status) {
    return OrderStatus.of(status).orElseThrow(LaterVersionNeeded::new);
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
