package ua.kramar.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import ua.kramar.catalog.stock.BackOnShelf;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.view.DeliveredGoods;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.TimeRange;
import ua.kramar.returns.commands.JudgeReturn;
import ua.kramar.returns.commands.RefundReturn;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnState;

/**
 * What the shop says of goods that came back, what is on sale again, and what the buyer gets for
 * them. Each call is one transaction, and locks the order first.
 */
@Stateless
public class ReturnJudgement {

  /** How far a clock may be ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  @Inject private Returns returns;
  @Inject private ReturnTerms terms;
  @Inject private ReturnNews news;
  @Inject private ShopWords words;
  @Inject private OrderFollowing following;
  @Inject private OrderActs acts;
  @Inject private DeliveredGoods goods;
  @Inject private ReturnRefunds refunds;
  @Inject private BackOnShelf shelf;
  @Inject private CurrentLanguage language;
  @Inject private Clock clock;

  /**
   * Judges the goods, once: what is taken back and can be sold is on the shelf again, and what the
   * buyer gets for it is owed.
   *
   * @throws NotFound when the acting shop has no such return
   * @throws StaleVersion when it has changed
   * @throws ReturnMoveNotAllowed when it was not agreed on, or has been judged
   * @throws Invalid when not each article is named once, more is accepted than came, more is for
   *     sale than was accepted, or something is not accepted and nothing says why
   * @throws ReturnRefundExceedsPaid when more would go back than the buyer has paid
   * @throws ua.kramar.correspondence.ForbiddenContent when the comment may not be written (C5)
   */
  public void judge(long id, IntPredicate admitted, JudgeReturn judgement) {
    OrderFacts order = acts.begin(returns.orderOf(id), any -> true);
    Return at = returns.get(order.ref(), id);
    at.require(admitted);
    at.requireMove(ReturnState.REJECTED, Mover.SELLER, language.locale());
    List<ReturnLine> lines = judged(at, returns.lines(at), judgement.lines());
    ReturnState to = state(lines);
    String comment = words.checked(at, judgement.comment(), to != ReturnState.ACCEPTED);
    BigDecimal owed = owed(order, at, lines, judgement);
    Instant now = clock.instant();
    Return done = at.at(to, owed.signum() == 0 ? null : terms.ofRefund(at, now)).owing(owed);
    returns.judge(done, lines);
    returns.store(done, now);
    returns.addStep(
        done, new Returns.Step(to, Mover.SELLER, comment, owed.signum() == 0 ? null : owed, now));
    shelf.put(order.ref().sellerId(), order.ref().number(), resalable(lines));
    news.judged(order, done, sum(lines, true), sum(lines, false), comment);
    following.follow(done);
    refunds.bySiteBefore(order);
    following.settle(order);
  }

  private static int sum(List<ReturnLine> lines, boolean accepted) {
    return lines.stream().mapToInt(line -> accepted ? line.accepted() : line.resalable()).sum();
  }

  private static Map<String, Integer> resalable(List<ReturnLine> lines) {
    return lines.stream()
        .filter(line -> line.resalable() > 0)
        .collect(
            Collectors.toMap(ReturnLine::sku, ReturnLine::resalable, Integer::sum, TreeMap::new));
  }

