package ua.kramar.system.hostile;

/** The kinds of callers, seen from one shop. */
enum CallerKind {
  /** The shop's owner, by session. */
  OWNER,
  /** The shop's manager, by session: everything but settings. */
  MANAGER,
  /** A machine of the shop that may read and change orders, offers and events. */
  ERP,
  /** A machine of the shop that may read orders only. */
  READER,
  /** The owner of the other shop, by session. */
  FOREIGN_OWNER,
  /** A machine of the other shop that may do what ERP may. */
  FOREIGN_ERP,
  STOREFRONT,
  CALL_CENTRE,
  /** The mail system that receives answers to letters. */
  MAIL_RELAY,
  OPERATOR,
  ANONYMOUS;

  boolean isForeign() {
    return this == FOREIGN_OWNER || this == FOREIGN_ERP;
  }

  /** The kind with the same permissions in the other shop. */
  CallerKind counterpart() {
    return this == FOREIGN_OWNER ? OWNER : this == FOREIGN_ERP ? ERP : this;
  }
}
