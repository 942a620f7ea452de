package ua.kramar.platform.background;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.UUID;

/**
 * Lets one node at a time do the work of a task. A node that runs the task again in time keeps it;
 * that of a crashed node passes to another when the lease ends. The lease saves work. What must not
 * happen twice is decided by the row that the work changes.
 */
@Stateless
public class TaskLease {

  private static final String NODE = UUID.randomUUID().toString();

  @PersistenceContext private EntityManager entities;

  /**
   * Takes the lease, or prolongs it, in a transaction of its own.
   *
   * @param length in whole seconds; longer than the time between two runs
   * @return false if another node has it
   */
  public boolean take(String task, Duration length) {
    String statement =
        """
        insert into task_lease as t (name, lease_owner, lease_until)
        values (:name, :owner, now() + %1$s)
        on conflict (name) do update set %2$s where t.%3$s or %4$s
        """
            .formatted(Lease.interval(length), Lease.take(length), Lease.HELD, Lease.free("t"));
    return entities
            .createNativeQuery(statement)
            .setParameter("name", task)
            .setParameter("owner", NODE)
            .executeUpdate()
        == 1;
  }
}
