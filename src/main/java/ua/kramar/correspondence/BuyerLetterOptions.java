package ua.kramar.correspondence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.kramar.buyers.Buyers;

/** What buyers choose for letters about messages to them (C1). */
@Stateless
public class BuyerLetterOptions {

  @Inject private Buyers buyers;
  @Inject private Clock clock;

  /** Whether letters to the account have the text of messages. */
  public boolean takesMessageText(String account) {
    return buyers.takesMessageText(account);
  }

  /** The account's choice, for all shops. */
  public void takeMessageText(String account, boolean value) {
    buyers.takeMessageText(account, value, clock.instant());
  }
}
