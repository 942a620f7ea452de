package ua.kramar.orders.list;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.orders.status.Stage;

/** What stands beside the views of a shop that has been there for years. */
@ExtendWith(ArquillianExtension.class)
class OrderCountsIT {

  private static final String YEARS_OF_ORDERS =
      """
      with buyer as (
        insert into buyer (seller_id, id, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'Шевченко', 'Оксана', '+380671234567') returning seller_id, id)
      insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id,
        buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
      select seller_id, 700000000000 + seller_id % 1000 * 20000 + i, 0, 1, 'CART', 6, 'DONE', now(), now(), id,
        false, false, 1280.00, 'NOVA_POSHTA', 'PICKUP', 'Київ', 'Відділення №12', 'CARD', true
      from buyer, generate_series(1, :orders) as i
      """;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderCounts counts;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void countsEveryStageButNoFurtherThanPeopleRead() {
    long seller = shopWith(OrderCounts.MAX_COUNT + 1);

    Map<Stage, Long> stages = runAs.seller(seller, () -> counts.stages());

    assertThat(stages)
        .containsOnlyKeys(Stage.values())
        .containsEntry(Stage.DONE, (long) OrderCounts.MAX_COUNT)
        .containsEntry(Stage.NEW, 0L);
  }

  @Test
  void countsOfOneShopSayNothingOfAnother() {
    shopWith(2);
    long ours = shopWith(1);

    assertThat(runAs.seller(ours, () -> counts.stages())).containsEntry(Stage.DONE, 1L);
  }

  private long shopWith(int orders) {
    long id = shops.enrol();
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(YEARS_OF_ORDERS)
                .setParameter("seller", id)
                .setParameter("orders", orders)
                .executeUpdate());
    return id;
  }
}
