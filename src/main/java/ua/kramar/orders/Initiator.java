package ua.kramar.orders;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Permission;

/**
 * Who moves an order.
 *
 * @param mover in which role; null for an actor who may only read, and so has no move
 * @param name login, token id or carrier, for the history
 * @param language of a refusal
 */
public record Initiator(Mover mover, String name, Locale language) {

  private static final Map<Permission, Mover> ROLES =
      new EnumMap<>(
          Map.of(
              Permission.ORDERS_WRITE, Mover.SELLER,
              Permission.STOREFRONT, Mover.BUYER,
              Permission.CALL_CENTER, Mover.CALL_CENTER,
              Permission.OPERATOR, Mover.OPERATOR));

  /** The role that an actor plays towards an order follows from what it may do. */
  public static Initiator of(Actor actor, Locale language) {
    Mover mover =
        ROLES.entrySet().stream()
            .filter(role -> actor.may(role.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(actor.equals(Actor.SYSTEM) ? Mover.SYSTEM : null);
    return new Initiator(mover, actor.name(), language);
  }
}
