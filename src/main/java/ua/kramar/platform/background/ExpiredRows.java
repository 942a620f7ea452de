package ua.kramar.platform.background;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * Deletes what nobody needs any more, a piece a transaction: as long as a transaction writes, the
 * feed of events and all notifications wait for it.
 */
@Stateless
public class ExpiredRows {

  private static final int PIECE = 1000;

  @PersistenceContext private EntityManager entities;

  /**
   * Deletes some of the rows, in a transaction of its own.
   *
   * @param table in the code's own words, nobody's input; likewise the column
   * @return whether there may be more
   */
  public boolean deleteSome(String table, String column, Instant before) {
    return entities
            .createNativeQuery(
                "delete from %1$s where ctid = any(array(select ctid from %1$s where %2$s < :before limit %3$d))"
                    .formatted(table, column, PIECE))
            .setParameter("before", before)
            .executeUpdate()
        == PIECE;
  }
}
