package ua.kramar.notification.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.appeals.view.AppealNews;
import ua.kramar.buyers.Phone;
import ua.kramar.callbacks.view.CallbackNews;
import ua.kramar.journal.Position;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Message;
import ua.kramar.notification.Notice;
import ua.kramar.notification.options.PhoneChoices;
import ua.kramar.orders.calls.Acceptance;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.CarrierRules;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.refusals.LaterVersionNeeded;

/** Who is told what of which event. */
class NoticesTest {

  private static final Locale UKRAINIAN = CurrentLanguage.UKRAINIAN;

  /** Every carrier but the shop itself has a page. */
  private static final ParcelValues PARCELS =
      new ParcelValues(
          new CarrierRules() {
            @Override
            public boolean isClosed(Carrier carrier) {
              return false;
            }

            @Override
            public boolean accept(Carrier carrier, String number) {
              return true;
            }

            @Override
            public Optional<String> trackingPage(Carrier carrier, String number) {
              return carrier == Carrier.OWN
                  ? Optional.empty()
                  : Optional.of(page(carrier.name(), number).text());
            }
          });

  /** Of a shop that chose nothing. */
  private static final PhoneChoices NO_PHONES = new Choices(List.of());

  private static final class Choices extends PhoneChoices {

    private final List<Addressee> added;

    Choices(List<Addressee> added) {
      this.added = added;
    }

    @Override
    public List<Addressee> ofNewOrder(long seller) {
      return added;
    }

    @Override
    public List<Addressee> ofWaybill(long seller, long buyer) {
      return added;
    }
  }

  private static final String REACHABLE = "\"buyer\":{\"id\":7,\"reachable\":true}";
  private static final String UNREACHABLE = "\"buyer\":{\"id\":7,\"reachable\":false}";

  @Test
  @Tag("C1")
  void tellsTheBuyerOfAMessageWhoCanBeReached() {
    String data = "{\"message\":\"5\",\"kind\":\"ORDER\",\"order\":\"500000000\",%s}";

    assertThat(
            new MessageSentNotice()
                .addressees(event("conversation.message-sent", data.formatted(REACHABLE))))
        .containsExactly(Addressee.buyer(7));
    assertThat(
            new MessageSentNotice()
                .addressees(event("conversation.message-sent", data.formatted(UNREACHABLE))))
        .isEmpty();
  }

  @Test
  @Tag("C4")
  void tellsTheShopOnceThatABuyerWaits() {
    String data =
        "{\"message\":\"5\",\"kind\":\"SELLER\",\"order\":null,\"first\":%s,"
            + "\"replyDueAt\":\"2026-11-28T10:00:00Z\"}";

    assertThat(
            new MessageReceivedNotice()
                .addressees(event("conversation.message-received", data.formatted(true))))
        .containsExactly(Addressee.seller());
    assertThat(
            new MessageReceivedNotice()
                .addressees(event("conversation.message-received", data.formatted(false))))
        .isEmpty();
  }

  @Test
  @Tag("C3")
  void tellsTheShopOfAPublicQuestionAndWhoAskedOfTheAnswer() {
    assertThat(
            new QuestionAskedNotice()
                .addressees(
                    event(
                        "product-question.asked",
                        "{\"sku\":\"LAMP-1\",\"replyDueAt\":\"2026-11-28T10:00:00Z\"}")))
        .containsExactly(Addressee.seller());
    String data = "{\"sku\":\"LAMP-1\",\"answer\":\"5\",%s}";
    QuestionAnsweredNotice answered = new QuestionAnsweredNotice();
    assertThat(answered.addressees(event("product-question.answered", data.formatted(REACHABLE))))
        .containsExactly(Addressee.buyer(7));
    assertThat(answered.addressees(event("product-question.answered", data.formatted(UNREACHABLE))))
        .isEmpty();
  }

  @Test
  @Tag("O20")
  void leavesToTheNoticesOfReturnsWhatOnlyFollowsThem() {
    String step =
        "{\"from\":%d,\"status\":%d,\"mover\":\"%s\",\"buyer\":{\"id\":7,\"reachable\":true}}";
    for (int[] silent : new int[][] {{6, 86}, {86, 91}, {85, 6}, {6, 68}, {19, 72}}) {
      assertThat(
              new StatusChangedNotice()
                  .addressees(
                      event(
                          "order.status-changed", step.formatted(silent[0], silent[1], "SYSTEM"))))
          .isEmpty();
    }
    for (int[] told : new int[][] {{85, 19}, {12, 71}, {40, 72}, {3, 87}}) {
      assertThat(
              new StatusChangedNotice()
                  .addressees(
                      event("order.status-changed", step.formatted(told[0], told[1], "SYSTEM"))))
          .hasSize(1);
    }
    assertThat(
            new StatusChangedNotice()
                .addressees(event("order.status-changed", step.formatted(4, 86, "CARRIER"))))
        .hasSize(1);
  }

