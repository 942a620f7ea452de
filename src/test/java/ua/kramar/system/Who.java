package ua.kramar.system;

/** Everybody who may knock at the door, seen from one shop. */
enum Who {
  /** The shop's owner, by session. */
  OWNER,
  /** The shop's manager, by session: everything but settings. */
  MANAGER,
  /** A machine of the shop that may read and change orders, offers and events. */
  ERP,
  /** A machine of the shop that may read orders only. */
  READER,
  /** The owner of the other shop, by session. */
  STRANGER,
  /** A machine of the other shop that may do what ERP may. */
  STRANGE_ERP,
  STOREFRONT,
  CALL_CENTRE,
  OPERATOR,
  NOBODY;

  boolean isForeign() {
    return this == STRANGER || this == STRANGE_ERP;
  }

  /** Whose permissions these are, in the other shop. */
  Who counterpart() {
    return this == STRANGER ? OWNER : this == STRANGE_ERP ? ERP : this;
  }
}
