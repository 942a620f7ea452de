package ua.kramar.platform.values;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads an instant from ISO 8601 text within {@link TimeRange}; other JSON types are refused. */
final class InstantDeserializer extends StdScalarDeserializer<Instant> {

  InstantDeserializer() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    try {
      Instant time = Instant.parse(parser.getText().strip());
      if (TimeRange.contains(time)) {
        return time;
      }
    } catch (DateTimeException e) {
      // Falls through to the common refusal.
    }
    return context.reportInputMismatch(this, "an instant such as 2026-11-21T00:00:00Z");
  }
}