  @Test
  @Tag("C2c")
  void tellsTheShopOfAppealsThatWaitForIt() {
    String due = "\"replyDueAt\":\"2026-11-28T10:00:00Z\"";
    assertThat(
            new AppealRegisteredNotice()
                .addressees(event("appeal.registered", "{\"requestType\":2," + due + "}")))
        .containsExactly(Addressee.seller());
    assertThat(
            new AppealDueNotice()
                .addressees(event("appeal.deadline-near", "{\"requestType\":2," + due + "}")))
        .containsExactly(Addressee.seller());
    String moved = "{\"status\":2,\"by\":\"MARKETPLACE\",\"reopened\":%s," + due + "}";
    assertThat(changed("hotline").addressees(event("appeal.status-changed", moved.formatted(true))))
        .containsExactly(Addressee.seller());
    assertThat(
            changed("hotline").addressees(event("appeal.status-changed", moved.formatted(false))))
        .isEmpty();
  }

  @Test
  @Tag("C2c")
  void tellsTheSystemThatRegisteredAnAppealWhatTheShopAnswers() {
    var answered =
        event(
            "appeal.status-changed",
            "{\"status\":4,\"by\":\"SHOP\",\"reopened\":false,\"replyDueAt\":null}");

    assertThat(changed("hotline").addressees(answered)).containsExactly(Addressee.callCenter());
    assertThat(changed(null).addressees(answered)).as("a complaint from the site").isEmpty();
  }

  private static AppealChangedNotice changed(String system) {
    return new AppealChangedNotice(
        new AppealNews() {
          @Override
          public Optional<String> system(long seller, long appeal) {
            return Optional.ofNullable(system);
          }
        });
  }

  @Test
  @Tag("O16")
  void tellsTheSystemThatAskedForACallBackWhenItEndsWithoutIt() {
    String ended = "{\"callback\":\"7\",\"state\":\"CANCELLED\",\"system\":%s}";

    assertThat(ended(true).addressees(event("callback.ended", ended.formatted("null"))))
        .containsExactly(Addressee.callCenter());
    assertThat(ended(true).addressees(event("callback.ended", ended.formatted("\"crm\""))))
        .containsExactly(Addressee.callCenter());
    assertThat(ended(true).addressees(event("callback.ended", ended.formatted("\"hotline\""))))
        .as("its own act")
        .isEmpty();
    assertThat(ended(false).addressees(event("callback.ended", ended.formatted("null"))))
        .as("a shop asked")
        .isEmpty();
  }

  private static CallbackEndedNotice ended(boolean bySystem) {
    return new CallbackEndedNotice(
        new CallbackNews() {
          @Override
          public Optional<Asked> of(long seller, long callback) {
            return bySystem
                ? Optional.of(new Asked("hotline", "x-1", null, "REQUESTED"))
                : Optional.empty();
          }
        });
  }

  @Test
  @Tag("O19")
  void tellsTheShopOfANewOrderByPhoneWhereItChoseThat() {
    Addressee phone = Addressee.seller(new Phone("+380671234567"), List.of("VIBER", "SMS"));
    Choices choices = new Choices(List.of(phone));
    String placed =
        "{\"source\":\"CART\",\"total\":{\"amount\":\"640.00\",\"currency\":\"UAH\"},\"doNotCall\":false}";
    String paid =
        "{\"flow\":\"RECEIVED\",\"total\":{\"amount\":\"640.00\",\"currency\":\"UAH\"},\"becamePaid\":true,"
            + "\"status\":2,%s}";

    assertThat(new OrderPlacedNotice(choices).addressees(event("order.placed", placed)))
        .containsExactly(Addressee.seller(), phone);
    assertThat(
            new PaymentChangedNotice(choices)
                .addressees(event("order.payment-changed", paid.formatted(REACHABLE))))
        .as("an order in work is no new one")
        .containsExactly(Addressee.buyer(7), Addressee.seller());
  }

