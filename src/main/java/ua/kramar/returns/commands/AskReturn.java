package ua.kramar.returns.commands;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;
import ua.kramar.returns.words.ReturnReason;

/**
 * A return that the shop opens.
 *
 * @param lines what comes back, each article once; absent for all that can
 * @param comment for the shop's own staff; null for none
 * @param appeal the number of the appeal about this order by which the buyer asked for it; null for
 *     none
 */
@Schema(name = "AskReturn")
public record AskReturn(
    @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines,
    @NotNull ReturnReason reason,
    @Size(max = AskReturn.MOST) @Legible(lines = true) String comment,
    @Pattern(regexp = "\\d{1,18}") String appeal) {

  /** The most characters of a comment. */
  public static final int MOST = 1000;

  public AskReturn {
    comment = Text.normalOrNull(comment);
    appeal = Text.nullIfEmpty(appeal);
  }

  /** Pieces of an article that come back. */
  @Schema(name = "AskReturnLine")
  public record Line(
      @NotBlank @Size(max = 100) @Legible String sku,
      @NotNull @Min(1) @Max(99999) Integer quantity) {

    public Line {
      sku = Text.normal(sku);
    }
  }
}
