package ua.kramar.platform.undertow;

import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Room for a part of a large body in a file that is gone when the body is: the memory of the server
 * is not taken by files that somebody sends slowly.
 */
final class SpooledBuffer implements PooledByteBuffer {

  private static final int SIZE = 1 << 20;

  private ByteBuffer buffer;

  private SpooledBuffer(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  /**
   * @throws IOException when the disk is full; a mapping without blocks behind it would end the
   *     process instead
   */
  static SpooledBuffer allocate() throws IOException {
    Path path = Files.createTempFile("kramar-body-", ".part");
    try (FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      ByteBuffer zeros = ByteBuffer.allocate(SIZE);
      while (zeros.hasRemaining()) {
        file.write(zeros);
      }
      return new SpooledBuffer(file.map(MapMode.READ_WRITE, 0, SIZE));
    }
  }

  @Override
  public ByteBuffer getBuffer() {
    return buffer;
  }

  /** The mapping ends when nobody refers to it. */
  @Override
  public void close() {
    buffer = null;
  }

  @Override
  public boolean isOpen() {
    return buffer != null;
  }
}
