package ua.kramar.delivery;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.Carrier;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * A carrier as shown.
 *
 * @param tracked whether the statuses after the hand-over come by themselves
 * @param createsWaybills whether Kramar can have the carrier create a waybill
 * @param closed whether the carrier takes no parcels any more
 * @param waybillPattern regular expression that a number, without blanks and in capitals, must
 *     match as a whole
 * @param waybillForm regular expression by which a number is recognised as this carrier's; null
 *     when it cannot be told apart
 */
@Schema(name = "CarrierView")
public record CarrierView(
    String code,
    Name name,
    boolean tracked,
    boolean createsWaybills,
    boolean closed,
    String waybillPattern,
    @Schema(nullable = true) String waybillForm) {

  /** A name in both languages. */
  @Schema(name = "CarrierName")
  public record Name(String uk, String en) {}

  static CarrierView of(CarrierProfile profile, boolean tracked) {
    Carrier carrier = profile.carrier();
    return new CarrierView(
        carrier.name(),
        new Name(carrier.label(CurrentLanguage.UKRAINIAN), carrier.label(Locale.ENGLISH)),
        tracked,
        false,
        profile.closed(),
        profile.accepted().pattern(),
        profile.form() == null ? null : profile.form().pattern());
  }
}
