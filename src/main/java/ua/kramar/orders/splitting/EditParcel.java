package ua.kramar.orders.splitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Text;

/**
 * A request to change a parcel of an order.
 *
 * @param lines what is to be in it, taken from the first parcel or given back to it; null to leave
 *     it as it is
 * @param waybill its number; null or empty to leave it as it is, since a number is replaced, never
 *     taken away
 * @param sharedParcel true if the parcel deliberately carries several orders of one buyer
 */
@Schema(name = "EditParcel")
public record EditParcel(
    @Size(min = 1, max = 100) List<@NotNull @Valid PackedLine> lines,
    @Size(min = 1, max = 60) String waybill,
    Boolean sharedParcel) {

  public EditParcel {
    waybill = Text.nullIfEmpty(waybill);
  }
}
