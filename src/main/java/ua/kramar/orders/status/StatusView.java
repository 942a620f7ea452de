package ua.kramar.orders.status;

import java.util.Locale;

/** A status as shown: the id is the key, the name speaks the caller's language. */
public record StatusView(int id, String name, StatusGroup group) {

  public static StatusView of(OrderStatus status, Locale language) {
    return new StatusView(status.id(), status.name(language), status.group());
  }
}
