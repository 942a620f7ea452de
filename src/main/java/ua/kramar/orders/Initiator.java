package ua.kramar.orders;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Permission;

/**
 * The person or system that changes an order's status.
 *
 * @param mover the role; null for an actor with read access only, who cannot move orders
 * @param name login, token id or carrier code; recorded in the history
 * @param language the language of refusal messages
 */
public record Initiator(Mover mover, String name, Locale language) {

  private static final Map<Permission, Mover> ROLES =
      new EnumMap<>(
          Map.of(
              Permission.ORDERS_WRITE, Mover.SELLER,
              Permission.STOREFRONT, Mover.BUYER,
              Permission.CALL_CENTER, Mover.CALL_CENTER,
              Permission.OPERATOR, Mover.OPERATOR));

  /** Derives the role of an actor from its permissions. */
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
