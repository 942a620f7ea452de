package ua.kramar.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import ua.kramar.platform.Json;
import ua.kramar.platform.Money;

/**
 * An order with everything that its shop may see, as the database's view of that name puts it
 * together: one question instead of six. The wall between sellers is its key here, not Hibernate's
 * filter: under a filter Hibernate makes the statement anew each time (ADR 0013).
 */
@Entity
@Immutable
@Table(name = "order_sheet")
class OrderSheet {

  /** A line as the view writes it. */
  record Line(String sku, String title, int quantity, BigDecimal price) {

    OrderView.Line view() {
      BigDecimal sum = price.multiply(BigDecimal.valueOf(quantity));
      return new OrderView.Line(sku, title, quantity, Money.uah(price), Money.uah(sum));
    }
  }

  /** A step of the history as the view writes it. */
  record Step(int to, Instant at, Mover mover, String by, String reason) {

    OrderView.Step view(Locale language) {
      OrderStatus status = OrderStatus.of(to).orElseThrow();
      return new OrderView.Step(StatusView.of(status, language), at, mover, by, reason);
    }
  }

  /** Begins with the shop, so who does not name it finds nothing. */
  @Embeddable
  record Key(@Column(name = "seller_id") long sellerId, long number) {}

  @EmbeddedId private Key key;

  private int version;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  private OrderSource source;

  @Convert(converter = StatusColumn.class)
  private OrderStatus status;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  private BigDecimal total;

  @Embedded private DeliveryChoice delivery;

  @Embedded private PaymentChoice payment;

  @Column(name = "do_not_call")
  private boolean doNotCall;

  @Column(name = "buyer_comment")
  private String buyerComment;

  private String waybill;

  @Column(name = "duplicate_of")
  private Long duplicateOf;

  private String account;
  private String surname;
  private String name;
  private String phone;
  private String email;

  @Column(columnDefinition = "json")
  private String lines;

  @Column(columnDefinition = "json")
  private String history;

  @Column(columnDefinition = "json")
  private String tasks;

  @Column(columnDefinition = "json")
  private String comments;

  protected OrderSheet() {}

  /** In the asker's language, with the moves that the asker may make. */
  OrderView view(By by) {
    Locale language = by.language();
    return new OrderView(
        String.valueOf(key.number()),
        version,
        source,
        StatusView.of(status, language),
        placedAt,
        changedAt,
        new OrderView.BuyerView(account, surname, name, phone, email),
        parts(lines, Line[].class).stream().map(Line::view).toList(),
        Money.uah(total),
        delivery,
        payment,
        doNotCall,
        buyerComment,
        waybill,
        duplicateOf == null ? null : String.valueOf(duplicateOf),
        parts(history, Step[].class).stream().map(step -> step.view(language)).toList(),
        parts(tasks, OrderView.Task[].class),
        parts(comments, OrderView.Comment[].class),
        Moves.open(status, by.mover()).stream()
            .map(move -> AllowedMove.of(move, language))
            .toList());
  }

  private static <T> List<T> parts(String json, Class<T[]> type) {
    return json == null ? List.of() : Arrays.asList(Json.read(json, type));
  }
}
