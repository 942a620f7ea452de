package ua.kramar.notification.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.journal.Position;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.correction.CorrectionView;
import ua.kramar.orders.lines.LineChange;
import ua.kramar.orders.lines.LineChangeKind;
import ua.kramar.orders.lines.LineState;
import ua.kramar.orders.view.OrderedGoods;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Money;

/** What buyers are told of corrections. */
@Tag("O4")
class OrderCorrectedNoticeTest {

  private static final Locale UKRAINIAN = CurrentLanguage.UKRAINIAN;

  @Test
  @Tag("O13")
  void tellsTheChangeTheNewTotalAndTheGoodsThatItMade() {
    LineChange more =
        new LineChange(
            "LAMP", "Лампа", LineChangeKind.CHANGED, state(2, "1280.00"), state(3, "1920.00"));
    var notice = notice(view(List.of(more), null, null, null));
    RecordedEvent event = event("LINES", "1280.00", "1920.00", true);

    assertThat(notice.addressees(event)).containsExactly(Addressee.buyer(7));
    assertThat(notice.templateValues(event, Locale.ENGLISH))
        .isEqualTo(
            Map.of(
                "undo",
                false,
                "total",
                "1,920.00",
                "totalBefore",
                Map.of("was", "1,280.00"),
                "lines",
                Map.of(
                    "changes",
                    List.of(
                        Map.of(
                            "title",
                            "Лампа",
                            "was",
                            Map.of("quantity", 2, "price", "640.00"),
                            "now",
                            Map.of("quantity", 3, "price", "640.00"),
                            "CHANGED",
                            true))),
                "hasGoods",
                true,
                "goods",
                List.of(Map.of("title", "Лампа", "quantity", 3))));
  }

  @Test
  void tellsWhoGetsTheParcelWhereAndHowItIsPaid() {
    var recipient =
        new CorrectionView.RecipientChange(
            new CorrectionView.Recipient("Шевчук", "Оксана", "+380671234567"),
            new CorrectionView.Recipient("Коваль", "Дарина", "+380507654321"));
    var place = new CorrectionView.Delivery("UKRPOSHTA", "PICKUP", "Львів", "Відділення №3");
    var delivery = new CorrectionView.DeliveryChange(place, place);
    var payment = new CorrectionView.PaymentChange("CARD", "CASHLESS");

    assertThat(values("RECIPIENT", view(List.of(), recipient, null, null)))
        .containsEntry("recipient", Map.of("name", "Коваль Дарина"))
        .doesNotContainKey("totalBefore");
    assertThat(values("DELIVERY", view(List.of(), null, delivery, null)))
        .containsEntry("delivery", Map.of("carrier", "Укрпошта", "place", "Львів, Відділення №3"));
    assertThat(values("PAYMENT", view(List.of(), null, null, payment)))
        .containsEntry("payment", Map.of("CASHLESS", true));
  }

  @Test
  @Tag("O21")
  void writesToNobodyToWhomItMustNot() {
    assertThat(notice(null).addressees(event("LINES", "1.00", "2.00", false))).isEmpty();
  }

  @Test
  void waitsForANodeThatKnowsTheKindOfCorrection() {
    assertThatThrownBy(() -> values("WRAPPING", view(List.of(), null, null, null)))
        .isInstanceOf(LaterVersionNeeded.class);
  }

  private static Map<String, Object> values(String kind, CorrectionView correction) {
    return notice(correction).templateValues(event(kind, "1.00", "1.00", true), UKRAINIAN);
  }

  private static OrderCorrectedNotice notice(CorrectionView correction) {
    var known = new OrderCorrectedNotice.Named(new OrderRef(5, 500_000_000), "4");
    return new OrderCorrectedNotice(
        named -> named.equals(known) ? Optional.of(correction) : Optional.empty(),
        named -> named.equals(known) ? List.of(new OrderedGoods.Line("Лампа", 3)) : List.of());
  }

  private static RecordedEvent event(String kind, String before, String after, boolean reachable) {
    String data =
        """
        {"correction":"4","kind":"%s","undo":false,"totalBefore":{"amount":"%s","currency":"UAH"},
         "totalAfter":{"amount":"%s","currency":"UAH"},"toldByPhone":false,
         "buyer":{"id":7,"reachable":%s}}
        """
            .formatted(kind, before, after, reachable);
    return new RecordedEvent(
        new Position(1, 1),
        5,
        UUID.randomUUID(),
        "order.corrected",
        OrderEvent.subject(500_000_000),
        data,
        "c",
        Instant.EPOCH);
  }

  private static LineState state(int quantity, String sum) {
    return new LineState(quantity, uah("640.00"), uah(sum));
  }

  private static Money uah(String amount) {
    return Money.uah(new BigDecimal(amount));
  }

  private static CorrectionView view(
      List<LineChange> lines,
      CorrectionView.RecipientChange recipient,
      CorrectionView.DeliveryChange delivery,
      CorrectionView.PaymentChange payment) {
    return new CorrectionView(
        "4",
        "LINES",
        "olena",
        Instant.EPOCH,
        "Чому",
        1,
        2,
        uah("1.00"),
        uah("1.00"),
        null,
        null,
        null,
        null,
        lines,
        List.of(),
        recipient,
        delivery,
        payment);
  }
}
