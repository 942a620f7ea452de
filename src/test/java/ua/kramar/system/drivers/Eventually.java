package ua.kramar.system.drivers;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.core.ThrowingRunnable;

/** What comes true by itself: looked for every 75 ms, up to a deadline. */
public final class Eventually {

  private static final Duration POLL = Duration.ofMillis(75);

  /**
   * Long enough for a machine that is five times slower, and for a notification whose wake-up was
   * lost with its node: it is found after 30 s. Nobody waits for it who does not fail.
   */
  private static final Duration DEADLINE = Duration.ofMinutes(3);

  private Eventually() {}

  /** The value as soon as it is as wanted. */
  public static <T> T get(String what, Callable<T> value, Predicate<T> wanted) {
    return await(what)
        .pollInterval(POLL)
        .pollDelay(Duration.ZERO)
        .atMost(DEADLINE)
        .until(value, wanted);
  }

  /**
   * The answer to a request with a password. A server hashes two passwords at a time, and asks
   * those who have waited for too long to come again: then nothing has been done.
   */
  public static Answer answered(Callable<Answer> request) {
    return get("a processor for a password", request, answer -> answer.status() != 503);
  }

  /** Returns as soon as the assertion holds. */
  public static void holds(ThrowingRunnable assertion) {
    await().pollInterval(POLL).pollDelay(Duration.ZERO).atMost(DEADLINE).untilAsserted(assertion);
  }
}
