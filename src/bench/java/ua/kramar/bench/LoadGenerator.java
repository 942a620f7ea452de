package ua.kramar.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A set of clients, each with a connection and a thread of its own. */
final class LoadGenerator implements AutoCloseable {

  private final List<LoadClient> clients;
  private final ExecutorService threads;

  LoadGenerator(List<LoadClient> clients) {
    this.clients = clients;
    this.threads = Executors.newFixedThreadPool(clients.size());
  }

  static LoadGenerator overHttp(Operation operation, int count) throws Exception {
    List<LoadClient> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clients.add(operation.overHttp(i, count));
    }
    return new LoadGenerator(clients);
  }

  static LoadGenerator overJdbc(Operation operation, int count) throws Exception {
    List<LoadClient> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clients.add(operation.overJdbc(i, count));
    }
    return new LoadGenerator(clients);
  }

  /** Runs a closed loop: each client sends again as soon as it has its response. */
  Measurement run(Duration duration) throws Exception {
    return run(new ClosedLoop(Ticker.SYSTEM, Ticker.SYSTEM.nanos() + duration.toNanos()));
  }

  /** Runs at a fixed rate. */
  Measurement run(Duration duration, double perSecond) throws Exception {
    long start = Ticker.SYSTEM.nanos();
    return run(new FixedRate(Ticker.SYSTEM, ArrivalSchedule.lasting(duration, perSecond, start)));
  }

  Measurement run(Pacing pacing) throws Exception {
    long begin = System.nanoTime();
    List<Future<Measurement>> parts = new ArrayList<>();
    for (LoadClient client : clients) {
      parts.add(threads.submit(() -> pacing.run(client)));
    }
    Measurement whole = new Measurement();
    for (Future<Measurement> part : parts) {
      whole.add(part.get());
    }
    whole.lasted(System.nanoTime() - begin);
    return whole;
  }

  @Override
  public void close() throws IOException, SQLException {
    threads.shutdownNow();
    for (LoadClient client : clients) {
      client.close();
    }
  }
}
