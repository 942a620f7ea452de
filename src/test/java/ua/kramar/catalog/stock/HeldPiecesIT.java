package ua.kramar.catalog.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.catalog.OfferSoldOut;
import ua.kramar.catalog.PriceList;
import ua.kramar.orders.MoveOrder;
import ua.kramar.orders.OrderPlacement;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.PaymentMethod;
import ua.kramar.orders.PlaceOrder;
import ua.kramar.orders.reservations.StrayReservations;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.shipping.DeliveryMethod;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;

/**
 * What an order holds when it is corrected, when its end is taken back, and when an older node
 * ended it.
 */
@Tag("O9")
@ExtendWith(ArquillianExtension.class)
class HeldPiecesIT {

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderPlacement placement;
  @Inject private PriceList priceList;
  @Inject private Stock stock;
  @Inject private OrderChanges changes;
  @Inject private StrayReservations stray;
  @PersistenceContext private EntityManager entities;

  private long seller;
  private long number;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void holdsMoreOrFewerPiecesForACorrectedOrder() {
    order(2, 5);
    assertThat(articles()).isEqualTo(new ArticleStock("SKU", true, 3, 2));

    adjust(3);
    assertThat(articles()).isEqualTo(new ArticleStock("SKU", true, 0, 5));
    assertThatThrownBy(() -> adjust(1)).isInstanceOf(OfferSoldOut.class);
    adjust(-4);
    assertThat(articles()).isEqualTo(new ArticleStock("SKU", true, 4, 1));
    adjust(-9);
    assertThat(articles())
        .as("no more than it holds")
        .isEqualTo(new ArticleStock("SKU", true, 5, 0));
  }

  @Test
  void takesBackTheEndOfAnOrderOnlyWhileItsGoodsAreLeft() {
    order(2, 5);
    move(26);
    // As the clock ends it.
    ended(50);
    settleStray();
    assertThat(articles().left()).isEqualTo(5);
    runAs.seller(seller, () -> priceList.setQuantity("SKU", null, 1));

    assertThatThrownBy(() -> back()).isInstanceOf(OfferSoldOut.class);
    runAs.seller(seller, () -> priceList.setQuantity("SKU", null, 2));
    assertThat(back().status().id()).isEqualTo(26);
    assertThat(articles()).isEqualTo(new ArticleStock("SKU", true, 0, 2));
  }

  @Test
  void letsGoOfWhatAnOlderNodeLeftHeld() {
    order(2, 5);
    ended(40);

    settleStray();
    assertThat(articles()).isEqualTo(new ArticleStock("SKU", true, 5, 0));

    order(2, 5);
    ended(3);
    settleStray();
    assertThat(articles()).as("handed over").isEqualTo(new ArticleStock("SKU", true, 3, 0));
  }

  /** The order comes to the status as an older node brings it there. */
  private void ended(int id) {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    """
                    update orders set status = :status, changed_at = now() - interval '1 hour'
                    where number = :number
                    """)
                .setParameter("status", id)
                .setParameter("number", number)
                .executeUpdate());
  }

  /** The sweep of a node may be settling it at this moment. */
  private void settleStray() {
    runAs.storefront(
        () -> {
          if (stray.at(Instant.now()).contains(number)) {
            stray.settle(number);
          }
          return null;
        });
  }

  private OrderView back() {
    return runAs.seller(
        seller, () -> changes.move(number, any -> true, new MoveOrder(26, null, null, "Заплатив")));
  }

  private void adjust(int more) {
    runAs.seller(
        seller,
        () -> {
          stock.adjust(seller, number, Map.of("SKU", more));
          return null;
        });
  }

  private ArticleStock articles() {
    return runAs.seller(seller, () -> stock.of(seller, number, List.of("SKU"))).get(0);
  }

  private void move(int status) {
    runAs.seller(
        seller, () -> changes.move(number, any -> true, new MoveOrder(status, null, null, null)));
  }

  private void order(int count, Integer pieces) {
    String code = EnrolledShops.newCode();
    seller = shops.enrol(code);
    shops.sells(seller, "SKU");
    runAs.seller(seller, () -> priceList.setQuantity("SKU", null, pieces));
    var request =
        new PlaceOrder(
            code,
            EnrolledShops.buyer(),
            List.of(new PlaceOrder.Line("SKU", count, null)),
            new DeliveryChoice(Carrier.NOVA_POSHTA, DeliveryMethod.PICKUP, "Київ", "1"),
            new PlaceOrder.Payment(PaymentMethod.CARD, false),
            false,
            null);
    number =
        Long.parseLong(
            runAs
                .storefront(() -> placement.place("held", code, OrderSource.CART, request))
                .result()
                .number());
  }
}
