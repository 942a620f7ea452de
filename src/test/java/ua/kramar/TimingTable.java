package ua.kramar;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run where its time went. */
public final class TimingTable implements TestExecutionListener {

  private static final int SHOWN = 15;

  private record ClassTime(String name, long tests, Duration took) {}

  private final Map<String, Long> starts = new ConcurrentHashMap<>();
  private final Map<String, ClassTime> classes = new ConcurrentHashMap<>();
  private TestPlan plan;
  private long begin;

  @Override
  public void testPlanExecutionStarted(TestPlan testPlan) {
    plan = testPlan;
    begin = System.nanoTime();
    starts.clear();
    classes.clear();
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    starts.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    long start = starts.getOrDefault(test.getUniqueId(), begin);
    topLevelClass(test)
        .ifPresent(
            name ->
                classes.put(
                    name,
                    new ClassTime(name, tests(test), Duration.ofNanos(System.nanoTime() - start))));
  }

  /** A nested class counts for the class around it. */
  private Optional<String> topLevelClass(TestIdentifier test) {
    Optional<TestSource> source = test.getSource();
    boolean outermost = plan.getParent(test).flatMap(TestIdentifier::getSource).isEmpty();
    return source
        .filter(found -> outermost && found instanceof ClassSource)
        .map(found -> ((ClassSource) found).getClassName());
  }

  private long tests(TestIdentifier container) {
    return plan.getDescendants(container).stream().filter(TestIdentifier::isTest).count();
  }

  @Override
  public void testPlanExecutionFinished(TestPlan testPlan) {
    if (classes.isEmpty()) {
      return;
    }
    StringBuilder table = new StringBuilder("Where the time went\n");
    Duration world = Duration.ofMillis(Long.getLong(WorldSession.START_MILLIS, 0));
    if (!world.isZero()) {
      table.append(line("start of the world", world));
    }
    List<ClassTime> slowest =
        classes.values().stream()
            .sorted(Comparator.comparing(ClassTime::took).reversed())
            .limit(SHOWN)
            .toList();
    for (ClassTime each : slowest) {
      table.append(line(each.name() + ", tests: " + each.tests(), each.took()));
    }
    long tests = classes.values().stream().mapToLong(ClassTime::tests).sum();
    String all = "all, classes: " + classes.size() + ", tests: " + tests;
    table.append(line(all, world.plusNanos(System.nanoTime() - begin)));
    System.out.print(table);
  }

  private static String line(String what, Duration took) {
    return String.format(Locale.ROOT, "%8.2f s  %s%n", took.toMillis() / 1000.0, what);
  }
}
