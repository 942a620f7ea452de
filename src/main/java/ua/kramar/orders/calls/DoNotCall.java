package ua.kramar.orders.calls;

import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the buyer asks for no call and has paid by card, so nobody calls to confirm the order
 * (O10). A call about a problem, or one that the buyer asked for, names its {@link CallSubject}.
 */
final class DoNotCall extends Refusal {

  DoNotCall() {
    super(Kind.UNPROCESSABLE, "do-not-call");
  }
}
