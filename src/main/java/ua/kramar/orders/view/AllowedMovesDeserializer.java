package ua.kramar.orders.view;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import ua.kramar.orders.status.AllowedMove;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;

/** The document has the status's id where the view shows the moves out of that status. */
class AllowedMovesDeserializer extends StdDeserializer<List<AllowedMove>> {

  private static final long serialVersionUID = 1;

  AllowedMovesDeserializer() {
    super(List.class);
  }

  @Override
  public List<AllowedMove> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return AllowedMove.list(
        OrderStatus.of(json.getIntValue()).orElseThrow(),
        (Mover) context.getAttribute(Mover.class),
        (Locale) context.getAttribute(Locale.class));
  }
}
