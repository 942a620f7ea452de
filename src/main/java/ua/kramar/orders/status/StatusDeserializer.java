package ua.kramar.orders.status;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Locale;

/**
 * Deserializes a status from its id in the JSON of the database, with the name in the language of
 * the context attribute {@code Locale.class}.
 */
class StatusDeserializer extends StdDeserializer<StatusView> {

  private static final long serialVersionUID = 1;

  StatusDeserializer() {
    super(StatusView.class);
  }

  @Override
  public StatusView deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return StatusView.of(json.getIntValue(), (Locale) context.getAttribute(Locale.class));
  }
}
