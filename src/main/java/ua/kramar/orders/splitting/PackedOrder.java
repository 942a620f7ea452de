package ua.kramar.orders.splitting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.orders.parcels.StoredParcels.Article;

/** An order with its articles and its parcels as they were when its lock was taken. */
record PackedOrder(OrderFacts order, List<Article> articles, OrderParcels parcels) {

  /** The pieces of each article. */
  Map<String, Integer> ordered() {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    articles.forEach(article -> ordered.put(article.sku(), article.quantity()));
    return ordered;
  }

  OrderRef ref() {
    return order.ref();
  }
}
