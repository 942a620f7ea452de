package ua.kramar.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.shipping.DeliveryMethod;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.refusals.NotFound;

/** The wall between sellers: in Hibernate's filter, and in the database's keys. */
@ExtendWith(ArquillianExtension.class)
class SellerWallIT {

  /** A shop with one order. */
  record Shop(long id, String code, long order) {}

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderPlacement placement;
  @Inject private OrderViews views;
  @Inject private OrderChanges changes;
  @Inject private OrderList list;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void showsAShopItsOwnOrderOnly() {
    Shop ours = shop();
    Shop theirs = shop();

    assertThat(runAs.seller(ours.id(), () -> views.own(ours.order())).number())
        .isEqualTo(String.valueOf(ours.order()));
    assertThatThrownBy(() -> runAs.seller(ours.id(), () -> views.own(theirs.order())))
        .isInstanceOf(NotFound.class);
    assertThat(
            runAs
                .seller(ours.id(), () -> list.page(everything(), OrderSort.NEWEST, null, 100))
                .items())
        .extracting(OrderSummary::number)
        .containsExactly(String.valueOf(ours.order()));
  }

  @Test
  void letsAShopMoveItsOwnOrderOnly() {
    Shop ours = shop();
    Shop theirs = shop();

    assertThatThrownBy(
            () ->
                runAs.seller(
                    ours.id(),
                    () ->
                        changes.move(
                            theirs.order(),
                            version -> version == 0,
                            new MoveOrder(26, null, null, null))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                runAs.seller(
                    ours.id(),
                    () ->
                        changes.move(
                            ours.order(),
                            version -> version == 0,
                            new MoveOrder(49, null, theirs.order(), null))))
        .as("nor may it refer to a foreign order")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void showsNobodyNothing() {
    Shop shop = shop();

    assertThatThrownBy(() -> runAs.nobody(() -> views.own(shop.order())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void showsAllShopsToAnActorWhoServesAll() {
    Shop one = shop();
    Shop other = shop();

    assertThat(runAs.storefront(() -> views.brief(one.order())).seller()).isEqualTo(one.code());
    assertThat(runAs.storefront(() -> views.brief(other.order())).seller()).isEqualTo(other.code());
  }

  @Test
  void cannotStoreAReferenceAcrossShops() {
    Shop ours = shop();
    Shop theirs = shop();

    assertThatThrownBy(
            () ->
                runAs.storefront(
                    () ->
                        entities
                            .createNativeQuery(
                                "update orders set duplicate_of = :foreign where number = :own")
                            .setParameter("foreign", theirs.order())
                            .setParameter("own", ours.order())
                            .executeUpdate()))
        .hasStackTraceContaining("orders_seller_id_duplicate_of_fkey");
  }

  private static OrderFilter everything() {
    return new OrderFilter(null, Set.of(), null, null, null, null);
  }

  private Shop shop() {
    String code = EnrolledShops.newCode();
    long id = shops.enrol(code);
    shops.sells(id, "SKU");
    var request =
        new PlaceOrder(
            code,
            EnrolledShops.buyer(),
            List.of(new PlaceOrder.Line("SKU", 1, null)),
            new DeliveryChoice(Carrier.NOVA_POSHTA, DeliveryMethod.PICKUP, "Київ", "1"),
            new PlaceOrder.Payment(PaymentMethod.CARD, false),
            false,
            null);
    String number =
        runAs
            .storefront(() -> placement.place("test", code, OrderSource.CART, request))
            .result()
            .number();
    return new Shop(id, code, Long.parseLong(number));
  }
}
