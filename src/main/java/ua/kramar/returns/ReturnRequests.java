package ua.kramar.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.appeals.Appeal;
import ua.kramar.appeals.Appeals;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.returns.commands.AskReturn;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnReason;
import ua.kramar.returns.words.ReturnState;

/** Opens returns, for a shop and for buyers. Each call is one transaction. */
@Stateless
public class ReturnRequests {

  @Inject private Returns returns;
  @Inject private Returnable returnable;
  @Inject private ReturnTerms terms;
  @Inject private ReturnNews news;
  @Inject private OrderFollowing following;
  @Inject private Appeals appeals;
  @Inject private OrderActs acts;
  @Inject private BuyersOrders buyersOrders;
  @Inject private Idempotency idempotency;
  @Inject private Clock clock;

  /**
   * Opens a return of an order of the acting shop, once for each key. The shop asks for it, so it
   * has agreed.
   *
   * @throws NotFound when the shop has no such order, or the appeal is none about it
   * @throws OrderNotReceived when the order is neither received nor on its way back
   * @throws Invalid when an article is not in the order or named twice, or the reason is not one of
   *     an order in this status
   * @throws ReturnExceedsDelivered when more would come back than is left
   * @throws NothingToReturn when nothing is named and nothing is left
   * @throws AppealHasReturn when the appeal has one
   */
  public OpenedReturn open(long number, String key, AskReturn asked) {
    return idempotency
        .once(
            "open-return-" + number,
            key,
            asked,
            OpenedReturn.class,
            () -> {
              OrderFacts order = acts.begin(number, any -> true);
              Long appeal = asked.appeal() == null ? null : Long.valueOf(asked.appeal());
              if (appeal != null) {
                requireFree(order, appeal);
              }
              return opened(
                  order, asked, appeal, appeal == null ? Mover.SELLER : Mover.CALL_CENTER);
            })
        .result();
  }

  private void requireFree(OrderFacts order, long appeal) {
    Appeal found = appeals.hold(appeal);
    if (found.order() == null || found.order() != order.ref().number()) {
      throw new NotFound("appeal");
    }
    if (returns.isOpened(order.ref().sellerId(), appeal)) {
      throw new AppealHasReturn();
    }
  }

  /**
   * Asks a shop for a return, for the buyer of the order, once for each key: the shop decides.
   *
   * @param account the buyer's account, which must be that of the order
   * @throws NotFound when the account has no such order
   */
  public OpenedReturn ask(long number, String account, String key, AskReturn asked) {
    if (asked.reason() == ReturnReason.NOT_TAKEN) {
      throw new Invalid("reason", "one-of", reasons(ReturnKind.GIVEN_BACK));
    }
    return idempotency
        .once(
            "ask-return-" + number,
            key,
            new Asked(account, asked),
            OpenedReturn.class,
            () -> opened(buyersOrders.begin(number, account), asked, null, Mover.BUYER))
        .result();
  }

  private record Asked(String account, AskReturn asked) {}

  private OpenedReturn opened(OrderFacts order, AskReturn asked, Long appeal, Mover by) {
    ReturnKind kind = kind(order, asked.reason());
    List<ReturnLine> lines = lines(asked.lines(), returnable.of(order.ref(), kind));
    Instant now = clock.instant();
    ReturnState state = by == Mover.BUYER ? ReturnState.REQUESTED : begun(kind, order.status());
    Return opened =
        new Return(
            order.ref(),
            returns.nextNumber(),
            kind,
            state,
            order.status().id(),
            null,
            state == ReturnState.LOST,
            0,
            terms.of(order, kind, state, now),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            null);
    returns.add(
        new Returns.NewReturn(
            opened,
            asked.reason(),
            asked.comment(),
            by,
            appeal,
            order.settlement().returned(),
            now),
        lines);
    // What the staff say to themselves is with the return only: the buyer reads the steps.
    String said = by == Mover.BUYER ? asked.comment() : null;
    returns.addStep(opened, new Returns.Step(state, by, said, null, now));
    int pieces = lines.stream().mapToInt(ReturnLine::quantity).sum();
    news.opened(order, opened, asked.reason(), pieces, by);
    following.follow(opened);
    return new OpenedReturn(String.valueOf(opened.id()));
  }

  /** What was not taken is where its carrier says; nobody has to send it. */
  private static ReturnState begun(ReturnKind kind, OrderStatus status) {
    return kind == ReturnKind.NOT_TAKEN
        ? ReturnState.of(status).orElse(ReturnState.EXPECTED)
        : ReturnState.EXPECTED;
  }

  /** An order all of whose goods are being given back has the status of one that was not taken. */
  private ReturnKind kind(OrderFacts order, ReturnReason reason) {
    boolean givenBack =
        returns.of(order.ref()).stream()
            .anyMatch(each -> each.kind() == ReturnKind.GIVEN_BACK && each.state().isOnItsWay());
    ReturnKind kind = reason.kind();
    if (kind.isOf(order.status()) || (givenBack && kind == ReturnKind.GIVEN_BACK)) {
      return kind;
    }
    for (ReturnKind other : ReturnKind.values()) {
      if (other.isOf(order.status())) {
        throw new Invalid("reason", "one-of", reasons(other));
      }
    }
    throw new OrderNotReceived();
  }

  private static String reasons(ReturnKind kind) {
    return Stream.of(ReturnReason.values())
        .filter(reason -> reason.kind() == kind)
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private static List<ReturnLine> lines(
      List<AskReturn.Line> asked, List<Returnable.Article> articles) {
    if (asked == null) {
      List<ReturnLine> all =
          articles.stream()
              .filter(article -> article.left() > 0)
              .map(article -> line(article, article.left()))
              .toList();
      if (all.isEmpty()) {
        throw new NothingToReturn();
      }
      return all;
    }
    Map<String, Returnable.Article> bySku =
        articles.stream().collect(Collectors.toMap(Returnable.Article::sku, Function.identity()));
    Set<String> named = new HashSet<>();
    List<ReturnLine> lines = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      AskReturn.Line line = asked.get(i);
      Returnable.Article article = bySku.get(line.sku());
      String field = "lines[" + i + "].sku";
      if (article == null) {
        throw new Invalid(field, "one-of", String.join(", ", bySku.keySet()));
      }
      if (!named.add(line.sku())) {
        throw new Invalid(field, "once");
      }
      if (line.quantity() > article.left()) {
        throw new ReturnExceedsDelivered(line.sku(), article.left());
      }
      lines.add(line(article, line.quantity()));
    }
    return lines;
  }

  private static ReturnLine line(Returnable.Article article, int quantity) {
    return new ReturnLine(article.sku(), article.title(), quantity, article.price(), 0, 0);
  }
}
