package ua.kramar.orders.calls;

import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the buyer asks for no call, so nobody calls to confirm the order: not at all once a card
 * has paid it, and not the marketplace's call centre before (O10). A call about a problem, or one
 * that the buyer asked for, names its {@link CallSubject}.
 */
public final class DoNotCall extends Refusal {

  public DoNotCall() {
    super(Kind.UNPROCESSABLE, "do-not-call");
  }
}
