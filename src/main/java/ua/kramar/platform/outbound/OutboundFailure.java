package ua.kramar.platform.outbound;

/** There was no answer. The message is a code of this package, without anything of a stranger's. */
public final class OutboundFailure extends Exception {

  private static final long serialVersionUID = 1;

  OutboundFailure(String reason, Throwable cause) {
    super(reason, cause);
  }
}
