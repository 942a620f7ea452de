package ua.kramar.appeals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ua.kramar.appeals.words.AppealChannel;
import ua.kramar.appeals.words.RequestType;
import ua.kramar.appeals.words.SendingType;
import ua.kramar.buyers.BuyerDetails;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * An appeal that a system of the marketplace registers (C2c).
 *
 * @param sourceSystem the name of that system
 * @param externalId its own id of the appeal
 * @param seller the short name of the shop; null when the order says which
 * @param order the number of the order; null when there is none
 * @param buyer who turned to the marketplace
 */
public record RegisterAppeal(
    @NotBlank @Size(max = 40) @Legible String sourceSystem,
    @NotBlank @Size(max = 100) @Legible String externalId,
    @Size(max = 40) @Legible String seller,
    Long order,
    @NotNull RequestType requestType,
    @NotNull SendingType sendingType,
    @NotNull AppealChannel channel,
    @NotNull @Valid BuyerDetails buyer,
    @NotBlank @Size(max = 2000) @Legible(lines = true) String text) {

  public RegisterAppeal {
    sourceSystem = Text.normal(sourceSystem);
    externalId = Text.normal(externalId);
    seller = Text.normalOrNull(seller);
    text = Text.normalOrNull(text);
  }

  AppealKind kind() {
    return new AppealKind(requestType, sendingType, channel);
  }
}
