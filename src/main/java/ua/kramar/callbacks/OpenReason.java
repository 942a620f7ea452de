package ua.kramar.callbacks;

/** Why somebody at the call centre sees a buyer's number (C6); a code, since the audit keeps it. */
public enum OpenReason {
  /** To make the call. */
  CALL,
  /** The buyer is on the line and is to be recognised. */
  BUYER_ON_THE_LINE,
  /** A complaint about the call is looked into. */
  COMPLAINT
}
