package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.status.Mover;

/** Money that went back for returns. Who records it holds the order's lock. */
@ApplicationScoped
class ReturnRefunds {

  @Inject private Returns returns;
  @Inject private ReturnNews news;
  @Inject private Clock clock;

  /** Records money that the shop itself gave back, no more than is owed. */
  void byShop(OrderFacts order, Return at, BigDecimal amount, Instant when) {
    pay(order, at, amount, when, Mover.SELLER);
  }

  /** Divides money that the site says went back among what is owed, the oldest return first. */
  void bySite(OrderFacts order, BigDecimal amount) {
    BigDecimal left = amount;
    for (Return each : returns.of(order.ref())) {
      BigDecimal part = left.min(each.open());
      if (part.signum() > 0) {
        pay(order, each, part, clock.instant(), Mover.SYSTEM);
        left = left.subtract(part);
      }
    }
  }

  /**
   * Divides what the site has returned since the first return was opened, and before anything was
   * owed for which it could be.
   */
  void bySiteBefore(OrderFacts order) {
    bySite(order, order.settlement().returned().subtract(returns.attributed(order.ref())));
  }

  private void pay(OrderFacts order, Return at, BigDecimal amount, Instant when, Mover by) {
    Instant now = clock.instant();
    Return paid = at.paying(amount, when);
    returns.store(paid, now);
    returns.addStep(paid, new Returns.Step(null, by, null, amount, now));
    news.refunded(order, paid, amount, by == Mover.SYSTEM);
  }
}
