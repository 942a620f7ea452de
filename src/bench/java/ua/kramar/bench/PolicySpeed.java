package ua.kramar.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.policy.Verdict;

/** How long a check of a message takes, for texts of growing length. Needs no world. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PolicySpeed {

  /** Of a check of the longest message, 2,000 characters. */
  private static final double MOST_MEDIAN_MILLIS = 1.0;

  private static final Map<String, String> PIECES =
      Map.of(
          "ordinary",
          "Доброго дня, пане Романе! Замовлення зібрано: чайник Bosch TWK3A011, 1,7 л, 1 299 грн, та"
              + " два фільтри по 189 грн/шт. Відправимо 28.11 до 18.00, м.Київ, вул.Хрещатик, 22,"
              + " відділення №1. ",
          "suspicious",
          "067 один два 3 крапка com @ ua_1 т г x*й О 7 0,5 знижка тільки у нас на сайті 050-11-22 ",
          "hostile",
          "п****аб м а г а код 067а ti.me_a ");

  @Param({"ordinary", "suspicious", "hostile"})
  public String text;

  @Param({"500", "2000", "8000"})
  public int length;

  private final ContentPolicy policy = new ContentPolicy();
  private CheckedText checked;

  /** Runs the benchmarks; ends with 1 when a median is above what is allowed. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(PolicySpeed.class.getName()).build()).run();
    boolean slow = false;
    for (RunResult result : results) {
      Statistics times = result.getPrimaryResult().getStatistics();
      String length = result.getParams().getParam("length");
      System.out.printf(
          Locale.ROOT,
          "policy %-10s length=%s p50_ms=%.3f p99_ms=%.3f%n",
          result.getParams().getParam("text"),
          length,
          times.getPercentile(50),
          times.getPercentile(99));
      slow |= length.equals("2000") && times.getPercentile(50) >= MOST_MEDIAN_MILLIS;
    }
    System.exit(slow ? 1 : 0);
  }

  @Setup
  public void write() {
    String piece = PIECES.get(text);
    checked =
        new CheckedText(
            piece.repeat(length / piece.length() + 1).substring(0, length),
            Side.SELLER,
            Optional.of("Дякуємо!"),
            Set.of("841204779"));
  }

  @Benchmark
  public Verdict check() {
    return policy.check(checked);
  }
}
