package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.notification.options.PhoneChoices;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.calls.Acceptance;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Phase;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Json;

/**
 * Notifies the buyer of the waybill number, or of its correction (O7, O20), unless the system must
 * not send messages to the buyer (O21). A number that was assigned together with a change of status
 * is in the letter about that change; by phone the buyer gets the number of every shipment from
 * here.
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

    /** A number that comes with the cancellation of the order is of no use to the buyer. */
    boolean cancels() {
      return movedTo != null
          && OrderStatus.of(movedTo).orElseThrow(LaterVersionNeeded::new).group()
              == StatusGroup.FAILED;
    }

    boolean onTheWay() {
      return status != null
          && OrderStatus.of(status).orElseThrow(LaterVersionNeeded::new).phase()
              == Phase.ON_THE_WAY;
    }
  }

  private ParcelValues parcels;
  private PhoneChoices choices;
  private Acceptance acceptance;

  protected WaybillAssignedNotice() {}

  @Inject
  WaybillAssignedNotice(ParcelValues parcels, PhoneChoices choices, Acceptance acceptance) {
    this.parcels = parcels;
    this.acceptance = acceptance;
    this.choices = choices;
  }

  @Override
  public String eventType() {
    return "order.waybill-assigned";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    List<Addressee> all = new ArrayList<>();
    if (data.movedTo() == null) {
      all.addAll(ReachableBuyer.of(data.buyer()));
    }
    if (data.buyer().reachable() && !data.cancels()) {
      all.addAll(byPhone(event, data));
    }
    return all;
  }

  private List<Addressee> byPhone(RecordedEvent event, EventData data) {
    List<Addressee> wanted = choices.ofWaybill(event.sellerId(), data.buyer().id());
    boolean disturbs =
        !wanted.isEmpty() && acceptance.wantsNoMessage(Long.parseLong(event.subject().id()));
    return disturbs ? List.of() : wanted;
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
