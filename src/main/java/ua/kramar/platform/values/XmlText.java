package ua.kramar.platform.values;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Accepts only JSON strings, with text that every destination can represent. JSON allows more:
 * PostgreSQL cannot store NUL, and would store a question mark for an unpaired surrogate; XML 1.0
 * excludes these, control characters and U+FFFE, so that responses to the call centre would fail.
 */
public final class XmlText extends StdScalarDeserializer<String> {

  XmlText() {
    super(String.class);
  }

  /** Whether the text has only characters of XML 1.0 (production 2, Char). */
  public static boolean isValid(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!isXmlCharacter(text.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isXmlCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = StringDeserializer.instance.deserialize(parser, context);
    return text == null || isValid(text)
        ? text
        : (String)
            context.handleWeirdStringValue(String.class, "", "a text holds what is no character");
  }
}
