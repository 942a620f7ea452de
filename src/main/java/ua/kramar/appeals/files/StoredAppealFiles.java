package ua.kramar.appeals.files;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;
import org.hibernate.Session;
import ua.kramar.appeals.Appeal;
import ua.kramar.appeals.AppealEvent;
import ua.kramar.appeals.AppealRef;
import ua.kramar.appeals.Appeals;
import ua.kramar.correspondence.attachments.AttachmentView;
import ua.kramar.correspondence.attachments.InfectedFile;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.idempotency.Idempotency.Outcome;
import ua.kramar.platform.refusals.NotFound;

/** Which files an appeal has. Each call is one transaction. */
@Stateless
public class StoredAppealFiles {

  /** The most files of an appeal. */
  static final int MOST = 20;

  private static final String COUNT =
      "select count(*) from appeal_file where seller_id = :seller and appeal_id = :appeal";

  private static final String ADD =
      "insert into appeal_file (seller_id, attachment_id, appeal_id) values (:seller, :id, :appeal)";

  private static final String REMOVE = "delete from appeal_file where attachment_id = :id";

  @PersistenceContext private EntityManager entities;
  @Inject private Appeals appeals;
  @Inject private Idempotency idempotency;
  @Inject private Event<DomainEvent> events;

  /**
   * The shop of an appeal that exists.
   *
   * @throws NotFound when there is none
   */
  public long open(AppealRef appeal) {
    return appeals.hold(appeal).sellerId();
  }

  /**
   * Adds a file, once for each key.
   *
   * @param keep stores it
   */
  public Outcome<AddedFile> add(String key, AddFile file, Supplier<AttachmentView> keep) {
    return idempotency.onceForEver(
        "add-appeal-file", key, file, AddedFile.class, () -> added(file, keep));
  }

  private AddedFile added(AddFile file, Supplier<AttachmentView> keep) {
    Appeal at = appeals.hold(file.appeal());
    at.requireOpen();
    requireRoom(at);
    AttachmentView kept = keep.get();
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", at.sellerId())
        .setParameter("id", Long.parseLong(kept.id()))
        .setParameter("appeal", at.id())
        .executeUpdate();
    appeals.changed(at);
    events.fire(new AppealEvent.FileAdded(at.sellerId(), at.id(), at.orderNumber(), kept.id()));
    return new AddedFile(kept.id(), kept.type(), kept.size());
  }

  private void requireRoom(Appeal at) {
    long files =
        session()
            .createNativeQuery(COUNT, Long.class)
            .setParameter("seller", at.sellerId())
            .setParameter("appeal", at.id())
            .getSingleResult();
    if (files >= MOST) {
      throw new AppealFilesFull(MOST);
    }
  }

  /** A file that is deleted is no appeal's any more. */
  public void forget(@Observes InfectedFile file) {
    session().createNativeMutationQuery(REMOVE).setParameter("id", file.id()).executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
