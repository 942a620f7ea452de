package ua.kramar.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Refuses a text with a NUL in it: JSON allows the character, PostgreSQL cannot hold it. */
final class TextWithoutNul extends StdScalarDeserializer<String> {

  TextWithoutNul() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    return text == null || text.indexOf('\0') < 0
        ? text
        : context.reportInputMismatch(this, "a text holds NUL");
  }
}
