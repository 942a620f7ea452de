package ua.kramar.orders.splitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Text;

/**
 * A request to send goods of an order in a parcel of their own.
 *
 * @param lines what goes into it, out of the first parcel
 * @param waybill its number; null or empty if it has none yet
 * @param sharedParcel true if the parcel deliberately carries several orders of one buyer
 */
@Schema(name = "NewParcel")
public record NewParcel(
    @NotEmpty @Size(max = 100) List<@NotNull @Valid PackedLine> lines,
    @Size(min = 1, max = 60) String waybill,
    Boolean sharedParcel) {

  public NewParcel {
    waybill = Text.nullIfEmpty(waybill);
  }
}
