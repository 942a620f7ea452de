package ua.kramar.orders.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** The numbers by which shop and buyer speak of an order. */
@ApplicationScoped
public class OrderNumbers {

  private static final String WAYBILL =
      "select waybill from orders where seller_id = :seller and number = :number and waybill is not null";

  @PersistenceContext private EntityManager entities;

  /** The number of the order and its waybill number. */
  public List<String> of(long seller, long number) {
    List<String> all = new ArrayList<>();
    all.add(String.valueOf(number));
    all.addAll(
        entities
            .unwrap(Session.class)
            .createNativeQuery(WAYBILL, String.class)
            .setParameter("seller", seller)
            .setParameter("number", number)
            .getResultList());
    return all;
  }
}
