package ua.kramar.access;

import static ua.kramar.platform.caller.Permission.AUDIT_READ;
import static ua.kramar.platform.caller.Permission.CATALOG_WRITE;
import static ua.kramar.platform.caller.Permission.EVENTS_READ;
import static ua.kramar.platform.caller.Permission.MESSAGES_READ;
import static ua.kramar.platform.caller.Permission.MESSAGES_WRITE;
import static ua.kramar.platform.caller.Permission.ORDERS_READ;
import static ua.kramar.platform.caller.Permission.ORDERS_WRITE;
import static ua.kramar.platform.caller.Permission.PEOPLE_WRITE;
import static ua.kramar.platform.caller.Permission.SETTINGS_WRITE;

import java.util.Locale;
import java.util.Set;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Labelled;

/**
 * The role of a person, which defines the permissions. The only place that says what a role may do;
 * operations name permissions.
 */
public enum Role implements Labelled {
  OWNER(
      "власник",
      "owner",
      Set.of(
          ORDERS_READ,
          ORDERS_WRITE,
          MESSAGES_READ,
          MESSAGES_WRITE,
          EVENTS_READ,
          CATALOG_WRITE,
          SETTINGS_WRITE,
          PEOPLE_WRITE,
          AUDIT_READ)),
  MANAGER(
      "менеджер",
      "manager",
      Set.of(ORDERS_READ, ORDERS_WRITE, MESSAGES_READ, MESSAGES_WRITE, EVENTS_READ, CATALOG_WRITE)),
  PACKER("пакувальник", "packer", Set.of(ORDERS_READ, ORDERS_WRITE, MESSAGES_READ, EVENTS_READ)),
  READ_ONLY("лише перегляд", "read only", Set.of(ORDERS_READ, MESSAGES_READ, EVENTS_READ)),
  /** The marketplace's own staff. */
  OPERATOR("оператор", "operator", Set.of(Permission.OPERATOR, PEOPLE_WRITE, AUDIT_READ));

  private final String ukrainian;
  private final String english;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, its type does not say so.
  private final Set<Permission> permissions;

  Role(String ukrainian, String english, Set<Permission> permissions) {
    this.ukrainian = ukrainian;
    this.english = english;
    this.permissions = permissions;
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  /** Whether people of this shop, or of the marketplace itself, can have the role. */
  public boolean isFor(long sellerId) {
    return (this == OPERATOR) == (sellerId == Actor.MARKETPLACE);
  }

  /** Whether at least one person of each shop, or of the marketplace, must have the role. */
  public boolean isIndispensable() {
    return permissions.contains(PEOPLE_WRITE);
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
