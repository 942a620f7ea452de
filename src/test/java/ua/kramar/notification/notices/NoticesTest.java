package ua.kramar.notification.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.journal.Position;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.platform.events.Subject;

/** Who is told what of which event. */
class NoticesTest {

  private static final String REACHABLE = "\"buyer\":{\"id\":7,\"reachable\":true}";
  private static final String UNREACHABLE = "\"buyer\":{\"id\":7,\"reachable\":false}";

  @Test
  @Tag("O19")
  void tellsTheShopOfANewOrder() {
    var event =
        event(
            "order.placed",
            "{\"source\":\"CART\",\"total\":{\"amount\":\"640.00\",\"currency\":\"UAH\"},\"doNotCall\":true}");

    assertThat(new OrderPlacedNotice().addressees(event)).containsExactly(Addressee.seller());
    assertThat(new OrderPlacedNotice().templateValues(event))
        .isEqualTo(Map.of("source", "кошик на сайті", "total", "640.00", "doNotCall", true));
  }

  @Test
  @Tag("O20")
  void tellsTheBuyerOfAChangeOfStatus() {
    var event = event("order.status-changed", "{\"status\":26," + REACHABLE + "}");

    assertThat(new StatusChangedNotice().addressees(event)).containsExactly(Addressee.buyer(7));
    assertThat(new StatusChangedNotice().templateValues(event))
        .isEqualTo(Map.of("status", "Опрацьовується менеджером"));
  }

  @Test
  @Tag("O20")
  void tellsTheBuyerOfTheWaybill() {
    var event =
        event(
            "order.waybill-assigned",
            "{\"carrier\":\"NOVA_POSHTA\",\"waybill\":\"20450000000001\"," + REACHABLE + "}");

    assertThat(new WaybillAssignedNotice().addressees(event)).containsExactly(Addressee.buyer(7));
    assertThat(new WaybillAssignedNotice().templateValues(event))
        .isEqualTo(Map.of("carrier", "Нова пошта", "waybill", "20450000000001"));
  }

  @Test
  @Tag("O21")
  void tellsNothingToABuyerWhomTheSystemMayNotWriteTo() {
    var status = event("order.status-changed", "{\"status\":26," + UNREACHABLE + "}");
    var waybill =
        event(
            "order.waybill-assigned",
            "{\"carrier\":\"MEEST\",\"waybill\":\"A1\"," + UNREACHABLE + "}");

    assertThat(new StatusChangedNotice().addressees(status)).isEmpty();
    assertThat(new WaybillAssignedNotice().addressees(waybill)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"buyer\":\"no object\"}", "{\"status\":null}", "nonsense"})
  void refusesDataThatCannotBeRead(String data) {
    var event = event("order.status-changed", data);

    for (Notice notice : List.of(new StatusChangedNotice(), new WaybillAssignedNotice())) {
      assertThatThrownBy(() -> notice.addressees(event)).isInstanceOf(RuntimeException.class);
    }
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
