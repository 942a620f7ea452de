package ua.kramar;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints, when a test process ends, its slowest classes and tests. */
public final class TimingTable implements LauncherSessionListener, TestExecutionListener {

  private static final int SHOWN = 10;

  private record ClassTime(String name, long tests, Duration took) {}

  private final Map<String, Long> starts = new ConcurrentHashMap<>();
  private final Map<String, ClassTime> classes = new ConcurrentHashMap<>();
  private final Map<String, Duration> tests = new ConcurrentHashMap<>();
  private volatile TestPlan plan;
  private long begin;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    begin = System.nanoTime();
    session.getLauncher().registerTestExecutionListeners(this);
  }

  /** There is a plan for all classes, or, in a process that shares them with another, for each. */
  @Override
  public void testPlanExecutionStarted(TestPlan testPlan) {
    plan = testPlan;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    starts.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    long start = starts.getOrDefault(test.getUniqueId(), begin);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    topLevelClass(test)
        .ifPresent(name -> classes.put(name, new ClassTime(name, tests(test), took)));
    if (test.isTest()) {
      tests.put(name(test), took);
    }
  }

  /** The class and the test in it, for the invocations of a parameterized test by their number. */
  private String name(TestIdentifier test) {
    String parent = plan.getParent(test).map(TestIdentifier::getDisplayName).orElse("");
    return parent + "." + test.getDisplayName();
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
  public void launcherSessionClosed(LauncherSession session) {
    if (classes.isEmpty()) {
      return;
    }
    StringBuilder table = new StringBuilder("Where the time went\n");
    Duration world = Duration.ofMillis(WorldSession.startMillis().orElse(0));
    if (!world.isZero()) {
      table.append(line("start of the world", world));
    }
    classes.values().stream()
        .sorted(Comparator.comparing(ClassTime::took).reversed())
        .limit(SHOWN)
        .forEach(each -> table.append(line(each.name() + ", tests: " + each.tests(), each.took())));
    table.append("The slowest tests\n");
    tests.entrySet().stream()
        .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(each -> table.append(line(each.getKey(), each.getValue())));
    long count = classes.values().stream().mapToLong(ClassTime::tests).sum();
    String all = "all, classes: " + classes.size() + ", tests: " + count;
    table.append(line(all, world.plusNanos(System.nanoTime() - begin)));
    System.out.print(table);
  }

  private static String line(String what, Duration took) {
    return String.format(Locale.ROOT, "%8.2f s  %s%n", took.toMillis() / 1000.0, what);
  }
}
