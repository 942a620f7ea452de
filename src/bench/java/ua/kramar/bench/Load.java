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
final class Load implements AutoCloseable {

  private final List<Client> clients;
  private final ExecutorService threads;

  private Load(List<Client> clients) {
    this.clients = clients;
    this.threads = Executors.newFixedThreadPool(clients.size());
  }

  static Load overHttp(Operation operation, int count) throws Exception {
    List<Client> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clients.add(operation.overHttp(i, count));
    }
    return new Load(clients);
  }

  static Load overJdbc(Operation operation, int count) throws Exception {
    List<Client> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clients.add(operation.overJdbc(i, count));
    }
    return new Load(clients);
  }

  Sample run(Duration duration) throws Exception {
    long begin = System.nanoTime();
    long end = begin + duration.toNanos();
    List<Future<Sample>> parts = new ArrayList<>();
    for (Client client : clients) {
      parts.add(threads.submit(() -> run(client, end)));
    }
    Sample whole = new Sample();
    for (Future<Sample> part : parts) {
      whole.add(part.get());
    }
    whole.lasted(System.nanoTime() - begin);
    return whole;
  }

  private static Sample run(Client client, long end) {
    Sample sample = new Sample();
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

  private static boolean answered(Client client, Sample sample) {
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
    for (Client client : clients) {
      client.close();
    }
  }
}
