package ua.kramar.correspondence.clock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.correspondence.ConversationKind;
import ua.kramar.correspondence.list.ConversationFilter;
import ua.kramar.correspondence.list.ConversationList;
import ua.kramar.correspondence.view.ConversationView;

/** What a node of the version before leaves behind when it moves orders with questions. */
@Tag("C2a")
@ExtendWith(ArquillianExtension.class)
class OrdersInWorkIT {

  /** Two orders in work with questions that wait; the first is older. */
  private static final String QUESTIONS =
      """
      with buyer as (
        insert into buyer (seller_id, id, account, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'work', 'Шевченко', 'Оксана', '+380671234567') returning seller_id, id),
      placed as (
        insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id,
          buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
        select seller_id, :seller * 100 + i, 0, 0, 'CART', 26, 'IN_WORK', now(), now(), id, false, false, 1.00,
          'OWN', 'OWN', 'Київ', 'Дах', 'CARD', true
        from buyer, generate_series(1, 2) as i returning seller_id, number)
      insert into conversation (seller_id, id, kind, order_number, account, in_work, opened_at, messages, buyer_messages,
        last_at, waiting_since, reply_due_at)
      select seller_id, nextval('conversation_id'), 'ORDER', number, 'work', true, now(), 1, 1, now(), now(),
        now() + (number - seller_id * 100) * interval '1 minute'
      from placed
      """;

  /** As an older node does: it knows orders only. */
  private static final String MOVE =
      "update orders set status = :status, stage = :stage where seller_id = :seller and number = :seller * 100 + 1";

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrdersInWork orders;
  @Inject private ConversationList list;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void takeTheirPlaceWhateverNodeMovedThem() {
    long seller = shops.enrol();
    runAs.storefront(
        () -> entities.createNativeQuery(QUESTIONS).setParameter("seller", seller).executeUpdate());
    assertThat(orders(seller)).containsExactly(1L, 2L);

    move(seller, 40, "CANCELLED");
    repair();
    assertThat(orders(seller)).as("the first is over").containsExactly(2L, 1L);

    move(seller, 26, "IN_WORK");
    repair();
    assertThat(orders(seller)).as("it is in work again").containsExactly(1L, 2L);
  }

  /** All that differs, of any shop; the server's own task may do so at the same time. */
  private void repair() {
    int repaired;
    do {
      repaired = runAs.nobody(() -> orders.repair());
    } while (repaired == OrdersInWork.PAGE);
  }

  private void move(long seller, int status, String stage) {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(MOVE)
                .setParameter("status", status)
                .setParameter("stage", stage)
                .setParameter("seller", seller)
                .executeUpdate());
  }

  private List<Long> orders(long seller) {
    Stream<ConversationView> shown =
        runAs
            .seller(
                seller,
                () ->
                    list.page(
                        new ConversationFilter(
                            ConversationKind.ORDER, null, false, false, null, null),
                        null,
                        10))
            .items()
            .stream();
    return shown.map(each -> Long.parseLong(each.order().number()) - seller * 100).toList();
  }
}
