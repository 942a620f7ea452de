package ua.kramar.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many callers, or one who is very impatient, send the same order while the server dies twice. */
@UnderFire
class OneKeyIT {

  private static final int CALLERS = 50;

  /** False while the server starts that is to die a second time: first it must be there. */
  private volatile boolean calling = true;

  /** Once before the order is committed, once after it and before anybody is answered. */
  @Test
  void isOneOrderForAllOfThem(FaultTestExtension.Environment place) throws Exception {
    FaultTestShop shop = FaultTestShop.opened(place.world());
    String key = FaultTestShop.fresh();
    CrashPoint.BEFORE_COMMIT.arm(place.directory(), 1);
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Future<Long>> callers =
          Stream.generate(() -> threads.submit(() -> insist(shop, key))).limit(CALLERS).toList();
      awaitDeath(place, CrashPoint.BEFORE_COMMIT);
      calling = false;
      place.world().startServer();
      CrashPoint.AFTER_COMMIT.arm(place.directory(), 1);
      calling = true;
      awaitDeath(place, CrashPoint.AFTER_COMMIT);
      place.world().startServer();

      Long number = callers.get(0).get(3, TimeUnit.MINUTES);
      for (Future<Long> caller : callers) {
        assertThat(caller.get(3, TimeUnit.MINUTES)).isEqualTo(number);
      }
    } finally {
      threads.shutdownNow();
    }
    long seller = place.database().seller(shop);
    assertThat(place.database().number("select count(*) from orders where seller_id = ?", seller))
        .isEqualTo(1);
  }

  private static void awaitDeath(FaultTestExtension.Environment place, CrashPoint point)
      throws Exception {
    assertThat(place.world().serverEndsWithin(Duration.ofMinutes(3))).isTrue();
    point.disarm(place.directory());
    place.world().killServer();
  }

  private Long insist(FaultTestShop shop, String key) {
    while (!Thread.currentThread().isInterrupted()) {
      Optional<Long> number =
          calling
              ? OrderChannel.SITE.send(shop, key).flatMap(OrderChannel::acknowledged)
              : Optional.empty();
      if (number.isPresent()) {
        return number.get();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
    throw new AssertionError("Not acknowledged");
  }
}
