package ua.kramar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's process, as Linux shows it in {@code /proc}. */
record ServerProcess(long id) {

  /** The one that the world in this directory has started. */
  static ServerProcess of(Path world) throws IOException {
    return new ServerProcess(
        Long.parseLong(Files.readAllLines(world.resolve("server.pid")).get(0)));
  }

  /** The memory that it occupies now (RSS); zero where the kernel does not say. */
  long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(id), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
