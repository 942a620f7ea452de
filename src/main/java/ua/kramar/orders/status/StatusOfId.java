package ua.kramar.orders.status;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Locale;

/**
 * Reads a status that the database wrote as its id, in the language that the reader's attribute
 * {@code Locale.class} names.
 */
class StatusOfId extends StdDeserializer<StatusView> {

  private static final long serialVersionUID = 1;

  StatusOfId() {
    super(StatusView.class);
  }

  @Override
  public StatusView deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    OrderStatus status = OrderStatus.of(json.getIntValue()).orElseThrow();
    return StatusView.of(status, (Locale) context.getAttribute(Locale.class));
  }
}
