package ua.kramar.orders.lines;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/**
 * What an edited list of lines does to an order.
 *
 * @param lines each line that was or is there
 * @param difference the new total less the old one: negative when the order gets cheaper
 * @param demands what the edit has to state before it is accepted; empty when nothing more
 */
@Schema(name = "LinesPreview")
public record LinesPreview(
    List<LineChange> lines,
    Money totalBefore,
    Money totalAfter,
    SignedMoney difference,
    List<LinesDemand> demands) {

  /** An amount that may be negative. */
  @Schema(name = "SignedMoney")
  public record SignedMoney(
      @Schema(pattern = "^-?\\d{1,10}\\.\\d{2}$") String amount, String currency) {}

  public static LinesPreview of(LinesDifference difference, List<LinesDemand> demands) {
    BigDecimal before = difference.totalBefore();
    BigDecimal after = difference.totalAfter();
    return new LinesPreview(
        difference.changes(),
        Money.uah(before),
        Money.uah(after),
        new SignedMoney(after.subtract(before).toPlainString(), "UAH"),
        demands);
  }
}
