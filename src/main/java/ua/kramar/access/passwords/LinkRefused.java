package ua.kramar.access.passwords;

import java.time.Instant;
import ua.kramar.platform.refusals.Refusal;

/** Refusal: the link in a letter was valid once, and is not any more. */
public final class LinkRefused extends Refusal {

  private LinkRefused(String code) {
    super(Kind.CONFLICT, code);
  }

  /** The link was used, replaced or withdrawn meanwhile. */
  public static LinkRefused used() {
    return new LinkRefused("link-used");
  }

  /**
   * Requires a link that is neither used, replaced or withdrawn, nor expired.
   *
   * @param endedAt null when it is none of these
   */
  public static void requireValid(Instant endedAt, Instant expiresAt, Instant now) {
    if (endedAt != null) {
      throw used();
    }
    if (!now.isBefore(expiresAt)) {
      throw new LinkRefused("link-expired");
    }
  }
}
