package ua.kramar.platform.caller;

import java.util.Set;

/**
 * Who is asking.
 *
 * @param sellerId the shop for which the actor acts; {@link #MARKETPLACE} for one who serves all of
 *     them
 * @param name the login or token id, shown in histories
 * @param reference the account or token without personal data, for logs: a login is an address
 * @param permissions what the actor may do
 */
public record Actor(long sellerId, String name, String reference, Set<Permission> permissions) {

  /** The marketplace itself: its site, its call centre, its operators, and Kramar itself. */
  public static final long MARKETPLACE = 0;

  /** Has no shop: every list that it reads is empty. */
  public static final Actor NOBODY = new Actor(-1, "nobody", "nobody", Set.of());

  /** Kramar itself: timers, the fan-out, couriers. */
  public static final Actor SYSTEM = new Actor(MARKETPLACE, "kramar", "kramar", Set.of());

  public boolean known() {
    return sellerId >= 0;
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
