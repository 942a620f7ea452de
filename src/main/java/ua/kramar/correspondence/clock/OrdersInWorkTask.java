package ua.kramar.correspondence.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/** Looks for waiting questions whose orders a node of the version before has moved. */
@ApplicationScoped
class OrdersInWorkTask implements BackgroundTask {

  @Inject private OrdersInWork orders;

  @Override
  public String name() {
    return "orders-in-work";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(30);
  }

  @Override
  public boolean run() {
    return orders.repair() == OrdersInWork.PAGE;
  }
}
