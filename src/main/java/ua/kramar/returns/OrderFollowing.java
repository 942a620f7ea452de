package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.view.DeliveredGoods;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnMoves;
import ua.kramar.returns.words.ReturnState;

/**
 * What returns do to the status of their order (ADR 0059). With all goods on their way the order is
 * where the hindmost of them is; with all goods back it is returned (19), or its goods came back
 * (71) if nobody had received them; with a part of them back it is received in part (68); with
 * nothing back it is what it was. The table of moves has the last word.
 */
@ApplicationScoped
class OrderFollowing {

  /**
   * A return and its pieces.
   *
   * @param accepted what the shop has taken back of them
   */
  private record Pieces(Return of, int all, int accepted) {

    /** Of goods that nobody had received, those that the shop complains of are back, too. */
    int back() {
      if (!of.state().isJudged() || of.lost()) {
        return 0;
      }
      return of.kind() == ReturnKind.NOT_TAKEN ? all : accepted;
    }

    int lost() {
      return of.state().isJudged() && of.lost() ? accepted : 0;
    }

    int underWay() {
      return of.state().isOnItsWay() ? all : 0;
    }
  }

  @Inject private Returns returns;
  @Inject private DeliveredGoods goods;
  @Inject private OrderService orders;

  /** Moves the order, which the caller has locked, after a change of one of its returns. */
  void follow(Return changed) {
    List<Pieces> all =
        returns.of(changed.order()).stream()
            .map(
                each -> {
                  List<ReturnLine> lines = returns.lines(each);
                  return new Pieces(
                      each,
                      lines.stream().mapToInt(ReturnLine::quantity).sum(),
                      lines.stream().mapToInt(ReturnLine::accepted).sum());
                })
            .toList();
    int total = goods.of(changed.order()).stream().mapToInt(DeliveredGoods.Article::ordered).sum();
    target(changed, all, total)
        .ifPresent(status -> orders.followReturns(changed.order().number(), status));
  }

  private static Optional<OrderStatus> target(Return changed, List<Pieces> all, int total) {
    int back = all.stream().mapToInt(Pieces::back).sum();
    int lost = all.stream().mapToInt(Pieces::lost).sum();
    int underWay = all.stream().mapToInt(Pieces::underWay).sum();
    if (back + lost + underWay >= total) {
      if (underWay > 0) {
        return hindmost(all);
      }
      return back == 0
          ? Optional.empty()
          : Optional.of(
              all.stream()
                      .anyMatch(
                          each -> each.back() > 0 && each.of().kind() == ReturnKind.GIVEN_BACK)
                  ? OrderStatus.RETURNED
                  : OrderStatus.GOODS_CAME_BACK);
    }
    return all.stream()
        .map(Pieces::of)
        .filter(each -> each.kind() == ReturnKind.GIVEN_BACK)
        .filter(each -> each.id() == changed.id() || each.state().holdsGoods())
        .findFirst()
        .flatMap(
            first ->
                back > 0
                    ? Optional.of(OrderStatus.PARTLY_RECEIVED)
                    : OrderStatus.of(first.orderStatus()));
  }

  private static Optional<OrderStatus> hindmost(List<Pieces> all) {
    List<ReturnState> states =
        all.stream().map(each -> each.of().state()).filter(ReturnState::isOnItsWay).toList();
    return states.stream()
        .filter(state -> state != ReturnState.LOST)
        .reduce(ReturnMoves::earlier)
        .or(() -> Optional.of(ReturnState.LOST))
        .flatMap(ReturnState::status);
  }

  /**
   * Ends an order whose goods are all with the shop when the shop owes nothing for them any more.
   */
  void settle(OrderFacts order) {
    List<Return> all = returns.of(order.ref());
    boolean paid =
        all.stream().anyMatch(each -> each.refunded().signum() > 0)
            && all.stream().allMatch(each -> each.state().isOver() && each.open().signum() == 0);
    if (paid) {
      orders.followReturns(order.ref().number(), OrderStatus.MONEY_RETURNED);
    }
  }
}
