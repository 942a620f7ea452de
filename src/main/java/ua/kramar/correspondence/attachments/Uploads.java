package ua.kramar.correspondence.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import ua.kramar.correspondence.attachments.images.CleanImage;
import ua.kramar.correspondence.attachments.images.UnreadableImage;
import ua.kramar.correspondence.attachments.scan.MalwareScan;
import ua.kramar.correspondence.attachments.scan.MalwareScan.Result;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.Side;

/** Takes files in: looks at what they are, cleans them, and keeps them. */
@ApplicationScoped
public class Uploads {

  @Inject private MalwareScan scan;
  @Inject private StoredAttachments attachments;
  @Inject private ContentPolicy policy;

  /**
   * Takes in a file, once for each key. It belongs to no message yet; its owner has a day to send
   * it.
   *
   * @param key the caller's idempotency key
   * @param name with or without an ending, which must not say something else than the content
   * @throws AttachmentEmpty without a byte
   * @throws AttachmentTooLarge with more than 10 MB
   * @throws AttachmentNotAllowed when it is none of {@link FileType}
   * @throws AttachmentMismatch when its name ends like something else
   * @throws AttachmentUnreadable when it is an image that cannot be read
   * @throws AttachmentInfected when malware was found in it
   * @throws StorageFull when the shop has no room left
   */
  public AttachmentView take(Owner owner, String key, String name, InputStream bytes) {
    try (ReceivedFile file = ReceivedFile.of(bytes)) {
      return attachments.add(owner, key, looked(owner, file, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes in a file that somebody else keeps, for good.
   *
   * @param sha256 what was sent, in hexadecimal; says whether all of it has come
   * @param use keeps the file by what it is given, in a transaction of its own
   * @return the result of that
   * @throws AttachmentHashMismatch when what has come has another hash
   * @throws AttachmentEmpty and the others of {@link #take}
   */
  public <T> T takeFor(
      Owner owner,
      String name,
      String sha256,
      InputStream bytes,
      Function<Supplier<AttachmentView>, T> use) {
    try (ReceivedFile file = ReceivedFile.of(bytes)) {
      if (!file.hash().equalsIgnoreCase(sha256)) {
        throw new AttachmentHashMismatch();
      }
      NewAttachment found = looked(owner, file, name);
      return use.apply(() -> attachments.keep(owner, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private NewAttachment looked(Owner owner, ReceivedFile file, String name) throws IOException {
    FileType type = FoundType.in(file.path());
    String kept = name(owner, FileName.of(name, type), type);
    Result result = scan.look(file.path());
    if (result == Result.INFECTED) {
      throw new AttachmentInfected();
    }
    return clean(file, type, kept, result == Result.UNKNOWN);
  }

  private static NewAttachment clean(ReceivedFile file, FileType type, String name, boolean held)
      throws IOException {
    if (!type.isImage()) {
      return new NewAttachment(file.path(), file.hash(), type, name, null, held);
    }
    try {
      Path clean = file.clean();
      CleanImage image = CleanImage.of(file.path(), type.name().toLowerCase(Locale.ROOT), clean);
      if (Files.size(clean) > ReceivedFile.MOST) {
        throw new AttachmentTooLarge();
      }
      return new NewAttachment(clean, file.hash(), type, name, image, held);
    } catch (UnreadableImage e) {
      throw new AttachmentUnreadable();
    }
  }

  /** What a shop may not write it may not name a file by either (C5). */
  private String name(Owner owner, FileName name, FileType type) {
    String text = name.text();
    String stem = text.substring(0, text.lastIndexOf('.')).replace('_', ' ');
    boolean may =
        owner.side() == Side.BUYER || policy.check(new CheckedText(stem, Side.SELLER)).passes();
    return may ? text : "file." + type.ending();
  }
}
