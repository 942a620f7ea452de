package ua.kramar.platform.values;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Reads and writes JSON: instants in ISO 8601 UTC, unknown fields ignored, nesting and lengths
 * limited. Input from others is read strictly. Kramar's own JSON is read without these checks,
 * since orders are read from it frequently.
 */
public final class Json {

  private static final ObjectMapper OWN = bounded(plain().build());

  private Json() {}

  /**
   * A strict mapper for input from others. It refuses duplicate names in an object, text that
   * {@link XmlText} does not admit, times outside {@link TimeRange}, dates that are no {@code
   * 2026-11-21}, and numbers or strings in place of other types.
   */
  public static ObjectMapper mapper() {
    return bounded(
        plain()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(
                new SimpleModule()
                    .addDeserializer(String.class, new XmlText())
                    .addDeserializer(Instant.class, new InstantDeserializer())
                    .addDeserializer(LocalDate.class, new DateDeserializer()))
            .withCoercionConfig(
                LogicalType.Boolean,
                yesOrNo ->
                    yesOrNo
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.String, CoercionAction.Fail))
            .withCoercionConfig(
                LogicalType.Integer,
                number -> number.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
            .withCoercionConfigDefaults(
                any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build());
  }

  private static JsonMapper.Builder plain() {
    return JsonMapper.builder(
            // Names come from others: interned ones would fill a table of the virtual machine.
            JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build())
        .addModule(new JavaTimeModule())
        .addModule(new Jdk8Module())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  private static ObjectMapper bounded(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(32).maxStringLength(100_000).build());
    return mapper;
  }

  public static String write(Object value) {
    try {
      return OWN.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Reads JSON that Kramar wrote.
   *
   * @param attributes for the deserializers of the type
   */
  public static <T> T read(String json, Class<T> type, Map<?, ?> attributes) {
    try {
      return OWN.readerFor(type).withAttributes(attributes).readValue(json);
    } catch (JsonProcessingException e) {
      throw unread(type, e);
    }
  }

  /**
   * A deserializer may query the database. When that fails, the JSON is well, and the caller gets
   * the failure itself: it may be temporary.
   */
  private static RuntimeException unread(Class<?> type, JsonProcessingException e) {
    return e.getCause() instanceof RuntimeException failure
            && !(failure instanceof IllegalArgumentException)
        ? failure
        : new UnreadableJson(type, e);
  }

  public static <T> T read(String json, Class<T> type) {
    try {
      return OWN.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw unread(type, e);
    }
  }
}
