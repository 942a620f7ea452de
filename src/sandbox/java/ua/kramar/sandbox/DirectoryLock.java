package ua.kramar.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ua.kramar.sandbox.process.StartFailure;

/**
 * One world for each directory. The system releases the lock when the virtual machine ends, even if
 * it is killed.
 */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

  static DirectoryLock take(Path directory, Ports ports) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isTaken(channel)) {
      channel.close();
      throw new StartFailure(
          "Port %d is taken by the world that already runs in %s; stop that one first, with Ctrl-C where it was started."
              .formatted(ports.http(), directory));
    }
    return new DirectoryLock(channel);
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
