package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.kramar.sandbox.Options;
import ua.kramar.sandbox.World;

/**
 * Starts a world, fills it, and prints one line a figure. See src/bench/README.md for what the
 * figures mean.
 */
public final class Bench {

  /** The compiler rests, and then finds more to do: so many warm-ups in a row without it count. */
  private static final int QUIET = 3;

  private final Plan plan;
  private final URI server;
  private final Database database;
  private final Backlog backlog;
  private final Compiler compiler;

  private Bench(Plan plan, World world, long serverProcess) throws IOException {
    this.plan = plan;
    this.compiler = new Compiler(serverProcess);
    this.server = URI.create(world.url());
    this.database = new Database(world.databaseUrl());
    this.backlog = new Backlog(database);
  }

  /**
   * @param args the server's home, the WAR, the world's directory
   */
  public static void main(String[] args) throws Exception {
    Plan plan = Plan.fromProperties();
    Options options = Options.forTests(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    try (World world = World.start(options)) {
      long process = process(Path.of(args[2]));
      Bench bench = new Bench(plan, world, process);
      new Stock(bench.database, plan.orders()).fill();
      bench.measure();
      System.out.printf(
          Locale.ROOT,
          "bench server rss_mb=%d start_s=%.1f%n",
          residentMegabytes(process),
          world.startTook().toMillis() / 1000.0);
    }
  }

  /** Those first that leave the database as it is. */
  private void measure() throws Exception {
    List<Operation> operations =
        Stream.<Operation>of(
                new ReadOrder(server, database, plan.orders()),
                new PageOfNewOrders(server, database, Stock.LARGE),
                new ChangeStatus(server, database),
                new PlaceOrder(server, database))
            .filter(operation -> plan.operations().contains(operation.name()))
            .toList();
    for (Operation operation : operations) {
      warmUp(operation);
      for (int clients : plan.clients()) {
        System.out.println(measure(operation, clients));
      }
    }
    if (plan.operations().contains("page")) {
      System.out.println(growth());
    }
  }

  /** Until the compiler has little left to do, or the patience for it ends. */
  private void warmUp(Operation operation) throws Exception {
    try (Load http = Load.overHttp(operation, 8)) {
      int quiet = 0;
      for (int i = 0; i < plan.warmUps() && quiet < QUIET; i++) {
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

  private Growth growth() throws Exception {
    Sample large = new Sample();
    Sample small = new Sample();
    try (Load ofLarge = Load.overHttp(new PageOfNewOrders(server, database, Stock.LARGE), 1);
        Load ofSmall = Load.overHttp(new PageOfNewOrders(server, database, Stock.SMALL), 1)) {
      ofSmall.run(plan.slice());
      for (int round = 0; round < plan.rounds(); round++) {
        large.add(ofLarge.run(plan.slice()));
        small.add(ofSmall.run(plan.slice()));
      }
    }
    return new Growth(plan.orders(), large, small);
  }

  private Figure measure(Operation operation, int clients) throws Exception {
    Sample served = new Sample();
    Sample limit = new Sample();
    Duration drained = Duration.ZERO;
    try (Load http = Load.overHttp(operation, clients);
        Load jdbc = Load.overJdbc(operation, clients)) {
      http.run(plan.slice());
      backlog.drain();
      jdbc.run(plan.slice());
      for (int round = 0; round < plan.rounds(); round++) {
        served.add(http.run(plan.slice()));
        drained = drained.plus(backlog.drain());
        limit.add(jdbc.run(plan.slice()));
      }
    }
    served.firstError().or(limit::firstError).ifPresent(e -> e.printStackTrace(System.out));
    System.out.printf("backlog %s drained_ms=%d%n", operation.name(), drained.toMillis());
    return new Figure(operation.name(), clients, served, limit);
  }

  private static long process(Path world) throws IOException {
    return Long.parseLong(Files.readAllLines(world.resolve("server.pid")).get(0));
  }

  private static long residentMegabytes(long process) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
