package ua.kramar.appeals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * What the call centre does about an appeal.
 *
 * @param comment null for none
 * @param expectedVersion the version that it has read; null for whichever
 */
public record ChangeAppeal(
    @NotNull AppealRef appeal,
    @NotNull AppealStatus status,
    @Size(max = ResolveAppeal.MOST) @Legible(lines = true) String comment,
    Integer expectedVersion) {

  public ChangeAppeal {
    comment = Text.normalOrNull(comment);
  }
}
