package ua.kramar.correspondence.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody sent, in a file of its own until it is closed.
 *
 * @param hash SHA-256, in hexadecimal
 */
record ReceivedFile(Path path, Path clean, String hash) implements AutoCloseable {

  /** In bytes. */
  static final int MOST = 10 << 20;

  private static final int BUFFER = 64 << 10;

  /**
   * Reads what comes.
   *
   * @throws AttachmentEmpty when nothing comes
   * @throws AttachmentTooLarge when more than {@link #MOST} comes
   */
  static ReceivedFile of(InputStream in) throws IOException {
    Path path = Files.createTempFile("kramar-attachment-", ".in");
    Path clean = Files.createTempFile("kramar-attachment-", ".out");
    try {
      MessageDigest digest = sha256();
      long size;
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
        size = copy(in, out);
      }
      if (size == 0) {
        throw new AttachmentEmpty();
      }
      return new ReceivedFile(path, clean, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      Files.deleteIfExists(clean);
      throw e;
    }
  }

  private static long copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      size += count;
      if (size > MOST) {
        throw new AttachmentTooLarge();
      }
      out.write(buffer, 0, count);
    }
    return size;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    Files.deleteIfExists(clean);
  }
}
