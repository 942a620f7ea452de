package ua.kramar.platform.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import ua.kramar.platform.refusals.Invalid;

/** Says what a value must be that cannot be read as its type. */
final class ValueForm {

  private static final String UNKNOWN = "cannot-be-read";

  /** Keys of texts, by type; types of the same value share one. */
  private static final Map<Class<?>, String> FORMS =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(int.class, "whole-number"),
          Map.entry(Integer.class, "whole-number"),
          Map.entry(long.class, "whole-number"),
          Map.entry(Long.class, "whole-number"),
          Map.entry(boolean.class, "true-or-false"),
          Map.entry(Boolean.class, "true-or-false"),
          Map.entry(BigDecimal.class, "amount"),
          Map.entry(Instant.class, "instant"),
          Map.entry(LocalDate.class, "date"),
          Map.entry(LocalTime.class, "time-of-day"));

  private ValueForm() {}

  /**
   * The refusal of a value.
   *
   * @param type that it should have been; null if unknown
   */
  static Invalid refuse(String field, Class<?> type) {
    if (type != null && type.isEnum()) {
      return new Invalid(field, "one-of", constants(type));
    }
    if (type != null && (type.isArray() || Collection.class.isAssignableFrom(type))) {
      return new Invalid(field, "list");
    }
    return new Invalid(field, type == null ? UNKNOWN : FORMS.getOrDefault(type, UNKNOWN));
  }

  private static String constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }
}
