package ua.kramar.correspondence.replies;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.platform.start.Settings;

/** What letters about messages need so that buyers can answer them. */
@Stateless
public class ReplyLetters {

  @Inject private ReplyAddresses addresses;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Whether buyers can answer by mail at all. */
  public boolean areAnswered() {
    return settings.replyDomain().isPresent();
  }

  /**
   * The address for the answer to a letter about a message. Each attempt to send the letter has one
   * of its own, since only the hash is stored; all are valid for {@link ReplyAddresses#LIFE}.
   *
   * @return empty when buyers cannot answer by mail
   */
  public Optional<String> newAddress(long seller, long message) {
    return addresses.add(seller, message, clock.instant());
  }
}
