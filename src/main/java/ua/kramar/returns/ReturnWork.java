package ua.kramar.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.shipping.CarrierRules;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.returns.commands.DecideReturn;
import ua.kramar.returns.commands.MoveReturn;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnMoves;
import ua.kramar.returns.words.ReturnState;

/**
 * How a return goes on until the goods are looked at. Each call is one transaction, and locks the
 * order first: all acts on the returns of an order, and on the order itself, happen one after the
 * other.
 */
@Stateless
public class ReturnWork {

  @Inject private Returns returns;
  @Inject private ReturnTerms terms;
  @Inject private ReturnNews news;
  @Inject private ShopWords words;
  @Inject private OrderFollowing following;
  @Inject private OrderActs acts;
  @Inject private BuyersOrders buyersOrders;
  @Inject private CarrierRules formats;
  @Inject private CurrentLanguage language;
  @Inject private Clock clock;

  /**
   * Decides on what a buyer asks for.
   *
   * @param admitted which versions of the return the caller has read
   * @throws NotFound when the acting shop has no such return
   * @throws StaleVersion when it has changed
   * @throws ReturnMoveNotAllowed when it was decided
   * @throws Invalid when it is refused and nothing says why
   * @throws ua.kramar.correspondence.ForbiddenContent when the comment may not be written (C5)
   */
  public void decide(long id, IntPredicate admitted, DecideReturn decision) {
    OrderFacts order = acts.begin(returns.orderOf(id), any -> true);
    Return at = held(order, id, admitted);
    ReturnState to = decision.agreed() ? ReturnState.EXPECTED : ReturnState.REFUSED;
    at.requireMove(to, Mover.SELLER, language.locale());
    String comment = words.checked(at, decision.comment(), !decision.agreed());
    move(order, at, to, Mover.SELLER, comment);
  }

  /**
   * Stores under which number the goods come back. Goods that are awaited are on their way then.
   *
   * @throws NotFound when the acting shop has no such return
   * @throws StaleVersion when it has changed
   * @throws ReturnMoveNotAllowed when the goods are not on their way
   * @throws ua.kramar.orders.shipping.WaybillInvalid when the number is none of the carrier's
   */
  public void assign(long id, IntPredicate admitted, ReturnWaybill waybill) {
    OrderFacts order = acts.begin(returns.orderOf(id), any -> true);
    assign(order, held(order, id, admitted), waybill, Mover.SELLER);
  }

  /**
   * As {@link #assign(long, IntPredicate, ReturnWaybill)}, for the buyer, who has sent the goods.
   *
   * @param account the buyer's account, which must be that of the order
   */
  public void assignByBuyer(long number, String account, long id, ReturnWaybill waybill) {
    OrderFacts order = buyersOrders.begin(number, account);
    assign(order, returns.get(order.ref(), id), waybill, Mover.BUYER);
  }

  private void assign(OrderFacts order, Return at, ReturnWaybill entered, Mover by) {
    Waybill waybill = Waybill.of(entered.carrier(), entered.waybill(), formats);
    requireOf(at, by, ReturnState.TO_POINT);
    if (waybill.equals(at.waybill())) {
      return;
    }
    boolean correctable =
        at.state() == ReturnState.TO_POINT
            || (by == Mover.SELLER
                && ReturnMoves.from(at.state(), by).contains(ReturnState.ARRIVED));
    if (at.state() == ReturnState.EXPECTED || !correctable) {
      at.requireMove(ReturnState.TO_POINT, by, language.locale());
      move(order, at.under(waybill), ReturnState.TO_POINT, by, null);
      return;
    }
    Instant now = clock.instant();
    returns.store(at.under(waybill), now);
    returns.addStep(at, new Returns.Step(at.state(), by, waybill.number(), null, now));
    news.moved(order, at.under(waybill), by, null);
  }

  /**
   * Says where the goods are, or that the buyer keeps them.
   *
   * @throws NotFound when the acting shop has no such return
   * @throws StaleVersion when it has changed
   * @throws ReturnMoveNotAllowed when they cannot have come there
   * @throws Invalid when the state is decided by other acts
   */
  public void move(long id, IntPredicate admitted, MoveReturn move) {
    OrderFacts order = acts.begin(returns.orderOf(id), any -> true);
    Return at = held(order, id, admitted);
    ReturnState to = move.state();
    if (!to.isOnItsWay() && to != ReturnState.WITHDRAWN) {
      throw new Invalid("state", "state-of-way");
    }
    at.requireMove(to, Mover.SELLER, language.locale());
    if (at.state() == ReturnState.REQUESTED && to == ReturnState.EXPECTED) {
      throw new Invalid("state", "state-of-way");
    }
    boolean withdrawn = to == ReturnState.WITHDRAWN;
    if (!withdrawn && move.comment() != null) {
      throw new Invalid("comment", "only-with-state", ReturnState.WITHDRAWN);
    }
    move(order, at, to, Mover.SELLER, words.checked(at, move.comment(), withdrawn));
  }

  /**
   * The buyer keeps the goods.
   *
   * @param account the buyer's account, which must be that of the order
   * @throws NotFound when the account has no such order, or the order no such return
   * @throws ReturnMoveNotAllowed when the goods are on their way
   */
  public void withdraw(long number, String account, long id) {
    OrderFacts order = buyersOrders.begin(number, account);
    Return at = returns.get(order.ref(), id);
    requireOf(at, Mover.BUYER, ReturnState.WITHDRAWN);
    if (at.state() != ReturnState.WITHDRAWN) {
      at.requireMove(ReturnState.WITHDRAWN, Mover.BUYER, language.locale());
      move(order, at, ReturnState.WITHDRAWN, Mover.BUYER, null);
    }
  }

  /** What nobody took is none of the buyer's business. */
  private void requireOf(Return at, Mover by, ReturnState to) {
    if (by == Mover.BUYER && at.kind() != ReturnKind.GIVEN_BACK) {
      throw new ReturnMoveNotAllowed(at.state(), to, List.of(), language.locale());
    }
  }

  /** Ends a return whose goods have not been sent by now; changes nothing if they have. */
  public void expire(long number, long id, Instant now) {
    OrderFacts order = acts.begin(number, any -> true);
    Return at = returns.get(order.ref(), id);
    boolean due = at.state() == ReturnState.EXPECTED && at.due() != null;
    if (due && !at.dueAt().isAfter(now)) {
      move(order, at, ReturnState.EXPIRED, Mover.SYSTEM, null);
    }
  }

  private Return held(OrderFacts order, long id, IntPredicate admitted) {
    Return at = returns.get(order.ref(), id);
    at.require(admitted);
    return at;
  }

  private void move(OrderFacts order, Return from, ReturnState to, Mover by, String comment) {
    Instant now = clock.instant();
    Return moved = from.at(to, terms.of(order, from.kind(), to, now));
    returns.store(moved, now);
    String said = comment == null && moved.waybill() != null ? moved.waybill().number() : comment;
    returns.addStep(moved, new Returns.Step(to, by, said, null, now));
    news.moved(order, moved, by, comment);
    following.follow(moved);
  }
}