  @Test
  @Tag("O10")
  void tellsTheAcceptanceOnThePhoneOnly() {
    var event = event("order.accepted-without-call", "{%s}".formatted(REACHABLE));

    assertThat(new AcceptedWithoutCallNotice(new Acceptance()).addressees(event))
        .containsExactly(Addressee.buyer(7, List.of("VIBER", "SMS")));
  }

  @Test
  @Tag("O19")
  void tellsTheShopOfANewOrder() {
    var event =
        event(
            "order.placed",
            "{\"source\":\"CART\",\"total\":{\"amount\":\"640.00\",\"currency\":\"UAH\"},\"doNotCall\":true}");

    assertThat(new OrderPlacedNotice(NO_PHONES).addressees(event))
        .containsExactly(Addressee.seller());
    assertThat(new OrderPlacedNotice(NO_PHONES).templateValues(event, UKRAINIAN))
        .isEqualTo(Map.of("source", "кошик на сайті", "total", "640,00", "doNotCall", true));
  }

  @Test
  @Tag("O19")
  void announcesAnOrderThatIsStillBeingPaidOnlyWhenItCanBeWorkedOn() {
    String placed =
        "{\"source\":\"CART\",\"total\":{\"amount\":\"640.00\",\"currency\":\"UAH\"},"
            + "\"doNotCall\":true,\"awaitsPayment\":true}";
    assertThat(new OrderPlacedNotice(NO_PHONES).addressees(event("order.placed", placed)))
        .isEmpty();

    var notice = new PaymentChangedNotice(NO_PHONES);
    var paid = becameNew("RECEIVED", 1);
    assertThat(notice.addressees(paid)).containsExactly(Addressee.seller());
    assertThat(notice.templateValues(paid, UKRAINIAN))
        .containsEntry("new", Map.of("total", "2\u00a0060,50", "doNotCall", true));
    assertThat(notice.addressees(becameNew("RESERVED", 1))).containsExactly(Addressee.seller());
    assertThat(notice.addressees(becameNew("RESERVED", null))).isEmpty();
    assertThat(notice.templateValues(becameNew("RESERVED", null), UKRAINIAN))
        .doesNotContainKey("new");
  }

  private static RecordedEvent becameNew(String flow, Integer movedTo) {
    return event(
        "order.payment-changed",
        ("{\"flow\":\"%s\",\"becamePaid\":false,\"status\":55,\"movedTo\":%s,\"doNotCall\":true,%s,"
                + "\"amount\":{\"amount\":\"60.50\",\"currency\":\"UAH\"},"
                + "\"paid\":{\"amount\":\"60.50\",\"currency\":\"UAH\"},"
                + "\"returned\":{\"amount\":\"0.00\",\"currency\":\"UAH\"},"
                + "\"total\":{\"amount\":\"2060.50\",\"currency\":\"UAH\"}}")
            .formatted(flow, movedTo, UNREACHABLE));
  }

  @Test
  @Tag("O20")
  void tellsTheBuyerOfMoneyThatCameOrWentBack() {
    var notice = new PaymentChangedNotice(NO_PHONES);

    assertThat(notice.addressees(payment("RECEIVED", false, 26, REACHABLE)))
        .containsExactly(Addressee.buyer(7));
    assertThat(notice.addressees(payment("RETURNED", false, 40, REACHABLE)))
        .containsExactly(Addressee.buyer(7));
    assertThat(notice.addressees(payment("RETURNED", false, 40, UNREACHABLE))).isEmpty();
    for (String nothing : List.of("NONE", "RESERVED", "DUE_BACK", "SWAPPED")) {
      assertThat(notice.addressees(payment(nothing, false, 26, REACHABLE))).isEmpty();
    }
    assertThat(notice.templateValues(payment("RETURNED", false, 40, REACHABLE), UKRAINIAN))
        .isEqualTo(
            Map.of(
                "amount",
                "60,50",
                "paid",
                "640,00",
                "received",
                false,
                "refund",
                Map.of("returned", "60,50")));
  }

  @Test
  @Tag("O19")
  void tellsTheShopThatAnOrderInWorkIsPaid() {
    var notice = new PaymentChangedNotice(NO_PHONES);

    assertThat(notice.addressees(payment("RECEIVED", true, 55, UNREACHABLE)))
        .containsExactly(Addressee.seller());
    assertThat(notice.addressees(payment("RECEIVED", false, 55, UNREACHABLE))).isEmpty();
    for (int notInWork : new int[] {1, 4, 991}) {
      assertThat(notice.addressees(payment("RECEIVED", true, notInWork, UNREACHABLE))).isEmpty();
    }
  }

