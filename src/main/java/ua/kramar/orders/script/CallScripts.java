package ua.kramar.orders.script;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.orders.script.ScriptText.Variable;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Money;
import ua.kramar.sellers.Sellers;

/** The text for the first call of the acting shop. */
@Stateless
public class CallScripts {

  @Inject private StoredScripts stored;
  @Inject private OrderViews views;
  @Inject private Sellers sellers;
  @Inject private CurrentActor actor;
  @Inject private Event<AuditedAct> acts;
  @Inject private CurrentLanguage language;
  @Inject private Clock clock;

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CallScript current() {
    return stored.of(actor.get().sellerId());
  }

  /**
   * Replaces the text.
   *
   * @param version tells whether the caller has read the current version
   * @throws StaleCallScript when the version is another
   * @throws Invalid when the text has a place for something unknown
   */
  public CallScript replace(IntPredicate version, NewCallScript wanted) {
    var text = new ScriptText(wanted.text());
    CallScript before = current();
    if (!version.test(before.version())
        || !stored.replace(
            actor.get().sellerId(), before.version(), text, actor.get().name(), clock.instant())) {
      throw new StaleCallScript(current());
    }
    CallScript after = current();
    acts.fire(
        new AuditedAct(
            actor.get().sellerId(),
            "call-script.changed",
            "call-script:" + actor.get().sellerId(),
            Map.of("version", String.valueOf(after.version()))));
    return after;
  }

  /**
   * The text with the values of an order of the acting shop.
   *
   * @throws NotFound when the shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OrderCallScript of(long number) {
    OrderView order = views.own(number);
    return new OrderCallScript(new ScriptText(current().text()).with(values(order)));
  }

  private Map<Variable, String> values(OrderView order) {
    Map<Variable, String> values = new EnumMap<>(Variable.class);
    values.put(Variable.NUMBER, order.number());
    values.put(Variable.SHOP, sellers.get(actor.get().sellerId()).name());
    values.put(Variable.BUYER, order.buyer().name() + " " + order.buyer().surname());
    values.put(
        Variable.GOODS,
        order.lines().stream()
            .map(line -> line.title() + " × " + line.quantity())
            .collect(Collectors.joining(", ")));
    values.put(Variable.TOTAL, amount(order.total()));
    values.put(
        Variable.DELIVERY,
        String.join(
            ", ",
            carrier(order.delivery().carrier()),
            order.delivery().city(),
            order.delivery().destination()));
    return values;
  }

  private static String amount(Money money) {
    return money.amount().toPlainString().replace('.', ',') + " грн";
  }

  /** A carrier of a later version is told by its code (ADR 0022). */
  private String carrier(String code) {
    return Stream.of(Carrier.values())
        .filter(each -> each.name().equals(code))
        .findFirst()
        .map(each -> each.label(language.locale()))
        .orElse(code);
  }
}
