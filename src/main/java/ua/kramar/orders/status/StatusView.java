package ua.kramar.orders.status;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A status in API responses: the id is the key, the name is in the language of the caller. */
@Schema(name = "StatusView")
@JsonDeserialize(using = StatusDeserializer.class)
public record StatusView(int id, String name, StatusGroup group, Phase phase) {

  public static StatusView of(OrderStatus status, Locale language) {
    return new StatusView(status.id(), status.name(language), status.group(), status.phase());
  }
}
