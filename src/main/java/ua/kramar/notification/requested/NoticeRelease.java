package ua.kramar.notification.requested;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Gives a notice to its channel, in a transaction of its own: from then on it cannot be taken back.
 */
@Stateless
public class NoticeRelease {

  @Inject private StoredNotices stored;

  /** The text; empty when somebody has taken the notice back. */
  public Optional<String> text(long seller, long id) {
    return stored.release(seller, id);
  }
}