  private static RecordedEvent payment(String flow, boolean becamePaid, int status, String buyer) {
    return event(
        "order.payment-changed",
        ("{\"flow\":\"%s\",\"becamePaid\":%s,\"status\":%d,%s,\"amount\":{\"amount\":\"60.50\",\"currency\":\"UAH\"},"
                + "\"paid\":{\"amount\":\"640.00\",\"currency\":\"UAH\"},"
                + "\"returned\":{\"amount\":\"60.50\",\"currency\":\"UAH\"}}")
            .formatted(flow, becamePaid, status, buyer));
  }

  @Test
  @Tag("O11")
  void remindsTheShopOfADeadline() {
    var contact = event("order.deadline-near", "{\"status\":1,\"doNotCall\":false}");
    var quiet = event("order.deadline-near", "{\"status\":1,\"doNotCall\":true}");
    var shipment = event("order.deadline-near", "{\"status\":2,\"doNotCall\":true}");

    assertThat(new DeadlineNearNotice().addressees(contact)).containsExactly(Addressee.seller());
    assertThat(new DeadlineNearNotice().templateValues(contact, UKRAINIAN))
        .isEqualTo(
            Map.of("status", "Нове замовлення", "contact", true, "takeUp", false, "ship", false));
    assertThat(new DeadlineNearNotice().templateValues(quiet, UKRAINIAN))
        .as("the buyer does not want to be called (O10)")
        .containsEntry("contact", false)
        .containsEntry("takeUp", true);
    assertThat(new DeadlineNearNotice().templateValues(shipment, Locale.ENGLISH))
        .containsEntry("contact", false)
        .containsEntry("ship", true)
        .containsEntry("status", OrderStatus.DATA_CONFIRMED.name(Locale.ENGLISH));
  }

  @Test
  @Tag("O20")
  void tellsTheBuyerTheNewNumberOfARestoredOrderOnce() {
    String data =
        "{\"restoredFrom\":\"499\",\"total\":{\"amount\":\"640.00\",\"currency\":\"UAH\"},";
    var restored = event("order.restored", data + REACHABLE + "}");
    var byPhone = event("order.restored", data + UNREACHABLE + "}");
    var old = event("order.status-changed", "{\"from\":40,\"status\":31," + REACHABLE + "}");

    var notice = new OrderRestoredNotice();
    assertThat(notice.addressees(restored)).containsExactly(Addressee.buyer(7));
    assertThat(notice.addressees(byPhone)).isEmpty();
    assertThat(notice.templateValues(restored, UKRAINIAN))
        .isEqualTo(Map.of("restoredFrom", "499", "total", "640,00"));
    assertThat(new StatusChangedNotice(PARCELS).addressees(old))
        .as("the end of the old order is told with the new one")
        .isEmpty();
  }

  @Test
  @Tag("O7")
  void tellsTheBuyerTheDayAndTimeOfAnOwnDelivery() {
    String day = "{\"date\":\"2026-11-28\",\"from\":%s,\"to\":%s,\"agreed\":%s,\"replaced\":%s,";
    String hours = day.formatted("\"10:00\"", "\"14:00\"", true, true);
    var agreed = event("order.own-delivery-planned", hours + REACHABLE + "}");
    var open =
        event(
            "order.own-delivery-planned",
            day.formatted(null, null, false, false) + REACHABLE + "}");

    assertThat(new OwnDeliveryPlannedNotice().addressees(agreed))
        .containsExactly(Addressee.buyer(7));
    assertThat(new OwnDeliveryPlannedNotice().templateValues(agreed, UKRAINIAN))
        .isEqualTo(
            Map.of(
                "day",
                "субота, 28.11.2026",
                "hours",
                Map.of("from", "10:00", "to", "14:00"),
                "replaced",
                true,
                "toAgree",
                false));
    assertThat(new OwnDeliveryPlannedNotice().templateValues(open, Locale.ENGLISH))
        .isEqualTo(Map.of("day", "Saturday, 28 November 2026", "planned", true, "toAgree", true));
  }

  @Test
  @Tag("O20")
  void tellsTheLastOfSeveralChangesInOneRequest() {
    var first = event("order.status-changed", "{\"status\":2,\"movedTo\":61," + REACHABLE + "}");
    var last = event("order.status-changed", "{\"from\":2,\"status\":61," + REACHABLE + "}");

    assertThat(new StatusChangedNotice(PARCELS).addressees(first)).isEmpty();
    assertThat(new StatusChangedNotice(PARCELS).addressees(last))
        .containsExactly(Addressee.buyer(7));
  }

