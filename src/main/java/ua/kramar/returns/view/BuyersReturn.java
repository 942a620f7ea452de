package ua.kramar.returns.view;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.status.Mover;

/**
 * A return as the site shows it to its buyer: without the words of the shop's staff to themselves.
 *
 * @param comment what the buyer said; null for none, and for what the shop opened
 * @param answer what the shop said last; null for nothing
 * @param parcel under which number the goods come back; null when that is not known
 * @param dueAt until when somebody should act next; null for no time
 * @param refund what the buyer gets; null before the goods were judged
 */
@Schema(name = "BuyersReturn")
public record BuyersReturn(
    String id,
    ReturnView.State state,
    ReturnView.Reason reason,
    @Schema(nullable = true) String comment,
    @Schema(nullable = true) String answer,
    List<ReturnView.Line> lines,
    @Schema(nullable = true) ReturnView.Parcel parcel,
    Instant askedAt,
    @Schema(nullable = true) Instant dueAt,
    @Schema(nullable = true) ReturnView.Refund refund) {

  static BuyersReturn of(ReturnView view, String answer) {
    return new BuyersReturn(
        view.id(),
        view.state(),
        view.reason(),
        view.askedBy().equals(Mover.BUYER.name()) ? view.comment() : null,
        answer,
        view.lines(),
        view.parcel(),
        view.askedAt(),
        view.dueAt(),
        view.refund());
  }
}
