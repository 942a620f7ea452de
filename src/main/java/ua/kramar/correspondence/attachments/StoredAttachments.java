package ua.kramar.correspondence.attachments;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.hibernate.Session;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;

/** Adds and removes files that belong to no message yet. Each call is one transaction. */
@Stateless
public class StoredAttachments {

  /** In bytes, of all files of a shop. Uploads at the same moment may exceed it by themselves. */
  static final long MOST_OF_SHOP = 20L << 30;

  private record Request(String side, String name, String hash) {}

  private record Uploaded(long id) {}

  private static final String OF_SHOP =
      "select cast(coalesce(sum(size), 0) as bigint) from attachment where seller_id = :seller";

  private static final String ADD =
      """
      insert into attachment (seller_id, id, side, owner, name, type, size, width, height, state, created_at,
        kept)
      values (:seller, nextval('attachment_id'), :side, :owner, :name, :type, :size, :width, :height, :state, :at, :kept)
      returning id
      """;

  private static final String UNSENT =
      """
      select id, name, type, size, width, height, state from attachment
      where seller_id = :seller and id = :id and side = :side and owner = :owner and message_id is null and not kept
      """;

  private static final String KEPT =
      """
      select id, name, type, size, width, height, state from attachment
      where seller_id = :seller and id = :id and kept
      """;

  private static final String REMOVE =
      """
      delete from attachment
      where seller_id = :seller and id = :id and side = :side and owner = :owner and message_id is null
        and not kept
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private AttachmentStore store;
  @Inject private Idempotency idempotency;
  @Inject private Clock clock;

  /** Adds a file, once for each key. */
  public AttachmentView add(Owner owner, String key, NewAttachment file) {
    var request = new Request(owner.side().name(), file.name(), file.hash());
    Uploaded uploaded =
        idempotency
            .once(
                "upload-" + owner.sellerId() + "-" + owner.name(),
                key,
                request,
                Uploaded.class,
                () -> new Uploaded(add(owner, file, false)))
            .result();
    return unsent(owner, uploaded.id());
  }

  /** Adds a file that stays for good, in the transaction of whom it is for. */
  public AttachmentView keep(Owner owner, NewAttachment file) {
    long id = add(owner, file, true);
    return session()
        .createNativeQuery(KEPT, Object[].class)
        .setParameter("seller", owner.sellerId())
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(AttachmentView::of)
        .orElseThrow();
  }

  private long add(Owner owner, NewAttachment file, boolean kept) {
    try {
      long size = Files.size(file.path());
      requireRoom(owner.sellerId(), size);
      long id = insert(owner, file, size, kept);
      try (InputStream bytes = Files.newInputStream(file.path())) {
        store.put(id, bytes);
      }
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireRoom(long seller, long size) {
    long used =
        session()
            .createNativeQuery(OF_SHOP, Long.class)
            .setParameter("seller", seller)
            .getSingleResult();
    if (used + size > MOST_OF_SHOP) {
      throw new StorageFull(MOST_OF_SHOP >> 20);
    }
  }

  private long insert(Owner owner, NewAttachment file, long size, boolean kept) {
    var image = file.image();
    return session()
        .createNativeQuery(ADD, Long.class)
        .setParameter("seller", owner.sellerId())
        .setParameter("side", owner.side().name())
        .setParameter("owner", owner.name())
        .setParameter("name", file.name())
        .setParameter("type", file.type().media())
        .setParameter("size", size)
        .setParameter("width", image == null ? null : image.width(), Integer.class)
        .setParameter("height", image == null ? null : image.height(), Integer.class)
        .setParameter("state", file.held() ? "HELD" : "READY")
        .setParameter("at", clock.instant())
        .setParameter("kept", kept)
        .getSingleResult();
  }

  private AttachmentView unsent(Owner owner, long id) {
    return session()
        .createNativeQuery(UNSENT, Object[].class)
        .setParameter("seller", owner.sellerId())
        .setParameter("id", id)
        .setParameter("side", owner.side().name())
        .setParameter("owner", owner.name())
        .uniqueResultOptional()
        .map(AttachmentView::of)
        .orElseThrow(() -> new NotFound("attachment"));
  }

  /**
   * Removes a file that was not sent.
   *
   * @throws NotFound when its owner has no such file
   */
  public void remove(Owner owner, long id) {
    int removed =
        session()
            .createNativeMutationQuery(REMOVE)
            .setParameter("seller", owner.sellerId())
            .setParameter("id", id)
            .setParameter("side", owner.side().name())
            .setParameter("owner", owner.name())
            .executeUpdate();
    if (removed == 0) {
      throw new NotFound("attachment");
    }
    store.delete(id);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
