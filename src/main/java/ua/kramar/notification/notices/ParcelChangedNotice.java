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
import ua.kramar.platform.values.Json;

/**
 * Notifies the buyer of the waybill number of one of several parcels, with those of the others (O7,
 * O20), unless the system must not send messages to the buyer (O21). What is in the letter is from
 * the event, so that it agrees with itself whenever it is sent.
 */
@ApplicationScoped
class ParcelChangedNotice implements Notice {

  private record EventData(
      String parcel,
      String carrier,
      String waybill,
      String previousWaybill,
      boolean assigned,
      List<Goods> goods,
      List<Numbered> parcels,
      BuyerRef buyer) {}

  private record Goods(String title, int quantity) {

    Map<String, Object> values() {
      return Map.of("title", title, "quantity", quantity);
    }
  }

  /**
   * @param waybill null if the parcel has none yet
   */
  private record Numbered(String parcel, String waybill) {

    Map<String, Object> values() {
      Map<String, Object> values = new HashMap<>();
      values.put("parcel", parcel);
      values.put("waybill", waybill == null ? false : waybill);
      return values;
    }
  }

  private ParcelValues parcels;

  protected ParcelChangedNotice() {}

  @Inject
  ParcelChangedNotice(ParcelValues parcels) {
    this.parcels = parcels;
  }

  @Override
  public String eventType() {
    return "order.parcel-changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    return data.assigned() ? ReachableBuyer.of(data.buyer()) : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values =
        new HashMap<>(parcels.of(data.carrier(), data.waybill(), language));
    values.put("parcel", data.parcel());
    values.put("contents", data.goods().stream().map(Goods::values).toList());
    values.put("numbers", data.parcels().stream().map(Numbered::values).toList());
    if (data.previousWaybill() != null) {
      values.put("correctedWaybill", data.previousWaybill());
    }
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
