package ua.kramar.platform.values;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads a day from text such as {@code 2026-11-21}. An instant is refused, for its day depends on
 * the zone, and so are numbers and arrays, which Jackson would take for days since 1970 and parts
 * of a date.
 */
final class DateDeserializer extends StdScalarDeserializer<LocalDate> {

  private static final int LENGTH = "2026-11-21".length();

  DateDeserializer() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    String text = parser.getText().strip();
    if (text.length() == LENGTH) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        // Falls through to the common refusal.
      }
    }
    return context.reportInputMismatch(this, "a date such as 2026-11-21");
  }
}