  @Test
  @Tag("O20")
  void tellsTheBuyerOfAChangeOfStatus() {
    var event = event("order.status-changed", "{\"status\":26," + REACHABLE + "}");

    assertThat(new StatusChangedNotice(PARCELS).addressees(event))
        .containsExactly(Addressee.buyer(7));
    assertThat(new StatusChangedNotice(PARCELS).templateValues(event, UKRAINIAN))
        .isEqualTo(Map.of("status", "Опрацьовується менеджером"));
  }

  @Test
  @Tag("O20")
  void tellsTheBuyerOfTheWaybill() {
    var event =
        event(
            "order.waybill-assigned",
            "{\"carrier\":\"NOVA_POSHTA\",\"waybill\":\"20450000000001\"," + REACHABLE + "}");

    assertThat(new WaybillAssignedNotice(PARCELS, NO_PHONES, new Acceptance()).addressees(event))
        .containsExactly(Addressee.buyer(7));
    assertThat(
            new WaybillAssignedNotice(PARCELS, NO_PHONES, new Acceptance())
                .templateValues(event, UKRAINIAN))
        .isEqualTo(
            Map.of(
                "carrier",
                "Нова пошта",
                "waybill",
                "20450000000001",
                "trackingPage",
                page("NOVA_POSHTA", "20450000000001"),
                "toBeSent",
                true));
  }

  @Test
  @Tag("O7")
  void promisesNoShipmentOfWhatIsOnTheWay() {
    var event =
        event(
            "order.waybill-assigned",
            "{\"carrier\":\"NOVA_POSHTA\",\"waybill\":\"2\",\"status\":4," + REACHABLE + "}");

    assertThat(
            new WaybillAssignedNotice(PARCELS, NO_PHONES, new Acceptance())
                .templateValues(event, UKRAINIAN))
        .containsEntry("onTheWay", true)
        .doesNotContainKey("toBeSent");
  }

  @Test
  @Tag("O7")
  @Tag("O20")
  void tellsTheBuyerOfACorrectedWaybillAsSuch() {
    var event =
        event(
            "order.waybill-assigned",
            "{\"carrier\":\"OWN\",\"waybill\":\"2\",\"previousWaybill\":\"1\",\"status\":61,"
                + REACHABLE
                + "}");

    assertThat(
            new WaybillAssignedNotice(PARCELS, NO_PHONES, new Acceptance())
                .templateValues(event, Locale.ENGLISH))
        .isEqualTo(
            Map.of(
                "carrier", "Seller's own delivery",
                "waybill", "2",
                "correctedWaybill", "1"));
  }

  @Test
  @Tag("O7")
  @Tag("O20")
  void tellsTheBuyerTheNumberOfAParcelWithThoseOfTheOthers() {
    var notice = new ParcelChangedNotice(PARCELS);

    assertThat(notice.addressees(parcel(true, null, REACHABLE)))
        .containsExactly(Addressee.buyer(7));
    assertThat(notice.addressees(parcel(false, null, REACHABLE))).isEmpty();
    assertThat(notice.addressees(parcel(true, null, UNREACHABLE))).isEmpty();
    assertThat(notice.templateValues(parcel(true, "9", REACHABLE), UKRAINIAN))
        .isEqualTo(
            Map.of(
                "carrier", "Нова пошта",
                "waybill", "2",
                "trackingPage", page("NOVA_POSHTA", "2"),
                "correctedWaybill", "9",
                "parcel", "2",
                "contents", List.of(Map.of("title", "Ваза", "quantity", 1)),
                "numbers",
                    List.of(
                        Map.of("parcel", "1", "waybill", false),
                        Map.of("parcel", "2", "waybill", "2"))));
  }

  private static RecordedEvent parcel(boolean assigned, String previous, String buyer) {
    return event(
        "order.parcel-changed",
        """
        {"parcel": "2", "carrier": "NOVA_POSHTA", "waybill": "2", "previousWaybill": %s, "assigned": %s,
         "removed": false, "goods": [{"sku": "V", "title": "Ваза", "quantity": 1}],
         "parcels": [{"parcel": "1", "waybill": null}, {"parcel": "2", "waybill": "2"}], %s}
        """
            .formatted(previous, assigned, buyer));
  }

