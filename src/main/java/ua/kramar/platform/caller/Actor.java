package ua.kramar.platform.caller;

import java.util.Set;

/**
 * The authenticated caller of a request.
 *
 * @param sellerId the shop for which the actor acts; {@link #MARKETPLACE} for actors that serve all
 *     shops
 * @param name the login or token id, shown in histories
 * @param reference the account or token without personal data, for logs: a login is an e-mail
 *     address
 * @param permissions what the actor may do
 */
public record Actor(long sellerId, String name, String reference, Set<Permission> permissions) {

  /** The marketplace: its site, its call centre, its operators, and the system itself. */
  public static final long MARKETPLACE = 0;

  /** An unauthenticated caller; has no shop, so queries return no rows. */
  public static final Actor ANONYMOUS = new Actor(-1, "nobody", "nobody", Set.of());

  /** The system itself: background tasks and message listeners. */
  public static final Actor SYSTEM = new Actor(MARKETPLACE, "kramar", "kramar", Set.of());

  public boolean isAuthenticated() {
    return sellerId >= 0;
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
