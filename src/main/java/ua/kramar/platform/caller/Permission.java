package ua.kramar.platform.caller;

import java.util.Arrays;
import java.util.Optional;

/** The permissions of actors: the scopes of tokens, and the parts of roles. */
public enum Permission {
  ORDERS_READ(Permission.READ_ORDERS),
  ORDERS_WRITE(Permission.WRITE_ORDERS),
  MESSAGES_READ(Permission.READ_MESSAGES),
  MESSAGES_WRITE(Permission.WRITE_MESSAGES),
  EVENTS_READ(Permission.READ_EVENTS),
  CATALOG_WRITE(Permission.WRITE_CATALOG),
  SETTINGS_WRITE(Permission.WRITE_SETTINGS),
  PEOPLE_WRITE(Permission.WRITE_PEOPLE),
  AUDIT_READ(Permission.READ_AUDIT),
  STOREFRONT(Permission.ACT_AS_STOREFRONT),
  CALL_CENTER(Permission.ACT_AS_CALL_CENTER),
  MAIL_RELAY(Permission.ACT_AS_MAIL_RELAY),
  OPERATOR(Permission.ACT_AS_OPERATOR);

  /** The names on the wire, as constants for use in annotations. */
  public static final String READ_ORDERS = "orders:read";

  public static final String WRITE_ORDERS = "orders:write";
  public static final String READ_MESSAGES = "messages:read";
  public static final String WRITE_MESSAGES = "messages:write";
  public static final String READ_EVENTS = "events:read";
  public static final String WRITE_CATALOG = "catalog:write";
  public static final String WRITE_SETTINGS = "settings:write";
  public static final String WRITE_PEOPLE = "people:write";
  public static final String READ_AUDIT = "audit:read";
  public static final String ACT_AS_STOREFRONT = "storefront";
  public static final String ACT_AS_CALL_CENTER = "call-center";
  public static final String ACT_AS_MAIL_RELAY = "mail-relay";
  public static final String ACT_AS_OPERATOR = "operator";

  private final String wire;

  Permission(String wire) {
    this.wire = wire;
  }

  public String wire() {
    return wire;
  }

  /**
   * Whether a token may have it. Who works in the shop is decided by people only: a machine that
   * could invite an owner would outlive the withdrawal of its token.
   */
  public boolean isForMachines() {
    return this != PEOPLE_WRITE;
  }

  public static Optional<Permission> of(String wire) {
    return Arrays.stream(values()).filter(p -> p.wire.equals(wire)).findFirst();
  }
}
