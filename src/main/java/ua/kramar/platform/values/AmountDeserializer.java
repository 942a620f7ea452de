package ua.kramar.platform.values;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Deserializes an amount from the one form that the contract has: a string of digits such as {@code
 * "640.00"}: no exponent, no plus sign, no number of JSON. How many digits it may have, and whether
 * it may be negative, its place says.
 */
class AmountDeserializer extends StdDeserializer<BigDecimal> {

  private static final long serialVersionUID = 1;

  private static final Pattern FORM = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");

  AmountDeserializer() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
    }
    String text = json.getText();
    return FORM.matcher(text).matches()
        ? new BigDecimal(text)
        : (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not an amount");
  }
}
