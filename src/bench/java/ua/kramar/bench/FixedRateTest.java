package ua.kramar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedRateTest {

  private static final long MILLI = Duration.ofMillis(1).toNanos();

  /** Time passes only while somebody sleeps or the server works. */
  private static final class FakeTicker implements Ticker {

    private long now;

    @Override
    public long nanos() {
      return now;
    }

    @Override
    public void sleepUntil(long nanos) {
      now = Math.max(now, nanos);
    }

    /** A server that takes so long for each request. */
    LoadClient server(long millis) {
      return client(() -> now += millis * MILLI);
    }

    /** A server that takes a millisecond for each request, but a second for the 500th. */
    LoadClient serverThatStallsOnce() {
      AtomicInteger requests = new AtomicInteger();
      return client(() -> now += (requests.incrementAndGet() == 500 ? 1000 : 1) * MILLI);
    }
  }

  private final FakeTicker ticker = new FakeTicker();

  @Test
  void closedLoopHidesAStall() {
    Measurement measured =
        new ClosedLoop(ticker, 10_000 * MILLI).run(ticker.serverThatStallsOnce());

    assertThat(measured.millis(99.9)).isCloseTo(1, within(0.01));
    assertThat(measured.millis(100)).isCloseTo(1000, within(1.0));
  }

  /** 100 requests are due during the stall, and the queue is worked off at 9 ms a request. */
  @Test
  void fixedRateShowsTheQueueBehindAStall() {
    Measurement measured =
        new FixedRate(ticker, schedule(Duration.ofSeconds(10), 100))
            .run(ticker.serverThatStallsOnce());

    assertThat(measured.answered()).isEqualTo(1000);
    assertThat(measured.millis(50)).isCloseTo(1, within(0.01));
    assertThat(measured.millis(90)).isCloseTo(100, within(10.0));
    assertThat(measured.millis(99)).isCloseTo(910, within(10.0));
    assertThat(measured.millis(100)).isCloseTo(1000, within(1.0));
    assertThat(measured.maxBehindMillis()).isCloseTo(990, within(0.01));
    assertThat(measured.endBehindMillis()).isZero();
  }

  @Test
  void serverSlowerThanTheRateFallsBehindMoreAndMore() {
    Measurement measured =
        new FixedRate(ticker, schedule(Duration.ofSeconds(1), 100)).run(ticker.server(20));

    assertThat(measured.answered()).isEqualTo(100);
    assertThat(measured.unsent()).isZero();
    assertThat(measured.endBehindMillis()).isCloseTo(990, within(0.01));
    assertThat(measured.maxBehindMillis()).isCloseTo(990, within(0.01));
    assertThat(measured.millis(100)).isCloseTo(1010, within(1.0));
  }

  /** The 41st request is sent after two seconds; the others are still due, and count. */
  @Test
  void requestsGivenUpCountWithTheTimeThatTheyWaited() {
    Measurement measured =
        new FixedRate(ticker, schedule(Duration.ofSeconds(1), 100)).run(ticker.server(50));

    assertThat(measured.answered()).isEqualTo(41);
    assertThat(measured.unsent()).isEqualTo(59);
    assertThat(measured.millis(100)).isCloseTo(1650, within(2.0));
    assertThat(measured.endBehindMillis()).isCloseTo(1060, within(0.01));
  }

  @Test
  void failedRequestsAreErrorsWithoutAResponseTime() {
    LoadClient failing =
        client(
            () -> {
              throw new IllegalStateException("503");
            });

    Measurement measured = new FixedRate(ticker, schedule(Duration.ofSeconds(1), 10)).run(failing);

    assertThat(measured.errors()).isEqualTo(10);
    assertThat(measured.answered()).isZero();
    assertThat(measured.firstError()).hasValueSatisfying(e -> assertThat(e).hasMessage("503"));
  }

  /** All requests are due already, so the clients run side by side without a sleep. */
  @Test
  void clientsShareTheSchedule() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    long start = System.nanoTime() - Duration.ofSeconds(1000).toNanos();
    FixedRate pacing = new FixedRate(Ticker.SYSTEM, new ArrivalSchedule(start, 1, 1000));
    List<LoadClient> clients =
        IntStream.range(0, 4).mapToObj(i -> client(calls::incrementAndGet)).toList();

    try (LoadGenerator generator = new LoadGenerator(clients)) {
      assertThat(generator.run(pacing).answered()).isEqualTo(1000);
    }

    assertThat(calls).hasValue(1000);
  }

  @Test
  void requestsAreDueAtEqualDistancesWithoutDrift() {
    ArrivalSchedule schedule = new ArrivalSchedule(7, 3, 1_000_000);

    assertThat(schedule.due(0)).isEqualTo(7);
    assertThat(schedule.due(1)).isEqualTo(7 + 333_333_333L);
    assertThat(schedule.due(999_999)).isEqualTo(7 + Duration.ofSeconds(333_333).toNanos());
  }

  @Test
  void rateIsANumberPerSecondOrAShareOfTheMaximum() {
    assertThat(TargetRate.parse("200").perSecond(484)).isEqualTo(200);
    assertThat(TargetRate.parse(" 50% ").perSecond(484)).isEqualTo(242);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fast", "0", "-1", "0%", "50 %%", "NaN", "Infinity"})
  void otherRatesAreRefused(String rate) {
    assertThatThrownBy(() -> TargetRate.parse(rate))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bench.rate");
  }

  private static ArrivalSchedule schedule(Duration duration, double perSecond) {
    return ArrivalSchedule.lasting(duration, perSecond, 0);
  }

  private static LoadClient client(Runnable call) {
    return new LoadClient() {
      @Override
      public void call() {
        call.run();
      }

      @Override
      public void close() {}
    };
  }
}
