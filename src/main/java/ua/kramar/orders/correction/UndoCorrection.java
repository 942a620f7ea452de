package ua.kramar.orders.correction;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A request to take a correction back.
 *
 * @param reason why, for the shop's own record; null for none
 * @param toldByPhone what the buyer was told by phone; required when the total rises again and the
 *     system must not write to the buyer
 */
@Schema(name = "UndoCorrection")
public record UndoCorrection(
    @Size(max = 500) @Legible(lines = true) String reason,
    @Size(max = 500) @Legible(lines = true) String toldByPhone) {

  public UndoCorrection {
    reason = Text.normalOrNull(reason);
    toldByPhone = Text.normalOrNull(toldByPhone);
  }
}
