package ua.kramar.platform.caller;

import java.util.Set;

/**
 * Who is asking.
 *
 * @param sellerId the shop for which the actor acts; {@link #MARKETPLACE} for whoever serves all of
 *     them
 * @param name the login or token id, shown in histories
 * @param permissions what the actor may do
 */
public record Actor(long sellerId, String name, Set<Permission> permissions) {

  /**
   * The marketplace itself: its site, its call centre, its operators, and Kramar's own clockwork.
   */
  public static final long MARKETPLACE = 0;

  /** Nobody has no shop: whatever is read as nobody is empty. */
  public static final Actor NOBODY = new Actor(-1, "nobody", Set.of());

  /** Kramar itself: timers, the fan-out, couriers. */
  public static final Actor SYSTEM = new Actor(MARKETPLACE, "kramar", Set.of());

  public boolean known() {
    return sellerId >= 0;
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
