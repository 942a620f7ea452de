package ua.kramar.platform.values;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Takes only text that every place it goes to can hold. JSON allows more: PostgreSQL cannot hold
 * NUL, and would get a question mark for half a surrogate pair; XML 1.0 cannot carry either, nor
 * control characters and U+FFFE, so that the call centre could not be answered any more.
 */
public final class XmlText extends StdScalarDeserializer<String> {

  XmlText() {
    super(String.class);
  }

  /** Whether all of it are characters of XML 1.0 (production 2, Char). */
  public static boolean holds(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!storable(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean storable(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    return text == null || holds(text)
        ? text
        : context.reportInputMismatch(this, "a text holds what is no character");
  }
}
