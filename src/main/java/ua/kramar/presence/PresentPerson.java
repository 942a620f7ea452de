package ua.kramar.presence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.presence.OpenCards.OpenCard;

/**
 * A person of the shop who has the card of an order open.
 *
 * @param order its number
 * @param login tells people of the same name apart
 * @param name for display
 * @param since when the card was opened
 */
@Schema(name = "PresentPerson")
public record PresentPerson(
    @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String order,
    String login,
    String name,
    Instant since) {

  static PresentPerson of(OpenCard card) {
    return new PresentPerson(
        String.valueOf(card.thing().id()), card.login(), card.name(), card.since());
  }
}
