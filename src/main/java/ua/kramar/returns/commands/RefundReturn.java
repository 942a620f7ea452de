package ua.kramar.returns.commands;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/**
 * Money that the shop itself has given back to the buyer.
 *
 * @param amount more than 0, and no more than is still owed
 * @param at when, in UTC; absent means now
 */
@Schema(name = "RefundReturn")
public record RefundReturn(@NotNull @Valid Money amount, Instant at) {

  public RefundReturn {
    at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
  }
}
