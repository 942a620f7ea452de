package ua.kramar.system.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.PhoneAgent;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.partners.CallCentreListener;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.CallSubject;
import wsdl.callcentre.CancelCallback;
import wsdl.callcentre.RegisterAppeal;
import wsdl.callcentre.RequestCallback;

/**
 * The call centre's own service is told what shops do about the appeals and the call-backs that it
 * brought.
 */
@Tag("C2c")
class CallCentreToldIT {

  private static final String COMMENT = "Посилку відправлено, номер у замовленні.";

  private final CallCenterPort centre = CallCentre.signedIn();
  private final TestShop shop = TestShop.opened();
  private final CallCentreListener service = new CallCentreListener(shop.code());

  @Test
  @Tag("O21")
  void tellsEachAnswerOnceAndInOrder() throws Exception {
    String order = shop.placedOrder();
    RegisterAppeal appeal = appeal(shop, order, CallCentreListener.OTHER_SYSTEM);
    String number = centre.registerAppeal(appeal).getAppealNumber();
    Instant begin = Instant.now().minusSeconds(5);

    answer(shop, number, true, COMMENT);
    centre.changeAppealStatus(AppealCalls.changing(AppealCalls.ref(number), 2, "Покупець: ні"));
    answer(shop, number, false, "Товар не знайдено.");
    centre.changeAppealStatus(AppealCalls.changing(AppealCalls.ref(number), 5, null));

    List<JsonNode> told = service.await(2);
    assertThat(told).extracting(each -> each.path("state").asText()).containsExactly("4", "3");
    assertThat(told)
        .extracting(each -> each.path("comment").asText())
        .containsExactly(COMMENT, "Товар не знайдено.");
    assertThat(told)
        .allSatisfy(
            each -> {
              assertThat(each.path("kind").asText()).isEqualTo("appealChanged");
              assertThat(each.path("system").asText()).isEqualTo(CallCentreListener.OTHER_SYSTEM);
              assertThat(each.path("externalId").asText()).isEqualTo(appeal.getExternalId());
              assertThat(each.path("subject").asText()).isEqualTo(number);
              assertThat(each.path("order").asText()).isEqualTo(order);
              assertThat(each.path("requests").asInt()).isEqualTo(1);
              assertThat(Instant.parse(each.path("happened").asText())).isAfter(begin);
              assertThat(each.path("message").asText())
                  .as("nobody is named")
                  .doesNotContain(appeal.getCustomer().getPhone().substring(3))
                  .doesNotContain(appeal.getCustomer().getSurname());
            });
  }

  @Test
  void tellsNobodyWhoHasNoService() throws Exception {
    String unknown = centre.registerAppeal(appeal(shop, null, "hotline")).getAppealNumber();
    String complained = AppealCalls.complained(shop);
    answer(shop, unknown, true, COMMENT);
    answer(shop, complained, true, COMMENT);

    answer(shop, registered(shop), true, COMMENT);

    assertThat(service.await(1)).hasSize(1);
    assertThat(service.messages()).hasSize(1);
    assertThat(parked(unknown)).isEmpty();
    assertThat(parked(complained)).isEmpty();
  }

  /** Whatever comes instead of an answer, the message is sent again, and done once. */
  @Test
  void tellsAgainWhatWasNotConfirmed() throws Exception {
    Map<String, CallCentreListener> services = new LinkedHashMap<>();
    for (String how : List.of("busy", "html", "error", "garbled", "huge", "other", "lost")) {
      TestShop each = TestShop.opened();
      services.put(how, new CallCentreListener(each.code()));
      services.get(how).behaves(how, 1);
      answer(each, registered(each), true, COMMENT);
    }

    services.forEach(
        (how, each) -> {
          Eventually.holds(
              () -> {
                assertThat(each.done()).as(how).hasSize(1);
                assertThat(each.done().get(0).path("requests").asInt()).as(how).isEqualTo(2);
              });
        });
  }

  @Test
  void parksWhatIsRefusedForGoodUntilAnOperatorSendsItAgain() throws Exception {
    service.behaves("refuse", -1);
    String number = registered(shop);
    answer(shop, number, true, COMMENT);

    JsonNode parked =
        Eventually.get("the parked message", () -> parked(number), Optional::isPresent)
            .orElseThrow();
    assertThat(parked.path("channel").asText()).isEqualTo("CALL_CENTER");
    assertThat(parked.path("event").asText()).isEqualTo("appeal.status-changed");
    assertThat(parked.path("attempts").asInt()).isEqualTo(1);
    assertThat(parked.path("error").asText()).isEqualTo("refused: not-ours");
    assertThat(service.done()).isEmpty();

    service.behaves("well", -1);
    String id = parked.path("id").asText();
    Operator.caller().post("/operator/deliveries/" + id + "/replay", "{}").expecting(204);

    JsonNode told = service.await(1).get(0);
    assertThat(told.path("delivery").asText()).as("the same id").isEqualTo(id);
    assertThat(told.path("requests").asInt()).isEqualTo(2);
    assertThat(parked(number)).isEmpty();
  }

