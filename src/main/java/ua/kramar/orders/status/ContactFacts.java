package ua.kramar.orders.status;

/**
 * The contact with a buyer that is on record with an order (O16).
 *
 * @param missed whether the buyer did not answer a call since the last one that was answered
 * @param buyerSpoke whether the buyer answered a call or wrote a message
 * @param triedTwice whether the shop called in vain twice since then, at least two hours apart, or
 *     once and wrote a message
 */
public record ContactFacts(boolean missed, boolean buyerSpoke, boolean triedTwice) {

  /** No contact at all. */
  public static final ContactFacts NONE = new ContactFacts(false, false, false);

  /** Whether what the buyer wishes is not known: a call was missed, and the buyer said nothing. */
  public boolean buyersWordOwed() {
    return missed && !buyerSpoke;
  }
}
