package ua.kramar.platform.outbound;

/** An address to which nothing is sent. The reason is a text of this package. */
public final class ForbiddenAddress extends Exception {

  private static final long serialVersionUID = 1;

  /** What is wrong with an address, by the key of the text that tells its author. */
  public enum Reason {
    NOT_A_URL("outbound-url"),
    NOT_HTTPS("outbound-https"),
    USER_INFO("outbound-user"),
    FRAGMENT("outbound-fragment"),
    PORT("outbound-port"),
    HOST("outbound-host"),
    PRIVATE("outbound-private");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  private final Reason reason;

  ForbiddenAddress(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