  @Test
  void aServiceThatHangsHoldsUpNeitherOthersNorLetters() throws Exception {
    service.behaves("hang", -1);
    answer(shop, registered(shop), true, COMMENT);
    service.awaitRequest();
    TestShop other = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();

    answer(other, registered(other), true, COMMENT);
    other.confirmedOrder(buyer);

    new CallCentreListener(other.code()).await(1);
    assertThat(new Mailbox(buyer.mail()).await(1)).isNotEmpty();
    assertThat(service.done()).isEmpty();
    service.behaves("well", -1);
    assertThat(service.await(1)).hasSize(1);
  }

  @Test
  @Tag("O16")
  void tellsWhichCallsNobodyHasToMakeAnyMore() throws Exception {
    Cabinet cabinet = shop.cabinet();
    String order = shop.placedOrder();
    cabinet.moves(order, 26);
    RequestCallback confirmation = wish(order, CallSubject.CONFIRMATION);
    RequestCallback delivery = wish(order, CallSubject.DELIVERY);
    RequestCallback wish = wish(order, CallSubject.REQUESTED);
    String cancelled = centre.requestCallback(wish).getCallbackId();
    centre.requestCallback(confirmation);
    centre.requestCallback(delivery);

    cabinet.caller().delete("/callbacks/" + cancelled).expecting(200);
    cabinet.reportCall(order, Cabinet.call("ANSWERED").put("subject", "DELIVERY")).expecting(201);
    cabinet.moves(order, 2);

    List<JsonNode> told = service.await(3);
    assertThat(told)
        .extracting(each -> each.path("externalId").asText() + " " + each.path("state").asText())
        .containsExactly(
            wish.getExternalId() + " CANCELLED",
            delivery.getExternalId() + " DONE",
            confirmation.getExternalId() + " CANCELLED");
    assertThat(told.get(0).path("subject").asText()).isEqualTo(cancelled);
    assertThat(told.get(0).path("order").asText()).isEqualTo(order);
  }

  @Test
  @Tag("O16")
  void tellsASystemNothingOfWhatItHasEndedItself() throws Exception {
    RequestCallback own = wish(null, CallSubject.REQUESTED);
    RequestCallback others = wish(null, CallSubject.REQUESTED);
    for (RequestCallback each : List.of(own, others)) {
      each.setSeller(shop.code());
      each.setCustomer(PhoneAgent.of(shop).request(TestBuyer.onThePhone()).getCustomer());
    }
    String ownId = centre.requestCallback(own).getCallbackId();
    String othersId = centre.requestCallback(others).getCallbackId();

    centre.cancelCallback(cancelling(CallCentreListener.SYSTEM, ownId));
    centre.cancelCallback(cancelling(CallCentreListener.OTHER_SYSTEM, othersId));

    assertThat(service.await(1))
        .extracting(each -> each.path("subject").asText())
        .containsExactly(othersId);
  }

  private static RegisterAppeal appeal(TestShop shop, String order, String system) {
    RegisterAppeal appeal = AppealCalls.about(shop, order, TestBuyer.onThePhone());
    appeal.setSourceSystem(system);
    return appeal;
  }

  private String registered(TestShop shop) throws Exception {
    return centre.registerAppeal(appeal(shop, null, CallCentreListener.SYSTEM)).getAppealNumber();
  }

  private static void answer(TestShop shop, String number, boolean solved, String comment) {
    Caller machine = shop.machine("messages:read", "messages:write");
    AppealCalls.resolve(machine, number, solved, comment).expecting(200);
  }

  private static RequestCallback wish(String order, CallSubject about) {
    RequestCallback request = PhoneAgent.request(order, about);
    request.setSourceSystem(CallCentreListener.SYSTEM);
    return request;
  }

  private static CancelCallback cancelling(String system, String callback) {
    var cancel = new CancelCallback();
    cancel.setSourceSystem(system);
    cancel.setExternalId(UniqueValues.code());
    cancel.setCallbackId(callback);
    return cancel;
  }

  /** The parked message about an appeal. */
  private static Optional<JsonNode> parked(String appeal) {
    String after = "";
    do {
      JsonNode page =
          Operator.caller().get("/operator/deliveries?limit=100" + after).expecting(200).json();
      Optional<JsonNode> found =
          Answer.elements(page.path("items")).stream()
              .filter(each -> each.at("/subject/kind").asText().equals("appeal"))
              .filter(each -> each.at("/subject/id").asText().equals(appeal))
              .findFirst();
      if (found.isPresent() || page.path("next").isNull()) {
        return found;
      }
      after = "&after=" + page.path("next").asText();
    } while (true);
  }
}
