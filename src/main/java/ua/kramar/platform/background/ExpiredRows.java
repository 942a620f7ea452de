package ua.kramar.platform.background;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * Deletes expired rows in batches, one transaction each: a long writing transaction would delay the
 * event feed and all notifications.
 */
@Stateless
public class ExpiredRows {

  private static final int BATCH = 1000;

  @PersistenceContext private EntityManager entities;

  /**
   * Deletes a batch of rows, in a transaction of its own.
   *
   * @param table a constant, not input; likewise the column, which conditions may precede
   * @param before rows with an earlier time are deleted
   * @return whether there may be more
   */
  public boolean deleteBatch(String table, String column, Instant before) {
    return entities
            .createNativeQuery(
                "delete from %1$s where ctid = any(array(select ctid from %1$s where %2$s < :before limit %3$d))"
                    .formatted(table, column, BATCH))
            .setParameter("before", before)
            .executeUpdate()
        == BATCH;
  }
}
