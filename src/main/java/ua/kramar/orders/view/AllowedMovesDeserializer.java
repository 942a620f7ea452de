package ua.kramar.orders.view;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import ua.kramar.orders.status.AllowedMove;
import ua.kramar.orders.status.ContactFacts;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;

/**
 * Deserializes the allowed moves of an order from the id of its status in the database's JSON. The
 * context attributes {@code Mover.class} and {@code Locale.class} set the mover, null for none, and
 * the language; {@code ContactFacts.class} supplies the contact with the buyer, by which the
 * buyer's word is owed or not. A status that this version does not know has no moves.
 */
class AllowedMovesDeserializer extends StdDeserializer<List<AllowedMove>> {

  private static final long serialVersionUID = 1;

  AllowedMovesDeserializer() {
    super(List.class);
  }

  @Override
  public List<AllowedMove> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    Mover mover = (Mover) context.getAttribute(Mover.class);
    Locale language = (Locale) context.getAttribute(Locale.class);
    return OrderStatus.of(json.getIntValue())
        .map(status -> AllowedMove.list(status, mover, language))
        .map(moves -> ofOrder(moves, context))
        .orElse(List.of());
  }

  @SuppressWarnings("unchecked") // OrderDocument sets the attribute.
  private static List<AllowedMove> ofOrder(
      List<AllowedMove> moves, DeserializationContext context) {
    if (moves.stream().noneMatch(AllowedMove::demandsBuyersWord)) {
      return moves;
    }
    var contact = (Supplier<ContactFacts>) context.getAttribute(ContactFacts.class);
    return contact == null || contact.get().buyersWordOwed()
        ? moves
        : moves.stream().map(AllowedMove::withoutBuyersWord).toList();
  }
}