  private static List<ReturnLine> judged(
      Return at, List<ReturnLine> lines, List<JudgeReturn.Line> said) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      if (places.put(said.get(i).sku(), i) != null) {
        throw new Invalid("lines[" + i + "].sku", "once");
      }
    }
    List<String> skus = lines.stream().map(ReturnLine::sku).toList();
    if (!places.keySet().equals(Set.copyOf(skus))) {
      throw new Invalid("lines", "each-of", String.join(", ", skus));
    }
    return lines.stream().map(line -> judged(at, line, places.get(line.sku()), said)).toList();
  }

  private static ReturnLine judged(
      Return at, ReturnLine line, int place, List<JudgeReturn.Line> said) {
    JudgeReturn.Line judgement = said.get(place);
    String field = "lines[" + place + "].";
    if (judgement.accepted() > line.quantity()) {
      throw new Invalid(field + "accepted", "at-most", line.quantity());
    }
    int most = at.lost() ? 0 : judgement.accepted();
    if (judgement.resalable() > most) {
      throw new Invalid(field + "resalable", "at-most", most);
    }
    return line.judged(judgement.accepted(), judgement.resalable());
  }

  private static ReturnState state(List<ReturnLine> lines) {
    if (lines.stream().allMatch(line -> line.accepted() == line.quantity())) {
      return ReturnState.ACCEPTED;
    }
    return lines.stream().allMatch(line -> line.accepted() == 0)
        ? ReturnState.REJECTED
        : ReturnState.ACCEPTED_IN_PART;
  }

  private BigDecimal owed(
      OrderFacts order, Return at, List<ReturnLine> lines, JudgeReturn judgement) {
    BigDecimal limit = limit(order, at);
    if (judgement.refund() == null) {
      return lines.stream()
          .map(ReturnLine::value)
          .reduce(BigDecimal.ZERO, BigDecimal::add)
          .min(limit);
    }
    BigDecimal wanted = judgement.refund().amount().setScale(2);
    if (wanted.compareTo(limit) > 0) {
      throw new ReturnRefundExceedsPaid(limit);
    }
    return wanted;
  }

  /**
   * What the buyer has paid, without what had gone back before and what is owed for other returns.
   * Cash for a parcel is on nobody's record: who received goods has paid the rest for them.
   */
  private BigDecimal limit(OrderFacts order, Return at) {
    BigDecimal paid = order.settlement().paid();
    if (at.kind() == ReturnKind.GIVEN_BACK) {
      paid = paid.max(order.total().subtract(notReceived(order)));
    }
    BigDecimal others =
        returns.of(order.ref()).stream()
            .filter(other -> other.id() != at.id())
            .map(Return::owed)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return paid.subtract(returns.returnedBefore(order.ref()))
        .subtract(others)
        .max(BigDecimal.ZERO)
        .setScale(2);
  }

  /** The price of goods that the buyer has not taken. */
  private BigDecimal notReceived(OrderFacts order) {
    List<DeliveredGoods.Article> articles = goods.of(order.ref());
    if (articles.stream().anyMatch(article -> article.received() != null)) {
      return articles.stream()
          .map(article -> times(article.price(), article.ordered() - article.received()))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    return returns.of(order.ref()).stream()
        .filter(each -> each.kind() == ReturnKind.NOT_TAKEN)
        .filter(each -> each.state().holdsGoods() || each.state().isJudged())
        .flatMap(each -> returns.lines(each).stream())
        .map(line -> times(line.price(), line.quantity()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal times(BigDecimal price, int pieces) {
    return price.multiply(BigDecimal.valueOf(pieces));
  }

  /**
   * Records money that the shop itself gave back.
   *
   * @throws NotFound when the acting shop has no such return
   * @throws StaleVersion when it has changed
   * @throws RefundBySite when what is owed was paid through the site, which reports its refunds
   * @throws ReturnRefundExceedsPaid when more would go back than is owed
   * @throws Invalid when the amount is 0 or the time cannot be
   */
  public void refund(long id, IntPredicate admitted, RefundReturn refund) {
    OrderFacts order = acts.begin(returns.orderOf(id), any -> true);
    Return at = returns.get(order.ref(), id);
    at.require(admitted);
    Instant now = clock.instant();
    BigDecimal amount = refund.amount().amount().setScale(2);
    if (amount.signum() == 0) {
      throw new Invalid("amount.amount", "more-than-0");
    }
    Instant when = refund.at() == null ? now : refund.at();
    if (!TimeRange.contains(when)
        || when.isBefore(order.placedAt())
        || when.isAfter(now.plus(AHEAD))) {
      throw new Invalid("at", "payment-time");
    }
    BigDecimal most = at.open().min(ofCash(order));
    if (most.signum() <= 0 && at.open().signum() > 0) {
      throw new RefundBySite();
    }
    if (amount.compareTo(most) > 0) {
      throw new ReturnRefundExceedsPaid(most);
    }
    refunds.byShop(order, at, amount, when);
    following.settle(order);
  }

  /** What is owed for all returns of the order and did not come through the site. */
  private BigDecimal ofCash(OrderFacts order) {
    return returns.of(order.ref()).stream()
        .map(Return::open)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .subtract(order.settlement().kept());
  }
}
