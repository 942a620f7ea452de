package ua.kramar.returns.view;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Money;
import ua.kramar.returns.Returnable;
import ua.kramar.returns.words.ReturnKind;

/** Reads what of an order can still come back. */
@Stateless
public class ReturnableGoods {

  @Inject private Returnable returnable;
  @Inject private OrderActs acts;

  /**
   * The goods of an order of the acting shop.
   *
   * @throws NotFound when the shop has no such order
   */
  public ReturnableView of(long number) {
    OrderFacts order = acts.seen(number);
    List<ReturnKind> kinds =
        Stream.of(ReturnKind.values()).filter(kind -> kind.isOf(order.status())).toList();
    Map<String, Returnable.Article> notTaken =
        articles(order, ReturnKind.NOT_TAKEN).stream()
            .collect(Collectors.toMap(Returnable.Article::sku, Function.identity()));
    List<ReturnableView.Article> articles =
        articles(order, ReturnKind.GIVEN_BACK).stream()
            .map(
                article ->
                    new ReturnableView.Article(
                        article.sku(),
                        article.title(),
                        article.ordered(),
                        Money.uah(article.price()),
                        kinds.contains(ReturnKind.GIVEN_BACK) ? article.left() : 0,
                        kinds.contains(ReturnKind.NOT_TAKEN)
                            ? notTaken.get(article.sku()).left()
                            : 0))
            .toList();
    return new ReturnableView(kinds, articles);
  }

  private List<Returnable.Article> articles(OrderFacts order, ReturnKind kind) {
    return returnable.of(order.ref(), kind);
  }
}
