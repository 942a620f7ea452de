package ua.kramar.returns.commands;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Money;
import ua.kramar.platform.values.Text;

/**
 * What the shop says of goods that came back. The comment is checked as it was sent.
 *
 * @param lines each article of the return, once
 * @param refund what the buyer gets back; absent for the price of what was accepted, as far as the
 *     buyer has paid
 * @param comment for the buyer: what was wrong, which must be said unless all was accepted
 */
@Schema(name = "JudgeReturn")
public record JudgeReturn(
    @NotEmpty @Size(max = 100) List<@NotNull @Valid Line> lines,
    @Valid Money refund,
    @Size(max = DecideReturn.MOST) @Legible(lines = true) String comment) {

  /**
   * What came of the pieces of an article.
   *
   * @param accepted how many the shop takes back
   * @param resalable how many of these are on sale again: an article that is counted has so many
   *     more on the shelf
   */
  @Schema(name = "JudgeReturnLine")
  public record Line(
      @NotBlank @Size(max = 100) @Legible String sku,
      @NotNull @Min(0) @Max(99999) Integer accepted,
      @NotNull @Min(0) @Max(99999) Integer resalable) {

    public Line {
      sku = Text.normal(sku);
    }
  }
}
