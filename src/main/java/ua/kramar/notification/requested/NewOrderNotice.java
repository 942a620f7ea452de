package ua.kramar.notification.requested;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.contact.CallSubject;

/**
 * A notice to be sent to the buyer of an order.
 *
 * @param channel with VIBER, by SMS where Viber does not reach the phone
 * @param template the id of a template of the shop for orders, which is filled in now
 * @param about why the buyer is told; absent means to confirm the order
 */
@Schema(name = "NewOrderNotice")
public record NewOrderNotice(
    @NotNull NoticeChannel channel,
    @NotNull @Pattern(regexp = "\\d{1,18}") String template,
    CallSubject about) {

  CallSubject subject() {
    return about == null ? CallSubject.CONFIRMATION : about;
  }
}
