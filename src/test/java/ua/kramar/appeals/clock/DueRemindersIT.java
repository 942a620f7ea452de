package ua.kramar.appeals.clock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;

/** Shops are reminded of appeals that still wait, once each. */
@Tag("C2c")
@Tag("C4")
@ExtendWith(ArquillianExtension.class)
class DueRemindersIT {

  /** The first is due soon, the second later; the third has an answer. */
  private static final String APPEALS =
      """
      with caller as (
        insert into buyer (seller_id, id, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'Шевченко', 'Оксана', '+380671234567') returning id)
      insert into appeal (seller_id, id, request_type, sending_type, channel, status, buyer_id, text, source_system,
        registered_at, changed_at, waiting_since, reply_due_at)
      select :seller, :seller * 10 + i, i, 2, 'HOTLINE', case when i = 3 then 4 else 1 end, caller.id, 'Де?', 'test', now(), now(),
        case when i < 3 then now() end, case when i < 3 then now() + (i * 20) * interval '1 minute' end
      from caller, generate_series(1, 3) as i
      """;

  private static final String REMINDED =
      """
      select cast(subject_id as bigint) - seller_id * 10 from journal_event
      where seller_id = :seller and type = 'appeal.deadline-near' order by seq
      """;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private DueReminders reminders;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void comeHalfAnHourBeforeTheDeadlineAndOnce() {
    long seller = shops.enrol();
    runAs.storefront(
        () -> entities.createNativeQuery(APPEALS).setParameter("seller", seller).executeUpdate());
    Instant now = Instant.now();

    remind(now);
    assertThat(reminded(seller)).containsExactly(1L);
    remind(now);
    assertThat(reminded(seller)).as("not again").containsExactly(1L);
    remind(now.plusSeconds(900));
    assertThat(reminded(seller)).containsExactly(1L, 2L);
  }

  /** All that are due, of any shop; the server's own task may do so at the same time. */
  private void remind(Instant now) {
    boolean more;
    do {
      more = runAs.storefront(() -> reminders.remind(now));
    } while (more);
  }

  @SuppressWarnings("unchecked")
  private List<Long> reminded(long seller) {
    return runAs.storefront(
        () ->
            entities
                .createNativeQuery(REMINDED, Long.class)
                .setParameter("seller", seller)
                .getResultList());
  }
}
