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
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Phase;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Json;

/**
 * Notifies the buyer of the waybill number, or of its correction (O7, O20), unless the system must
 * not send messages to the buyer (O21). A number that was assigned together with a change of status
 * is in the notice of that change.
 */
@ApplicationScoped
class WaybillAssignedNotice implements Notice {

  /**
   * Nodes of the version before told neither the status nor the move.
   *
   * @param status null if not told
   */
  private record EventData(
      String carrier,
      String waybill,
      String previousWaybill,
      Integer status,
      Integer movedTo,
      BuyerRef buyer) {

    boolean onTheWay() {
      return status != null
          && OrderStatus.of(status).orElseThrow(LaterVersionNeeded::new).phase()
              == Phase.ON_THE_WAY;
    }
  }

  private ParcelValues parcels;

  protected WaybillAssignedNotice() {}

  @Inject
  WaybillAssignedNotice(ParcelValues parcels) {
    this.parcels = parcels;
  }

  @Override
  public String eventType() {
    return "order.waybill-assigned";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    return data.movedTo() == null ? ReachableBuyer.of(data.buyer()) : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values =
        new HashMap<>(parcels.of(data.carrier(), data.waybill(), language));
    if (data.previousWaybill() != null) {
      values.put("correctedWaybill", data.previousWaybill());
    } else {
      values.put(data.onTheWay() ? "onTheWay" : "toBeSent", true);
    }
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
