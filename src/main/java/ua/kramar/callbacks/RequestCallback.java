package ua.kramar.callbacks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A request that the call centre calls a buyer.
 *
 * @param about why the buyer is called; for other reasons than the order's confirmation also if the
 *     buyer asks for no call (O10)
 * @param windowFrom the earliest time, at most 60 days ahead; null for as soon as possible. Outside
 *     the hours in which buyers may be called it becomes the next time within them (O12)
 * @param windowTo until when the buyer wants to be called; null for any time
 * @param note what the agent should know; null for nothing
 */
@Schema(name = "RequestCallback")
public record RequestCallback(
    @NotNull CallSubject about,
    Instant windowFrom,
    Instant windowTo,
    @Size(max = 500) @Legible(lines = true) String note) {

  public RequestCallback {
    note = Text.normalOrNull(note);
  }
}
