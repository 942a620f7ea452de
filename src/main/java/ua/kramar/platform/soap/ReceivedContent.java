package ua.kramar.platform.soap;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What came beside the message of this request, as a part of its own (MTOM). The message that the
 * endpoint receives has an empty element in its place: the part never goes through the SOAP engine.
 */
@RequestScoped
public class ReceivedContent {

  private Path file;

  void keep(Path part) {
    file = part;
  }

  /** Opens the part; empty when the message came alone. */
  public Optional<InputStream> open() throws IOException {
    return file == null ? Optional.empty() : Optional.of(Files.newInputStream(file));
  }

  void discard() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
      file = null;
    }
  }
}
