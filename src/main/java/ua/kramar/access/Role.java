package ua.kramar.access;

import static ua.kramar.platform.caller.Permission.CATALOG_WRITE;
import static ua.kramar.platform.caller.Permission.EVENTS_READ;
import static ua.kramar.platform.caller.Permission.ORDERS_READ;
import static ua.kramar.platform.caller.Permission.ORDERS_WRITE;
import static ua.kramar.platform.caller.Permission.SETTINGS_WRITE;

import java.util.Set;
import ua.kramar.platform.caller.Permission;

/** The role of a person, which defines the permissions. */
public enum Role {
  OWNER(Set.of(ORDERS_READ, ORDERS_WRITE, EVENTS_READ, CATALOG_WRITE, SETTINGS_WRITE)),
  MANAGER(Set.of(ORDERS_READ, ORDERS_WRITE, EVENTS_READ, CATALOG_WRITE)),
  OPERATOR(Set.of(Permission.OPERATOR));

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, its type does not say so.
  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = permissions;
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
