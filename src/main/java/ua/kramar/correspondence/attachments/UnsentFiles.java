package ua.kramar.correspondence.attachments;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** Deletes files that nobody has sent, in pages, one transaction each. */
@Stateless
public class UnsentFiles {

  static final int PAGE = 50;

  private static final String DELETE =
      """
      delete from attachment where id = any(array(
        select id from attachment where message_id is null and not kept and created_at < :before order by created_at limit %d
        for update skip locked))
      returning id
      """
          .formatted(PAGE);

  @PersistenceContext private EntityManager entities;
  @Inject private AttachmentStore store;

  /**
   * Deletes a page of those that were uploaded before.
   *
   * @return whether there may be more
   */
  public boolean delete(Instant before) {
    List<Long> deleted =
        entities
            .unwrap(Session.class)
            .createNativeQuery(DELETE, Long.class)
            .setParameter("before", before)
            .getResultList();
    deleted.forEach(store::delete);
    return deleted.size() == PAGE;
  }
}
