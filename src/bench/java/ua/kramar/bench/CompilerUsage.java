package ua.kramar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processor time that the server's just-in-time compiler takes. While it takes much, the
 * figures measure the compiler.
 */
final class CompilerUsage {

  /** Linux counts the time of threads in hundredths of a second, whatever the machine. */
  private static final int TICKS_A_SECOND = 100;

  private final Path threads;
  private Map<Path, Long> ticks;
  private long since = System.nanoTime();

  CompilerUsage(long server) throws IOException {
    this.threads = Path.of("/proc", String.valueOf(server), "task");
    this.ticks = ticks();
  }

  /**
   * The share of one processor since the last call, 1.0 for a whole one. The time of a compiler
   * thread that has ended since then does not count.
   */
  double share() throws IOException {
    Map<Path, Long> ticksNow = ticks();
    long now = System.nanoTime();
    double seconds = Duration.ofNanos(now - since).toMillis() / 1000.0;
    Map<Path, Long> before = ticks;
    long worked =
        ticksNow.entrySet().stream()
            .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
            .sum();
    ticks = ticksNow;
    since = now;
    return worked / seconds / TICKS_A_SECOND;
  }

  private Map<Path, Long> ticks() throws IOException {
    List<Path> stats;
    try (Stream<Path> tasks = Files.list(threads)) {
      stats = tasks.map(task -> task.resolve("stat")).toList();
    }
    Map<Path, Long> all = new HashMap<>();
    for (Path stat : stats) {
      read(stat).ifPresent(text -> all.put(stat, ticks(text)));
    }
    return all;
  }

  /** Empty when the thread has ended: opening its file, or reading it, then fails. */
  private static Optional<String> read(Path stat) {
    try {
      return Optional.of(Files.readString(stat));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** proc(5): the name in brackets, then as the twelfth and thirteenth field user and system. */
  private static long ticks(String stat) {
    if (!stat.contains("CompilerThre")) {
      return 0;
    }
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }
}
