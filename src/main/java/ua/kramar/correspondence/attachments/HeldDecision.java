package ua.kramar.correspondence.attachments;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/** What becomes of a file that was held: it can be sent, or is gone. */
@Stateless
public class HeldDecision {

  private static final String RELEASE =
      "update attachment set state = 'READY' where id = :id and state = 'HELD'";

  private static final String DELETE = "delete from attachment where id = :id and state = 'HELD'";

  @PersistenceContext private EntityManager entities;
  @Inject private AttachmentStore store;
  @Inject private Event<InfectedFile> infected;

  /** Releases a held file, or deletes it; the message that has it is told before. */
  public void decide(long id, boolean clean) {
    if (!clean) {
      infected.fire(new InfectedFile(id));
    }
    int changed =
        entities
            .unwrap(Session.class)
            .createNativeMutationQuery(clean ? RELEASE : DELETE)
            .setParameter("id", id)
            .executeUpdate();
    if (changed > 0 && !clean) {
      store.delete(id);
    }
  }
}
