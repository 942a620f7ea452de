package ua.kramar.correspondence.policy;

/** What a finding means for the message. */
public enum Severity {
  /** The message is not sent; its author is told why. */
  BLOCK,
  /** The message waits for the decision of an operator. */
  HOLD
}
