package ua.kramar.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A set of clients, each calling again as soon as it has its answer. */
final class LoadGenerator implements AutoCloseable {

  private final List<LoadClient> clients;
  private final ExecutorService threads;

  private LoadGenerator(List<LoadClient> clients) {
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

  Measurement run(Duration duration) throws Exception {
    long begin = System.nanoTime();
    long end = begin + duration.toNanos();
    List<Future<Measurement>> parts = new ArrayList<>();
    for (LoadClient client : clients) {
      parts.add(threads.submit(() -> run(client, end)));
    }
    Measurement whole = new Measurement();
    for (Future<Measurement> part : parts) {
      whole.add(part.get());
    }
    whole.lasted(System.nanoTime() - begin);
    return whole;
  }

  private static Measurement run(LoadClient client, long end) {
    Measurement sample = new Measurement();
    for (long begin = System.nanoTime(); begin < end; ) {
      boolean done = answered(client, sample);
      long now = System.nanoTime();
      if (done) {
        sample.took(now - begin);
      }
      begin = now;
    }
    return sample;
  }

  private static boolean answered(LoadClient client, Measurement sample) {
    try {
      client.call();
      return true;
    } catch (Exception e) {
      sample.failed(e);
      return false;
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    threads.shutdownNow();
    for (LoadClient client : clients) {
      client.close();
    }
  }
}
