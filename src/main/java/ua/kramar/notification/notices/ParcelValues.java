package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ua.kramar.notification.Message;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.CarrierRules;
import ua.kramar.platform.refusals.LaterVersionNeeded;

/** What messages say of a parcel: its carrier, its number, and where to see it. */
@ApplicationScoped
class ParcelValues {

  private CarrierRules carriers;

  protected ParcelValues() {}

  @Inject
  ParcelValues(CarrierRules carriers) {
    this.carriers = carriers;
  }

  /**
   * The values of the templates.
   *
   * @param carrier the carrier's code; null in events of nodes that did not tell it
   * @throws LaterVersionNeeded when this node does not know the carrier
   */
  Map<String, Object> of(String carrier, String waybill, Locale language) {
    Map<String, Object> values = new HashMap<>();
    values.put("waybill", waybill);
    if (carrier != null) {
      Carrier known = Carrier.of(carrier).orElseThrow(LaterVersionNeeded::new);
      values.put("carrier", known.label(language));
      carriers
          .trackingPage(known, waybill)
          .ifPresent(page -> values.put("trackingPage", Message.Link.to(URI.create(page))));
    }
    return values;
  }
}
