package ua.kramar.sandbox.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that an earlier, killed world may have left behind. It is known by its id and the
 * instant of its start: the id alone may belong to somebody else by now.
 */
public record LeftoverProcess(ProcessHandle process) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The system's clock moves the computed instants of one and the same process by a little. */
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  public static Optional<LeftoverProcess> of(long pid, Instant startedAt) {
    return ProcessHandle.of(pid)
        .filter(LeftoverProcess::isAlive)
        .filter(process -> startedAbout(process, startedAt))
        .map(LeftoverProcess::new);
  }

  /**
   * A dead process stays in the table until its parent waits for it, and the first process of a
   * container may never do so. Such a process has no command any more.
   */
  private static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static boolean startedAbout(ProcessHandle process, Instant instant) {
    return process
        .info()
        .startInstant()
        .filter(start -> Duration.between(start, instant).abs().compareTo(TOLERANCE) <= 0)
        .isPresent();
  }

  /** Records a process that must be ended if this virtual machine cannot do it. */
  public static void remember(ProcessHandle process, Path file) throws IOException {
    Instant start = process.info().startInstant().orElseGet(Instant::now);
    Files.writeString(file, process.pid() + "\n" + start + "\n");
  }

  public static Optional<LeftoverProcess> remembered(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    // A virtual machine that was killed while it wrote leaves half of it.
    return lines.size() == 2
        ? of(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)))
        : Optional.empty();
  }

  public void endHard() {
    process.destroyForcibly();
    if (!endsWithin(PATIENCE)) {
      throw new StartFailure("Process %d does not end; end it by hand.".formatted(process.pid()));
    }
  }

  public boolean endsWithin(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (isAlive(process)) {
      if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return true;
  }

  /** Sends a signal that Java has no method for. */
  public void signal(String name) throws IOException {
    Process kill =
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      kill.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