  @Test
  @Tag("O20")
  void tellsOfTheWaybillInTheNoticeOfTheChangeThatItCameWith() {
    var waybill =
        event(
            "order.waybill-assigned",
            "{\"carrier\":\"NOVA_POSHTA\",\"waybill\":\"2\",\"status\":2,\"movedTo\":3,"
                + REACHABLE
                + "}");
    var status =
        event(
            "order.status-changed",
            "{\"from\":2,\"status\":3,\"carrier\":\"NOVA_POSHTA\",\"waybill\":\"2\",\"previousWaybill\":\"1\","
                + REACHABLE
                + "}");

    assertThat(new WaybillAssignedNotice(PARCELS, NO_PHONES, new Acceptance()).addressees(waybill))
        .isEmpty();
    assertThat(new StatusChangedNotice(PARCELS).addressees(status))
        .containsExactly(Addressee.buyer(7));
    assertThat(new StatusChangedNotice(PARCELS).templateValues(status, UKRAINIAN))
        .isEqualTo(
            Map.of(
                "status", "Передано в службу доставки",
                "carrier", "Нова пошта",
                "waybill", "2",
                "trackingPage", page("NOVA_POSHTA", "2"),
                "previousWaybill", "1"));
  }

  /** Events of nodes of the version before: they told no carrier. */
  @Test
  @Tag("O20")
  void tellsTheNumberWhereTheCarrierIsNotKnown() {
    var event =
        event(
            "order.status-changed",
            "{\"from\":2,\"status\":3,\"waybill\":\"2\"," + REACHABLE + "}");

    assertThat(new StatusChangedNotice(PARCELS).templateValues(event, UKRAINIAN))
        .isEqualTo(Map.of("status", "Передано в службу доставки", "waybill", "2"));
  }

  @Test
  @Tag("O20")
  void announcesNoParcelOfACancelledOrder() {
    var event =
        event(
            "order.status-changed",
            "{\"from\":26,\"status\":42,\"carrier\":\"NOVA_POSHTA\",\"waybill\":\"2\","
                + REACHABLE
                + "}");

    assertThat(new StatusChangedNotice(PARCELS).templateValues(event, UKRAINIAN))
        .isEqualTo(Map.of("status", "Немає в наявності"));
  }

  @Test
  @Tag("O20")
  void namesTheEndThatIsTakenBack() {
    var event = event("order.status-changed", "{\"from\":6,\"status\":3," + REACHABLE + "}");

    assertThat(new StatusChangedNotice(PARCELS).templateValues(event, Locale.ENGLISH))
        .isEqualTo(
            Map.of(
                "status", "Handed to the delivery service",
                "correctedStatus", "Completed, parcel received"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"from\":999,\"status\":3,", "{\"from\":3,\"status\":999,"})
  void leavesStatusesOfALaterVersionToItsNodes(String data) {
    var event = event("order.status-changed", data + REACHABLE + "}");

    assertThatThrownBy(() -> new StatusChangedNotice(PARCELS).templateValues(event, UKRAINIAN))
        .isInstanceOf(LaterVersionNeeded.class);
  }

  @Test
  @Tag("O21")
  void tellsNothingToABuyerWhomTheSystemMayNotWriteTo() {
    var status = event("order.status-changed", "{\"status\":26," + UNREACHABLE + "}");
    var waybill =
        event(
            "order.waybill-assigned",
            "{\"carrier\":\"MEEST\",\"waybill\":\"A1\"," + UNREACHABLE + "}");

    assertThat(new StatusChangedNotice(PARCELS).addressees(status)).isEmpty();
    assertThat(new WaybillAssignedNotice(PARCELS, NO_PHONES, new Acceptance()).addressees(waybill))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"buyer\":\"no object\"}", "{\"status\":null}", "nonsense"})
  void refusesDataThatCannotBeRead(String data) {
    var event = event("order.status-changed", data);

    for (Notice notice :
        List.of(
            new StatusChangedNotice(PARCELS),
            new WaybillAssignedNotice(PARCELS, NO_PHONES, new Acceptance()))) {
      assertThatThrownBy(() -> notice.addressees(event)).isInstanceOf(RuntimeException.class);
    }
  }

  private static Message.Link page(String carrier, String number) {
    return Message.Link.to(
        URI.create(
            "https://%s.example/%s"
                .formatted(carrier.toLowerCase(Locale.ROOT).replace("_", "-"), number)));
  }

  private static RecordedEvent event(String type, String data) {
    return new RecordedEvent(
        Position.START,
        1,
        UUID.randomUUID(),
        type,
        new Subject("order", "500000000"),
        data,
        "test",
        Instant.EPOCH);
  }
}
