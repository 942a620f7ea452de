package ua.kramar.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import ua.kramar.platform.http.ProtocolRefusal;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;

/** Translates failures of reading JSON into refusals. */
final class JsonRefusal {

  private JsonRefusal() {}

  /** Names the field that has a value of a wrong form; a body that is no JSON has no fields. */
  static Refusal of(JacksonException failure) {
    if (isNoJson(failure)
        || !(failure instanceof JsonMappingException mapping)
        || mapping.getPath().isEmpty()) {
      return malformed(failure.getLocation());
    }
    Class<?> type = type(mapping);
    // A value of another type is no InvalidFormatException.
    return type == String.class && failure instanceof InvalidFormatException
        ? new Invalid(field(mapping.getPath()), "no-character")
        : ValueForm.refuse(field(mapping.getPath()), type);
  }

  /** What the value should have been; null if unknown. */
  private static Class<?> type(JsonMappingException failure) {
    if (failure.getCause() instanceof InputCoercionException number) {
      return number.getTargetType();
    }
    return failure instanceof MismatchedInputException value ? value.getTargetType() : null;
  }

  private static Refusal malformed(JsonLocation at) {
    return at == null
        ? ProtocolRefusal.malformedBody()
        : ProtocolRefusal.malformedJson(at.getLineNr(), at.getColumnNr());
  }

  /**
   * Whether reading failed for a reason of the server's: a virtual machine that has no room, or a
   * type that no JSON can become. The caller's JSON may be right then.
   */
  static boolean isOfTheServer(JacksonException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Error || cause instanceof InvalidDefinitionException) {
        return true;
      }
    }
    return false;
  }

  /** A number out of range is JSON. */
  private static boolean isNoJson(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamReadException && !(cause instanceof InputCoercionException)) {
        return true;
      }
    }
    return false;
  }

  /** {@code lines[0].price.amount}. */
  private static String field(List<Reference> path) {
    StringBuilder field = new StringBuilder();
    for (Reference step : path) {
      if (step.getFieldName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return field.toString();
  }
}
