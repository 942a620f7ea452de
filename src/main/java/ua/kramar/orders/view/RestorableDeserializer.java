package ua.kramar.orders.view;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

/**
 * Deserializes whether an order can be restored from the id of its status in the database's JSON:
 * whether the table of moves leads from there to 31, and the reader, by the context attribute
 * {@code Mover.class}, is the shop.
 */
class RestorableDeserializer extends StdDeserializer<Boolean> {

  private static final long serialVersionUID = 1;

  RestorableDeserializer() {
    super(Boolean.class);
  }

  @Override
  public Boolean deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return context.getAttribute(Mover.class) == Mover.SELLER
        && OrderStatus.of(json.getIntValue())
            .flatMap(status -> Moves.find(status, OrderStatus.RESTORED_AS_ANOTHER))
            .isPresent();
  }
}
