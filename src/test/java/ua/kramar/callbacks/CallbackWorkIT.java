package ua.kramar.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

/** Call-backs that a node of the version before has planned for orders that are confirmed. */
@Tag("O16")
@ExtendWith(ArquillianExtension.class)
class CallbackWorkIT {

  private static final String PLANNED =
      """
      with buyer as (
        insert into buyer (seller_id, id, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'Шевченко', 'Оксана', '+380671234567') returning seller_id, id),
      placed as (
        insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id,
          buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
        select seller_id, nextval('order_number') + 900000000000, 0, 1, 'CART', :status, 'IN_WORK', now(), now(), id,
          false, false, 1280.00, 'NOVA_POSHTA', 'PICKUP', 'Київ', 'Відділення №1', 'CASH_ON_DELIVERY', false
        from buyer returning seller_id, number)
      insert into callback (seller_id, id, order_number, subject, requested_by, requested_at, planned_from)
      select seller_id, nextval('callback_id'), number, 'CONFIRMATION', 'call-center', now(), now() - interval '1 minute'
      from placed
      """;

  private static final String ENDED =
      "select count(*) from callback where seller_id = :seller and state = 'CANCELLED' and ended_by is not null";

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private CallbackWork work;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  /** Whatever the hour: those that are to be made may wait for the morning. */
  @Test
  void endsThoseThatConfirmNothingInsteadOfGivingThemOut() {
    String code = EnrolledShops.newCode();
    long seller = shops.enrol(code);
    List.of(2, 40, 6, 1).forEach(status -> plan(seller, status));

    List<TakenCallback> taken =
        runAs.callCentre(
            "call-center", () -> work.take(null, new TakeCallbacks("a-1", code, 20, 60)));

    assertThat(taken.size()).isLessThanOrEqualTo(1);
    Number ended =
        runAs.storefront(
            () ->
                (Number)
                    entities
                        .createNativeQuery(ENDED, Long.class)
                        .setParameter("seller", seller)
                        .getSingleResult());
    assertThat(ended.intValue()).isEqualTo(3);
  }

  private void plan(long seller, int status) {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(PLANNED)
                .setParameter("seller", seller)
                .setParameter("status", status)
                .executeUpdate());
  }
}
