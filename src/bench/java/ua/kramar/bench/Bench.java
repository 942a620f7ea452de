package ua.kramar.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import ua.kramar.sandbox.Options;
import ua.kramar.sandbox.World;

/**
 * Starts a world, fills it, and prints one line a figure. See src/bench/README.md for what the
 * figures mean.
 */
public final class Bench {

  private final Plan plan;
  private final URI server;
  private final Database database;
  private final Backlog backlog;

  private Bench(Plan plan, World world) {
    this.plan = plan;
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
      Bench bench = new Bench(plan, world);
      new Stock(bench.database, plan.orders()).fill();
      bench.measure();
      System.out.printf(
          Locale.ROOT,
          "bench server rss_mb=%d start_s=%.1f%n",
          residentMegabytes(Path.of(args[2])),
          world.startTook().toMillis() / 1000.0);
    }
  }

  private void measure() throws Exception {
    List<Operation> operations =
        List.of(
            new PlaceOrder(server, database),
            new ReadOrder(server, database, plan.orders()),
            new PageOfNewOrders(server, database, "bench-read"),
            new ChangeStatus(server, database));
    for (Operation operation : operations) {
      warmUp(operation);
    }
    for (Operation operation : operations) {
      if (plan.operations().contains(operation.name())) {
        for (int clients : plan.clients()) {
          System.out.println(measure(operation, clients));
        }
      }
    }
  }

  private void warmUp(Operation operation) throws Exception {
    try (Load http = Load.overHttp(operation, 8)) {
      http.run(plan.virtualMachine());
    }
    backlog.drain();
  }

  private Figure measure(Operation operation, int clients) throws Exception {
    Sample served = new Sample();
    Sample limit = new Sample();
    Duration drained = Duration.ZERO;
    try (Load http = Load.overHttp(operation, clients);
        Load jdbc = Load.overJdbc(operation, clients)) {
      http.run(plan.warmUp());
      backlog.drain();
      jdbc.run(plan.warmUp());
      for (int round = 0; round < plan.rounds(); round++) {
        served.add(http.run(plan.slice()));
        drained = drained.plus(backlog.drain());
        limit.add(jdbc.run(plan.slice()));
      }
    }
    served.firstError().or(limit::firstError).ifPresent(e -> e.printStackTrace(System.out));
    System.out.println("  drained in " + drained.toMillis() + " ms");
    return new Figure(operation.name(), clients, served, limit);
  }

  private static long residentMegabytes(Path world) throws IOException {
    String pid = Files.readAllLines(world.resolve("server.pid")).get(0);
    return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
