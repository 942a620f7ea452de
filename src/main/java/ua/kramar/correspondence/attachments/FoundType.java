package ua.kramar.correspondence.attachments;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** Finds out what a file is, by its content alone: neither a name nor a header is believed. */
final class FoundType {

  private static final Tika TIKA = new Tika();
  private static final int BUFFER = 8 << 10;

  private FoundType() {}

  /**
   * @throws AttachmentNotAllowed when it is nothing that may be sent
   */
  static FileType in(Path file) throws IOException {
    String media;
    try (var in = Files.newInputStream(file)) {
      media = TIKA.detect(in);
    }
    FileType type = FileType.of(media).orElseThrow(AttachmentNotAllowed::new);
    if (type == FileType.TEXT && !isText(file)) {
      throw new AttachmentNotAllowed();
    }
    return type;
  }

  /** Text is UTF-8 without signs that steer something. */
  private static boolean isText(Path file) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] buffer = new char[BUFFER];
    try (Reader text = new InputStreamReader(Files.newInputStream(file), decoder)) {
      for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
        for (int at = 0; at < count; at++) {
          if (buffer[at] < ' ' && "\t\n\r\f".indexOf(buffer[at]) < 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
