package ua.kramar.returns.clock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;

/** What nobody sends in time comes to an end, and the shop is reminded of what it owes, once. */
@Tag("C2c")
@ExtendWith(ArquillianExtension.class)
class DueReturnsIT {

  /**
   * An order that was received, of two pieces: one return is awaited, the other waits to be judged.
   */
  private static final String RETURNS =
      """
      with caller as (
        insert into buyer (seller_id, id, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'Шевченко', 'Оксана', '+380671234567') returning id),
      received as (
        insert into orders (seller_id, number, version, source, status, stage, steps, placed_at, changed_at, buyer_id,
          buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
        select :seller, :seller * 10, 0, 'CART', 6, 'DONE', 1, now(), now(), caller.id, false, false, 20, 'OWN', 'OWN', 'Київ',
          '1', 'CASH_ON_DELIVERY', false
        from caller returning number),
      line as (
        insert into order_line (seller_id, order_number, position, sku, title, quantity, price)
        select :seller, number, 0, 'A', 'A', 2, 10 from received),
      step as (
        insert into order_step (seller_id, order_number, position, to_status, mover, actor, at)
        select :seller, number, 0, 6, 'SELLER', 'test', now() from received),
      back as (
        insert into order_return (seller_id, id, order_number, kind, state, reason, asked_by, order_status, asked_at, changed_at,
          due_at, remind_at)
        select :seller, :seller * 10 + i, number, 'GIVEN_BACK', case i when 1 then 'EXPECTED' else 'ARRIVED' end, 'OTHER', 'SELLER', 6,
          now(), now(), now() + interval '1 hour', case i when 2 then now() + interval '20 minutes' end
        from received, generate_series(1, 2) as i returning id)
      insert into order_return_line (seller_id, return_id, position, sku, title, quantity, price)
      select :seller, id, 0, 'A', 'A', 1, 10 from back
      """;

  private static final String STATE =
      "select state from order_return where seller_id = :seller and id = :seller * 10 + 1";

  private static final String REMINDED =
      """
      select cast(subject_id as bigint) - seller_id * 10 from journal_event
      where seller_id = :seller and type = 'return.deadline-near' order by seq
      """;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private DueReturns due;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void endAndAreRemindedOfByTheClock() {
    long seller = shops.enrol();
    runAs.storefront(
        () -> entities.createNativeQuery(RETURNS).setParameter("seller", seller).executeUpdate());
    Instant now = Instant.now();

    pass(now);
    assertThat(of(STATE, String.class, seller)).containsExactly("EXPECTED");
    assertThat(of(REMINDED, Long.class, seller)).isEmpty();
    pass(now.plusSeconds(1800));
    pass(now.plusSeconds(1800));
    assertThat(of(REMINDED, Long.class, seller)).containsExactly(2L);
    pass(now.plusSeconds(3660));
    assertThat(of(STATE, String.class, seller)).containsExactly("EXPIRED");
  }

  /** All that is due, of any shop; the server's own task may do so at the same time. */
  private void pass(Instant now) {
    boolean more;
    do {
      more = runAs.storefront(() -> due.remind(now));
    } while (more);
    runAs.storefront(
        () -> {
          due.at(now).forEach(each -> due.end(each, now));
          return true;
        });
  }

  private <T> List<T> of(String query, Class<T> type, long seller) {
    return runAs.storefront(
        () ->
            entities
                .unwrap(Session.class)
                .createNativeQuery(query, type)
                .setParameter("seller", seller)
                .getResultList());
  }
}
