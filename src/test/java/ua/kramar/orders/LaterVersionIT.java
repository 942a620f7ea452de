package ua.kramar.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.orders.list.OrderFilter;
import ua.kramar.orders.list.OrderList;
import ua.kramar.orders.list.OrderSort;
import ua.kramar.orders.list.OrderSummary;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.platform.refusals.LaterVersionNeeded;

/**
 * What a node does with an order whose codes only nodes of later versions know. The node of these
 * tests is of the version before, which has no payment method CASHLESS; the other codes are of a
 * version to come.
 */
@ExtendWith(ArquillianExtension.class)
class LaterVersionIT {

  private static final long NUMBER = 800_000_000_001L;

  private static final String ORDER_OF_A_LATER_VERSION =
      """
      with buyer as (
        insert into buyer (seller_id, id, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'Шевченко', 'Оксана', '+380671234567') returning seller_id, id),
      placed as (
        insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id,
          buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
        select seller_id, :number, 0, 1, 'CART', 991, 'IN_WORK', now(), now(), id,
          false, false, 1280.00, 'DRONE', 'OWN', 'Київ', 'Дах', 'CASHLESS', true
        from buyer returning seller_id, number)
      insert into order_step (seller_id, order_number, position, from_status, to_status, mover, actor, reason, at)
      select seller_id, number, 0, null, 991, 'ROBOT', 'robot', null, now() from placed
      """;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderViews views;
  @Inject private OrderChanges changes;
  @Inject private OrderList list;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void showsTheCodesAsTheyAreAndChangesNothing() {
    long seller = shops.enrol();
    execute(ORDER_OF_A_LATER_VERSION, seller);

    OrderSummary row =
        runAs
            .seller(seller, () -> list.page(everything(), OrderSort.NEWEST, null, 100))
            .items()
            .get(0);
    assertThat(row.status().id()).isEqualTo(991);
    assertThat(row.status().name()).isEqualTo("991");
    assertThat(row.status().group()).isNull();

    OrderView order = runAs.seller(seller, () -> views.own(NUMBER));
    assertThat(order.delivery())
        .isEqualTo(new OrderView.Delivery("DRONE", "OWN", "Київ", "Дах", null, null));
    assertThat(order.payment().method()).isEqualTo("CASHLESS");
    assertThat(order.history()).extracting(OrderView.Step::mover).containsExactly("ROBOT");
    assertThat(order.allowedMoves()).isEmpty();

    Throwable refused =
        catchThrowable(
            () ->
                runAs.seller(
                    seller,
                    () ->
                        changes.move(
                            NUMBER, version -> version == 0, new MoveOrder(26, null, null, null))));
    assertThat(Failure.toRefusal(refused)).isInstanceOf(LaterVersionNeeded.class);
  }

  private static OrderFilter everything() {
    return new OrderFilter(null, Set.of(), null, null, null, null);
  }

  private void execute(String sql, long seller) {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(sql)
                .setParameter("seller", seller)
                .setParameter("number", NUMBER)
                .executeUpdate());
  }
}
