package ua.kramar.correspondence.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Money;
import ua.kramar.sellers.Sellers;

/** The values of what the acting shop writes about; what has none is left out. */
@ApplicationScoped
public class ConversationValues {

  private static final String OF_QUESTION =
      """
      select b.name, c.offer_title from conversation c
      left join buyer b on b.seller_id = c.seller_id and b.id = c.buyer_id
      where c.seller_id = :seller and c.id = :id
      """;

  private static final String OF_PUBLIC_QUESTION =
      """
      select offer_title from product_question
      where seller_id = :seller and id = :id and (shown or reported_at is not null)
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private StoredTemplates templates;
  @Inject private OrderViews orders;
  @Inject private Sellers sellers;
  @Inject private CurrentActor actor;

  /**
   * The values of a conversation about the shop.
   *
   * @param id of a conversation of the acting shop
   */
  public Map<Variable, String> ofQuestion(long id) {
    Object[] row =
        entities
            .unwrap(Session.class)
            .createNativeQuery(OF_QUESTION, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("id", id)
            .getSingleResult();
    Map<Variable, String> values = ofShop();
    put(values, Variable.BUYER, (String) row[0]);
    put(values, Variable.ARTICLE, (String) row[1]);
    return values;
  }

  /**
   * The values of a public question (C3).
   *
   * @throws NotFound when the acting shop has no such question
   */
  public Map<Variable, String> ofPublicQuestion(long id) {
    String article =
        entities
            .unwrap(Session.class)
            .createNativeQuery(OF_PUBLIC_QUESTION, String.class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("id", id)
            .uniqueResultOptional()
            .orElseThrow(() -> new NotFound("question"));
    Map<Variable, String> values = ofShop();
    put(values, Variable.ARTICLE, article);
    return values;
  }

  /**
   * The values of an order of the acting shop.
   *
   * @param language of the text that they stand in
   */
  public Map<Variable, String> ofOrder(long number, Locale language) {
    OrderView order = orders.of(new OrderRef(actor.get().sellerId(), number));
    Map<Variable, String> values = ofShop();
    put(values, Variable.BUYER, order.buyer().name());
    put(values, Variable.NUMBER, order.number());
    put(values, Variable.TOTAL, amount(order.total(), language));
    put(values, Variable.GOODS, joined(order, line -> line.title() + " × " + line.quantity()));
    put(values, Variable.WAYBILL, waybills(order));
    put(values, Variable.CARRIER, carrier(order.delivery().carrier(), language));
    put(values, Variable.DELIVERY, order.delivery().city() + ", " + order.delivery().destination());
    return values;
  }

  /**
   * What the places of a template stand for in what is written with it: signs that a person may not
   * type can stand in a value (C5).
   *
   * @param template of the acting shop; null, or one that is gone, for none
   * @param conversation the id of the conversation; null for the first message about an order
   */
  public Set<String> named(Long template, Long conversation, Long order) {
    return named(
        template,
        stored -> order == null ? ofQuestion(conversation) : ofOrder(order, stored.language()));
  }

  /**
   * As {@link #named(Long, Long, Long)}, of an answer to a public question.
   *
   * @throws NotFound when the acting shop has no such question
   */
  public Set<String> namedInPublic(Long template, long question) {
    return named(template, stored -> ofPublicQuestion(question));
  }

  private Set<String> named(Long template, Function<StoredTemplate, Map<Variable, String>> values) {
    return template == null
        ? Set.of()
        : templates
            .find(template)
            .map(stored -> named(stored, values.apply(stored)))
            .orElse(Set.of());
  }

  private static Set<String> named(StoredTemplate template, Map<Variable, String> values) {
    Set<String> named = new HashSet<>();
    template.text().variables().stream()
        .map(values::get)
        .filter(Objects::nonNull)
        .forEach(named::add);
    return named;
  }

  private Map<Variable, String> ofShop() {
    Map<Variable, String> values = new EnumMap<>(Variable.class);
    values.put(Variable.SHOP_NAME, sellers.get(actor.get().sellerId()).name());
    return values;
  }

  private static void put(Map<Variable, String> values, Variable variable, String value) {
    if (value != null && !value.isBlank()) {
      values.put(variable, value);
    }
  }

  private static String joined(OrderView order, Function<OrderView.Line, String> words) {
    return order.lines().stream().map(words).collect(Collectors.joining(", "));
  }

  private static String waybills(OrderView order) {
    return order.parcels().stream()
        .map(OrderView.Parcel::waybill)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String amount(Money money, Locale language) {
    String digits = money.amount().toPlainString();
    return Variable.isEnglish(language) ? "UAH " + digits : digits.replace('.', ',') + " грн";
  }

  /** A carrier of a later version is told by its code (ADR 0022). */
  private static String carrier(String code, Locale language) {
    return Carrier.of(code).map(carrier -> carrier.label(language)).orElse(code);
  }
}
