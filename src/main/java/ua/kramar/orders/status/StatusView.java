package ua.kramar.orders.status;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A status in API responses: the id is the key, the name is in the language of the caller.
 *
 * @param name the id for a status that this version does not know; a node of a later version has
 *     set it (see ADR 0022)
 * @param group null for such a status
 * @param phase null for such a status
 */
@Schema(name = "StatusView")
@JsonDeserialize(using = StatusDeserializer.class)
public record StatusView(
    int id,
    String name,
    @Schema(nullable = true) StatusGroup group,
    @Schema(nullable = true) Phase phase) {

  public static StatusView of(OrderStatus status, Locale language) {
    return new StatusView(status.id(), status.name(language), status.group(), status.phase());
  }

  /** The status with this id, known or not. */
  public static StatusView of(int id, Locale language) {
    return OrderStatus.of(id)
        .map(status -> of(status, language))
        .orElseGet(() -> new StatusView(id, String.valueOf(id), null, null));
  }
}
