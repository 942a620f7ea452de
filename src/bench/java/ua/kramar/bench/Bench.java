package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.kramar.sandbox.Options;
import ua.kramar.sandbox.World;

/**
 * Starts a world, loads the test data, and prints one line per figure. What the figures mean:
 * src/bench/README.md.
 */
public final class Bench {

  /** The compiler pauses and then finds more to compile, so one quiet warm-up is not enough. */
  private static final int QUIET_WARM_UPS = 3;

  private final Plan plan;
  private final URI server;
  private final BenchDatabase database;
  private final NotificationBacklog backlog;
  private final CompilerUsage compiler;

  private Bench(Plan plan, World world, ServerProcess process) throws IOException {
    this.plan = plan;
    this.compiler = new CompilerUsage(process.id());
    this.server = URI.create(world.url());
    this.database = new BenchDatabase(world.databaseUrl());
    this.backlog = new NotificationBacklog(database);
  }

  /**
   * @param args the server's home, the WAR, the world's directory
   */
  public static void main(String[] args) throws Exception {
    Plan plan = Plan.fromProperties();
    Options options = Options.forTests(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    try (World world = World.start(options)) {
      ServerProcess process = ServerProcess.of(Path.of(args[2]));
      Bench bench = new Bench(plan, world, process);
      new TestData(bench.database, plan.orders()).fill();
      bench.measure();
      System.out.printf(
          Locale.ROOT,
          "bench server rss_mb=%d start_s=%.1f%n",
          process.residentMegabytes(),
          world.startTook().toMillis() / 1000.0);
    }
  }

  /** Read-only operations come first, so that each run reads the same data. */
  private void measure() throws Exception {
    List<Operation> operations =
        Stream.<Operation>of(
                new ReadOrderOperation(server, database, plan.orders()),
                new ListNewOrdersOperation(server, database, TestData.LARGE),
                new ChangeStatusOperation(server, database),
                new PlaceOrderOperation(server, database))
            .filter(operation -> plan.operations().contains(operation.name()))
            .toList();
    for (Operation operation : operations) {
      warmUp(operation);
      double maximum = 0;
      for (int clients : plan.clients()) {
        ClosedLoopResult result = measure(operation, clients);
        System.out.println(result);
        maximum = Math.max(maximum, result.server().perSecond());
      }
      if (plan.rate().isPresent()) {
        System.out.println(measureAtRate(operation, plan.rate().get().perSecond(maximum)));
      }
    }
    if (plan.operations().contains("page")) {
      System.out.println(compareShopSizes());
    }
  }

  /** Warms up until the compiler has little left to do, or the plan's warm-ups are used up. */
  private void warmUp(Operation operation) throws Exception {
    try (LoadGenerator http = LoadGenerator.overHttp(operation, 8)) {
      int quiet = 0;
      for (int i = 0; i < plan.warmUps() && quiet < QUIET_WARM_UPS; i++) {
        compiler.share();
        double rps = http.run(plan.warmUp()).perSecond();
        double compiling = compiler.share();
        quiet = compiling > plan.compiling() ? 0 : quiet + 1;
        long drained = backlog.drain().toMillis();
        System.out.printf(
            Locale.ROOT,
            "warm-up %s rps=%.0f compiler=%.2f drained_ms=%d%n",
            operation.name(),
            rps,
            compiling,
            drained);
      }
    }
  }

  private ShopSizeComparison compareShopSizes() throws Exception {
    Measurement large = new Measurement();
    Measurement small = new Measurement();
    try (LoadGenerator ofLarge =
            LoadGenerator.overHttp(
                new ListNewOrdersOperation(server, database, TestData.LARGE), 1);
        LoadGenerator ofSmall =
            LoadGenerator.overHttp(
                new ListNewOrdersOperation(server, database, TestData.SMALL), 1)) {
      ofSmall.run(plan.slice());
      for (int round = 0; round < plan.rounds(); round++) {
        large.add(ofLarge.run(plan.slice()));
        small.add(ofSmall.run(plan.slice()));
      }
    }
    return new ShopSizeComparison(plan.orders(), large, small);
  }

  private ClosedLoopResult measure(Operation operation, int clients) throws Exception {
    Measurement served = new Measurement();
    Measurement limit = new Measurement();
    Duration drained = Duration.ZERO;
    try (LoadGenerator http = LoadGenerator.overHttp(operation, clients);
        LoadGenerator jdbc = LoadGenerator.overJdbc(operation, clients)) {
      http.run(plan.slice());
      backlog.drain();
      jdbc.run(plan.slice());
      for (int round = 0; round < plan.rounds(); round++) {
        served.add(http.run(plan.slice()));
        drained = drained.plus(backlog.drain());
        limit.add(jdbc.run(plan.slice()));
      }
    }
    served.firstError().or(limit::firstError).ifPresent(Bench::print);
    System.out.printf("backlog %s drained_ms=%d%n", operation.name(), drained.toMillis());
    return new ClosedLoopResult(operation.name(), clients, served, limit);
  }

  /** As long as the closed loop's rounds together, after a slice that does not count. */
  private FixedRateResult measureAtRate(Operation operation, double perSecond) throws Exception {
    int clients = plan.rateClients();
    try (LoadGenerator http = LoadGenerator.overHttp(operation, clients)) {
      http.run(plan.slice(), perSecond);
      backlog.drain();
      Measurement served = http.run(plan.slice().multipliedBy(plan.rounds()), perSecond);
      backlog.drain();
      served.firstError().ifPresent(Bench::print);
      return new FixedRateResult(operation.name(), clients, perSecond, served);
    }
  }

  private static void print(Exception e) {
    e.printStackTrace(System.out);
  }
}
