package ua.kramar.delivery;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * A carrier in the dictionary of carriers.
 *
 * @param tracked whether Kramar polls the carrier and updates the order's status after the
 *     hand-over
 * @param createsWaybills whether Kramar can create a waybill through the carrier's API
 * @param directory whether cities and pick-up points of the carrier can be looked up
 * @param closed whether the carrier has ceased to accept parcels
 * @param waybillPattern regular expression that the whole number, without blanks and in capitals,
 *     must match
 * @param waybillForm regular expression that identifies a number as this carrier's; null when the
 *     numbers have no distinctive form
 * @param trackingPage address of the page that shows a parcel to its recipient, with {@code
 *     {number}} in place of the waybill number; null when the carrier has none
 */
@Schema(name = "CarrierView")
public record CarrierView(
    String code,
    Name name,
    boolean tracked,
    boolean createsWaybills,
    boolean directory,
    boolean closed,
    String waybillPattern,
    @Schema(nullable = true) String waybillForm,
    @Schema(nullable = true) String trackingPage) {

  /** The carrier's name in Ukrainian and in English. */
  @Schema(name = "CarrierName")
  public record Name(String uk, String en) {}

  static CarrierView of(CarrierProfile profile, boolean tracked, boolean directory) {
    Carrier carrier = profile.carrier();
    return new CarrierView(
        carrier.name(),
        new Name(carrier.label(CurrentLanguage.UKRAINIAN), carrier.label(Locale.ENGLISH)),
        tracked,
        false,
        directory,
        profile.closed(),
        profile.accepted().pattern(),
        profile.form() == null ? null : profile.form().pattern(),
        profile.trackingPage());
  }
}
