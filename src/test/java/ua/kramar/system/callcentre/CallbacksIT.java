package ua.kramar.system.callcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AuditList;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.PhoneAgent;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.CallSubject;
import wsdl.callcentre.Callback;
import wsdl.callcentre.CallbackState;
import wsdl.callcentre.CancelCallback;
import wsdl.callcentre.ConflictFault;
import wsdl.callcentre.DictionaryEntry;
import wsdl.callcentre.DoNotCallFault;
import wsdl.callcentre.GetDictionaries;
import wsdl.callcentre.GetOrderInfo;
import wsdl.callcentre.Language;
import wsdl.callcentre.NotFoundFault;
import wsdl.callcentre.OpenCallback;
import wsdl.callcentre.OpenReason;
import wsdl.callcentre.Person;
import wsdl.callcentre.PlacePhoneOrder;
import wsdl.callcentre.ReportCallResult;
import wsdl.callcentre.ReportCallResultResponse;
import wsdl.callcentre.RequestCallback;
import wsdl.callcentre.RequestCallbackResponse;
import wsdl.callcentre.ValidationFault;

/** The call centre calls buyers back: when they may be called, one agent at a time. */
@Tag("O12")
@Tag("O16")
class CallbacksIT {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  private final CallCenterPort port = CallCentre.signedIn();
  private final TestShop shop = TestShop.opened().atNoon();
  private final Cabinet cabinet = shop.cabinet();
  private final PhoneAgent agent = PhoneAgent.of(shop);

  @Test
  void movesTheWantedTimeIntoTheHours() throws Exception {
    TestShop inKyiv = TestShop.opened();
    LocalDate day = LocalDate.now(KYIV).plusDays(3);
    RequestCallback night = PhoneAgent.request(inKyiv.placedOrder(), CallSubject.DELIVERY);
    night.setWindowFrom(time(day.atTime(3, 0).atZone(KYIV).toInstant()));
    night.setWindowTo(time(day.atTime(5, 0).atZone(KYIV).toInstant()));
    RequestCallback late = PhoneAgent.request(night.getOrderNumber(), CallSubject.OUT_OF_STOCK);
    late.setWindowFrom(time(day.atTime(15, 0).atZone(KYIV).toInstant()));
    late.setWindowTo(time(day.atTime(17, 30).atZone(KYIV).toInstant()));

    RequestCallbackResponse moved = port.requestCallback(night);
    RequestCallbackResponse kept = port.requestCallback(late);

    assertThat(instant(moved.getPlannedFrom()).atZone(KYIV).toLocalDate()).isEqualTo(day);
    assertThat(instant(moved.getPlannedFrom()).atZone(KYIV).toLocalTime())
        .isIn(LocalTime.of(9, 0), LocalTime.of(10, 0));
    assertThat(moved.getPlannedTo()).isNull();
    assertThat(instant(kept.getPlannedFrom())).isEqualTo(instant(late.getWindowFrom()));
    assertThat(instant(kept.getPlannedTo())).isEqualTo(instant(late.getWindowTo()));
    JsonNode seen = read(inKyiv, moved.getCallbackId());
    assertThat(Instant.parse(seen.path("windowFrom").asText()))
        .isEqualTo(instant(night.getWindowFrom()));
    assertThat(seen.path("state").asText()).isEqualTo("PLANNED");
    assertThat(PhoneAgent.of(inKyiv).take(20, 1)).as("due in three days").isEmpty();
  }

  @Test
  void givesADueCallToOneAgentWhoTellsWhatCameOfIt() throws Exception {
    TestBuyer buyer = TestBuyer.registered();
    String number = taken(buyer);
    String id = requested(number, CallSubject.CONFIRMATION);

    Callback taken = agent.takeOne(PhoneAgent.LONG);

    assertThat(taken.getCallbackId()).isEqualTo(id);
    assertThat(taken.getOrderNumber()).isEqualTo(number);
    assertThat(taken.getSeller()).isEqualTo(shop.code());
    assertThat(taken.getMaskedPhone())
        .endsWith(buyer.phone().substring(buyer.phone().length() - 4))
        .isNotEqualTo(buyer.phone());
    assertThat(PhoneAgent.of(shop).take(20, 1)).as("another agent").isEmpty();
    assertThat(read(shop, id).path("heldUntil").isNull()).isFalse();

    ReportCallResult missed = PhoneAgent.result(taken, "NO_ANSWER");
    missed.setComment("Довго дзвонив");
    missed.setDurationSeconds(30);
    ReportCallResultResponse told = port.reportCallResult(missed);

    assertThat(told.getState()).isEqualTo(CallbackState.PLANNED);
    assertThat(told.getOrderStatus().getId()).isEqualTo(47);
    assertThat(instant(told.getPlannedFrom()))
        .isCloseTo(Instant.now().plus(Duration.ofHours(2)), within(10, ChronoUnit.MINUTES));
    assertThat(cabinet.status(number)).isEqualTo(47);
    JsonNode call = calls(number).get(0);
    assertThat(call.path("outcome").asText()).isEqualTo("NO_ANSWER");
    assertThat(call.path("by").asText()).isEqualTo(CallCentre.ID);
    assertThat(call.path("note").asText()).isEqualTo("Довго дзвонив");
    assertThat(call.path("outsideHours").asBoolean()).isFalse();
    assertThat(Instant.parse(call.path("callAgainAt").asText()).truncatedTo(ChronoUnit.MILLIS))
        .isEqualTo(instant(told.getPlannedFrom()));
    JsonNode seen = read(shop, id);
    assertThat(seen.path("attempts").asInt()).isEqualTo(1);
    assertThat(seen.path("disposition").asText()).isEqualTo("NO_ANSWER");
    assertThat(seen.path("heldUntil").isNull()).isTrue();
    assertThat(agent.take(20, 1)).as("not due again before two hours").isEmpty();
    assertThat(kinds(number)).contains("CALL", "CALLBACK").doesNotContain("CALLBACK_ENDED");
  }

  /** What each disposition makes of an order in 26, and of the call-back. */
  @Test
  void doesWhatEachDispositionSays() throws Exception {
    Map<String, Outcome> outcomes =
        Map.ofEntries(
            Map.entry("ANSWERED", new Outcome(26, "DONE", "ANSWERED")),
            Map.entry("CONFIRMED", new Outcome(2, "DONE", "ANSWERED")),
            Map.entry("CANCELLED_BY_BUYER", new Outcome(75, "DONE", "ANSWERED")),
            Map.entry("CALLBACK_REQUESTED", new Outcome(26, "PLANNED", "CALLBACK_REQUESTED")),
            Map.entry("NO_ANSWER", new Outcome(47, "PLANNED", "NO_ANSWER")),
            Map.entry("BUSY", new Outcome(47, "PLANNED", "BUSY")),
            Map.entry("REJECTED", new Outcome(47, "PLANNED", "REJECTED")),
            Map.entry("VOICEMAIL", new Outcome(47, "PLANNED", "VOICEMAIL")),
            Map.entry("INVALID_NUMBER", new Outcome(26, "DONE", "WRONG_NUMBER")),
            Map.entry("WRONG_PERSON", new Outcome(26, "DONE", "WRONG_NUMBER")),
            Map.entry("DO_NOT_CALL", new Outcome(26, "DONE", "ANSWERED")),
            Map.entry("TECHNICAL_FAILURE", new Outcome(26, "PLANNED", null)));
    GetDictionaries dictionaries = new GetDictionaries();
    dictionaries.setLanguage(Language.EN);
    assertThat(port.getDictionaries(dictionaries).getDisposition()).isEmpty();
    dictionaries.setDispositions(true);
    assertThat(port.getDictionaries(dictionaries).getDisposition())
        .extracting(DictionaryEntry::getCode)
        .containsExactlyInAnyOrderElementsOf(outcomes.keySet());

    for (Map.Entry<String, Outcome> each : outcomes.entrySet()) {
      String number = taken(TestBuyer.registered());
      String id = requested(number, CallSubject.CONFIRMATION);
      ReportCallResultResponse told = agent.report(agent.takeOne(PhoneAgent.LONG), each.getKey());

      Outcome outcome = each.getValue();
      assertThat(told.getOrderStatus().getId()).as(each.getKey()).isEqualTo(outcome.status());
      assertThat(told.getState().value()).as(each.getKey()).isEqualTo(outcome.state());
      assertThat(told.getPlannedFrom() == null).isEqualTo(!outcome.state().equals("PLANNED"));
      assertThat(cabinet.status(number)).as(each.getKey()).isEqualTo(outcome.status());
      assertThat(read(shop, id).path("state").asText()).isEqualTo(outcome.state());
      assertThat(calls(number))
          .extracting(call -> call.path("outcome").asText())
          .as(each.getKey())
          .isEqualTo(outcome.recorded() == null ? List.of() : List.of(outcome.recorded()));
    }
  }

  private record Outcome(int status, String state, String recorded) {}

  @Test
  void recordsTheCallAloneWhereTheTableHasNoMove() throws Exception {
    String number = shop.placedOrder();
    requested(number, CallSubject.CONFIRMATION);

    ReportCallResultResponse told = agent.report(agent.takeOne(PhoneAgent.LONG), "CONFIRMED");

    assertThat(told.getOrderStatus().getId()).isEqualTo(1);
    assertThat(calls(number)).hasSize(1);

    ReportCallResult other = PhoneAgent.result("NO_ANSWER");
    other.setOrderNumber(number);
    other.setAbout(CallSubject.DELIVERY);
    other.setStartedAt(time(Instant.now().minus(Duration.ofHours(5))));
    assertThat(port.reportCallResult(other).getCallbackId()).isNull();
    JsonNode recorded = calls(number).get(0);
    assertThat(recorded.path("subject").asText()).isEqualTo("DELIVERY");
    assertThat(recorded.path("outsideHours").asBoolean())
        .as("at seven in the morning by the shop's clock")
        .isTrue();
  }

  @Test
  void givesUpAfterEnoughCallsInVain() throws Exception {
    RequestCallbackResponse requested = port.requestCallback(agent.request(TestBuyer.onThePhone()));
    ReportCallResultResponse told = null;
    for (int call = 0; call < 5; call++) {
      ReportCallResult busy = PhoneAgent.result(agent.takeOne(PhoneAgent.LONG), "BUSY");
      told = Eventually.get("a time that has not passed", () -> again(busy), done -> done != null);
    }

    assertThat(told.getState()).isEqualTo(CallbackState.GIVEN_UP);
    assertThat(told.getPlannedFrom()).isNull();
    JsonNode seen = read(shop, requested.getCallbackId());
    assertThat(seen.path("attempts").asInt()).isEqualTo(5);
    assertThat(seen.path("order").isNull()).isTrue();
    assertThat(seen.path("endedBy").asText()).isEqualTo(CallCentre.ID);
  }

  /**
   * The buyer is to be called as soon as may be, so that nobody waits; null when that was refused.
   */
  private ReportCallResultResponse again(ReportCallResult result) throws Exception {
    result.setCallAgainAt(time(Instant.now().plusMillis(400)));
    try {
      return port.reportCallResult(result);
    } catch (ValidationFault late) {
      return null;
    }
  }

  @Test
  void refusesTheReportOfAnAgentWhoseCallAnotherHasTaken() throws Exception {
    String number = taken(TestBuyer.registered());
    requested(number, CallSubject.CONFIRMATION);
    Callback lost = agent.takeOne(1);
    PhoneAgent other = PhoneAgent.of(shop);
    Callback taken = other.takeOne(PhoneAgent.LONG);
    assertThat(taken.getCallbackId()).isEqualTo(lost.getCallbackId());
    assertThat(taken.getFence()).isGreaterThan(lost.getFence());

    ConflictFault late =
        catchThrowableOfType(ConflictFault.class, () -> agent.report(lost, "CANCELLED_BY_BUYER"));
    ConflictFault blind =
        catchThrowableOfType(ConflictFault.class, () -> agent.open(lost, OpenReason.CALL));
    ReportCallResult result = PhoneAgent.result(taken, "CONFIRMED");
    ReportCallResultResponse told = other.port().reportCallResult(result);
    ReportCallResultResponse again = other.port().reportCallResult(result);
    ReportCallResult otherwise = PhoneAgent.result(taken, "NO_ANSWER");
    otherwise.setExternalId(result.getExternalId());
    ConflictFault reused =
        catchThrowableOfType(ConflictFault.class, () -> port.reportCallResult(otherwise));
    ConflictFault over =
        catchThrowableOfType(ConflictFault.class, () -> other.report(taken, "CONFIRMED"));

    assertThat(late.getFaultInfo().getCode()).isEqualTo("callback-taken");
    assertThat(late.getFaultInfo().isRetryable()).isFalse();
    assertThat(late.getFaultInfo().getCorrelationId()).isNotBlank();
    assertThat(blind.getFaultInfo().getCode()).isEqualTo("callback-not-held");
    assertThat(told.isDuplicate()).isFalse();
    assertThat(again.isDuplicate()).isTrue();
    assertThat(again.getOrderStatus().getId()).isEqualTo(told.getOrderStatus().getId());
    assertThat(reused.getFaultInfo().getCode()).isEqualTo("idempotency-key-reused");
    assertThat(over.getFaultInfo().getCode()).isEqualTo("callback-over");
    assertThat(cabinet.status(number)).isEqualTo(2);
    assertThat(calls(number)).hasSize(1);
  }

  /** A call that was made counts as long as nobody else makes it. */
  @Test
  void takesALateReportIfNobodyElseHasTakenTheCall() throws Exception {
    requested(taken(TestBuyer.registered()), CallSubject.CONFIRMATION);
    Callback taken = agent.takeOne(1);
    String id = taken.getCallbackId();
    Eventually.holds(() -> assertThat(read(shop, id).path("heldUntil").isNull()).isTrue());

    assertThat(agent.report(taken, "ANSWERED").getState()).isEqualTo(CallbackState.DONE);
  }

  @Test
  @Tag("O10")
  void callsNobodyToConfirmWhoAsksForNoCall() throws Exception {
    String number = new Storefront().place(Cart.of(shop, TestBuyer.registered()).withoutCall());

    DoNotCallFault fault =
        catchThrowableOfType(
            DoNotCallFault.class,
            () -> port.requestCallback(PhoneAgent.request(number, CallSubject.CONFIRMATION)));

    assertThat(fault.getFaultInfo().getCode()).isEqualTo("do-not-call");
    assertThat(fault.getFaultInfo().isRetryable()).isFalse();
    ask(number, "CONFIRMATION", UniqueValues.code()).refusedWith(422, "do-not-call");
    assertThat(ofOrder(number)).isEmpty();
    assertThat(port.requestCallback(PhoneAgent.request(number, CallSubject.REQUESTED))).isNotNull();
    assertThat(agent.takeOne(PhoneAgent.LONG).getAbout()).isEqualTo(CallSubject.REQUESTED);
  }

  @Test
  void callsNobodyToConfirmWhatIsConfirmed() throws Exception {
    String number = shop.confirmedOrder(TestBuyer.registered());

    ConflictFault fault =
        catchThrowableOfType(
            ConflictFault.class,
            () -> port.requestCallback(PhoneAgent.request(number, CallSubject.CONFIRMATION)));

    assertThat(fault.getFaultInfo().getCode()).isEqualTo("nothing-to-confirm");
    ask(number, "CONFIRMATION", UniqueValues.code()).refusedWith(409, "nothing-to-confirm");
    assertThat(ofOrder(number)).isEmpty();
    assertThat(port.requestCallback(PhoneAgent.request(number, CallSubject.DELIVERY))).isNotNull();
  }

  @Test
  @Tag("O10")
  void keepsWithTheOrderThatItsBuyerWantsNoMoreCalls() throws Exception {
    PlacePhoneOrder placed = CallCentre.order(shop, TestBuyer.onThePhone());
    placed.setDoNotCall(false);
    placed.getCustomer().setAccount(null);
    String number = port.placePhoneOrder(placed).getOrderNumber();
    cabinet.moves(number, 26);
    String confirmation = requested(number, CallSubject.CONFIRMATION);
    Callback taken = agent.takeOne(PhoneAgent.LONG);
    String delivery = requested(number, CallSubject.DELIVERY);
    assertThat(openTasks(number)).contains("TELL_STATUS_BY_PHONE");

    agent.report(taken, "DO_NOT_CALL");

    assertThat(read(shop, confirmation).path("state").asText()).isEqualTo("DONE");
    assertThat(read(shop, delivery).path("state").asText()).isEqualTo("CANCELLED");
    assertThat(cabinet.open(number).path("doNotCall").asBoolean()).isTrue();
    assertThat(openTasks(number))
        .contains("TELL_STATUS_IN_WRITING")
        .doesNotContain("TELL_STATUS_BY_PHONE");
    assertThat(
            catchThrowableOfType(
                    DoNotCallFault.class,
                    () ->
                        port.requestCallback(PhoneAgent.request(number, CallSubject.CONFIRMATION)))
                .getFaultInfo()
                .getCode())
        .isEqualTo("do-not-call");
    ReportCallResult again = PhoneAgent.result("DO_NOT_CALL");
    again.setOrderNumber(number);
    assertThat(port.reportCallResult(again).getOrderStatus().getId()).isEqualTo(26);
    Caller machine = shop.machine("events:read");
    Eventually.holds(
        () ->
            assertThat(Answer.texts(machine.get("/events?limit=100").json().path("items"), "type"))
                .containsOnlyOnce("order.no-call-wished"));
  }

  private List<String> openTasks(String number) {
    return Answer.elements(cabinet.open(number).path("tasks")).stream()
        .filter(task -> task.path("doneAt").isNull())
        .map(task -> task.path("kind").asText())
        .toList();
  }

  /** Nobody else calls while the agent talks. */
  @Test
  void prolongsTheLeaseOfWhatIsOpened() throws Exception {
    requested(taken(TestBuyer.registered()), CallSubject.CONFIRMATION);
    Callback taken = agent.takeOne(120);
    Instant begin = Instant.now();
    OpenCallback open = new OpenCallback();
    open.setCallbackId(taken.getCallbackId());
    open.setAgentId(agent.id());
    open.setFence(taken.getFence());
    open.setReason(OpenReason.CALL);

    Instant until = instant(port.openCallback(open).getLeaseUntil());

    assertThat(until).isAfter(begin.plus(Duration.ofMinutes(9)));
    assertThat(
            Instant.parse(read(shop, taken.getCallbackId()).path("heldUntil").asText())
                .truncatedTo(ChronoUnit.MILLIS))
        .isEqualTo(until);
    ReportCallResult stranger = PhoneAgent.result(taken, "ANSWERED");
    stranger.setAgentId("somebody-else");
    ConflictFault fault =
        catchThrowableOfType(ConflictFault.class, () -> port.reportCallResult(stranger));
    assertThat(fault.getFaultInfo().getCode()).isEqualTo("callback-not-held");
    ReportCallResult own = PhoneAgent.result(taken, "ANSWERED");
    own.setAgentId(agent.id());
    assertThat(port.reportCallResult(own).getState()).isEqualTo(CallbackState.DONE);
  }

  /** The last day that may be asked for is judged before the time is moved into the hours. */
  @Test
  void plansACallOfTheLastAllowedEveningForTheMorningAfter() throws Exception {
    TestShop late = TestShop.opened().at(22);
    ReportCallResult result = PhoneAgent.result("CALLBACK_REQUESTED");
    result.setOrderNumber(late.placedOrder());
    result.setAbout(CallSubject.DELIVERY);
    Instant wanted = Instant.now().plus(Duration.ofDays(60)).minus(Duration.ofMinutes(1));
    result.setCallAgainAt(time(wanted));

    Instant planned = instant(port.reportCallResult(result).getPlannedFrom());

    assertThat(planned)
        .isAfter(wanted.plus(Duration.ofHours(9)))
        .isBefore(wanted.plus(Duration.ofHours(13)));
  }

  @Test
  @Tag("O21")
  @Tag("C6")
  void showsAgentsWhomTheyCallAndTheShopWhoHasLooked() throws Exception {
    TestBuyer buyer = TestBuyer.onThePhone();
    String number = port.placePhoneOrder(CallCentre.order(shop, buyer)).getOrderNumber();
    requested(number, CallSubject.REQUESTED);
    Callback taken = agent.takeOne(PhoneAgent.LONG);

    Person shown = agent.open(taken, OpenReason.CALL);

    assertThat(shown.getPhone()).isEqualTo(buyer.phone());
    assertThat(shown.getSurname()).isEqualTo(buyer.surname());
    JsonNode look = AuditList.of(shop).entries("act=callback.opened").get(0);
    assertThat(look.at("/actor/id").asText()).isEqualTo(CallCentre.ID);
    assertThat(look.at("/subject/id").asText()).isEqualTo(number);
    assertThat(look.at("/details/agent").asText()).isEqualTo(agent.id());
    assertThat(look.at("/details/reason").asText()).isEqualTo("CALL");
    assertThat(look.at("/details/callback").asText()).isEqualTo(taken.getCallbackId());

    GetOrderInfo info = new GetOrderInfo();
    info.setOrderNumber(number);
    assertThat(port.getOrderInfo(info).getPerson()).isNull();
    info.setAgentId(agent.id());
    assertInvalid("reason", () -> port.getOrderInfo(info));
    info.setReason(OpenReason.BUYER_ON_THE_LINE);
    assertThat(port.getOrderInfo(info).getPerson().getPhone()).isEqualTo(buyer.phone());
    assertThat(AuditList.of(shop).entries("act=order.opened-by-call-centre")).hasSize(1);
  }

  @Test
  void cancelsForCallCentreAndShopAlsoWhileAnAgentHasIt() throws Exception {
    String number = taken(TestBuyer.registered());
    String id = requested(number, CallSubject.CONFIRMATION);
    Callback taken = agent.takeOne(PhoneAgent.LONG);

    cabinet.caller().delete("/callbacks/" + id).expecting(200);
    JsonNode again = cabinet.caller().delete("/callbacks/" + id).expecting(200).json();

    assertThat(again.path("state").asText()).isEqualTo("CANCELLED");
    assertThat(again.path("endedBy").asText()).isEqualTo(shop.owner().login());
    ConflictFault over =
        catchThrowableOfType(ConflictFault.class, () -> agent.report(taken, "NO_ANSWER"));
    assertThat(over.getFaultInfo().getCode()).isEqualTo("callback-over");
    assertThat(cabinet.status(number)).isEqualTo(26);
    assertThat(calls(number)).isEmpty();

    CancelCallback cancel = new CancelCallback();
    cancel.setSourceSystem("hotline");
    cancel.setExternalId(UniqueValues.code());
    cancel.setCallbackId(requested(number, CallSubject.CONFIRMATION));
    assertThat(port.cancelCallback(cancel).isDuplicate()).isFalse();
    assertThat(port.cancelCallback(cancel).isDuplicate()).isTrue();
    requested(number, CallSubject.CONFIRMATION);
    Callback last = agent.takeOne(PhoneAgent.LONG);
    agent.report(last, "ANSWERED");
    cancel.setExternalId(UniqueValues.code());
    cancel.setCallbackId(last.getCallbackId());
    assertThat(
            catchThrowableOfType(ConflictFault.class, () -> port.cancelCallback(cancel))
                .getFaultInfo()
                .getCode())
        .isEqualTo("callback-over");
    cabinet.caller().delete("/callbacks/" + last.getCallbackId()).refusedWith(409, "callback-over");
    assertThat(kinds(number)).filteredOn("CALLBACK_ENDED"::equals).hasSize(3);
  }

  @Test
  void plansOneCallAboutEachMatterOfAnOrder() throws Exception {
    String number = taken(TestBuyer.registered());
    String key = UniqueValues.code();

    JsonNode asked = ask(number, "CONFIRMATION", key).expecting(201).json();
    JsonNode again = ask(number, "CONFIRMATION", key).expecting(201).json();

    assertThat(again.path("id")).isEqualTo(asked.path("id"));
    assertThat(asked.path("requestedBy").asText()).isEqualTo(shop.owner().login());
    assertThat(asked.path("phone").asText()).contains("*");
    ask(number, "DELIVERY", key).refusedWith(422, "idempotency-key-reused");
    ask(number, "CONFIRMATION", UniqueValues.code()).refusedWith(409, "callback-planned-already");
    ConflictFault second =
        catchThrowableOfType(
            ConflictFault.class,
            () -> port.requestCallback(PhoneAgent.request(number, CallSubject.CONFIRMATION)));
    assertThat(second.getFaultInfo().getCode()).isEqualTo("callback-planned-already");
    ask(number, "DELIVERY", UniqueValues.code()).expecting(201);
    assertThat(ofOrder(number)).hasSize(2);
    Answer page = cabinet.caller().get("/callbacks?state=PLANNED&limit=1").expecting(200);
    String next = page.json().path("next").asText();
    assertThat(
            cabinet
                .caller()
                .get("/callbacks?state=PLANNED&limit=1&after=" + next)
                .json()
                .at("/items/0/id"))
        .isEqualTo(asked.path("id"));
    cabinet
        .caller()
        .get("/callbacks?state=DONE&after=" + next)
        .refusedWith(400, "validation-failed");
    cabinet.caller().get("/callbacks?state=LATER").refusedWith(400, "validation-failed");
  }

  @Test
  void callsNobodyAboutWhatTheShopHasSettledItself() throws Exception {
    String number = taken(TestBuyer.registered());
    String confirmation = requested(number, CallSubject.CONFIRMATION);
    String delivery = requested(number, CallSubject.DELIVERY);
    String wish = requested(number, CallSubject.REQUESTED);

    cabinet.reportCall(number, Cabinet.call("ANSWERED").put("subject", "DELIVERY")).expecting(201);
    cabinet.moves(number, 2);

    assertThat(read(shop, delivery).path("state").asText()).isEqualTo("DONE");
    assertThat(read(shop, confirmation).path("state").asText()).isEqualTo("CANCELLED");
    assertThat(read(shop, wish).path("state").asText()).isEqualTo("PLANNED");
    assertThat(events(number))
        .containsSubsequence("callback.requested", "callback.ended", "callback.ended");
  }

  @Test
  void answersTheSameRequestAsTheFirstTimeForGood() throws Exception {
    RequestCallback request = agent.request(TestBuyer.onThePhone());

    RequestCallbackResponse first = port.requestCallback(request);
    RequestCallbackResponse again = port.requestCallback(request);
    request.setNote("Інше");
    ConflictFault reused =
        catchThrowableOfType(ConflictFault.class, () -> port.requestCallback(request));

    assertThat(first.isDuplicate()).isFalse();
    assertThat(again.isDuplicate()).isTrue();
    assertThat(again.getCallbackId()).isEqualTo(first.getCallbackId());
    assertThat(reused.getFaultInfo().getCode()).isEqualTo("idempotency-key-reused");
    assertThat(cabinet.caller().get("/callbacks").json().path("items")).hasSize(1);
  }

  @Test
  void refusesWhatCannotBe() throws Exception {
    String number = taken(TestBuyer.registered());
    Instant now = Instant.now();
    RequestCallback reversed = PhoneAgent.request(number, CallSubject.DELIVERY);
    reversed.setWindowFrom(time(now.plus(Duration.ofHours(2))));
    reversed.setWindowTo(time(now.plus(Duration.ofHours(1))));
    assertInvalid("windowTo", () -> port.requestCallback(reversed));
    RequestCallback past = PhoneAgent.request(number, CallSubject.DELIVERY);
    past.setWindowTo(time(now.minus(Duration.ofHours(1))));
    assertInvalid("windowTo", () -> port.requestCallback(past));
    RequestCallback far = PhoneAgent.request(number, CallSubject.DELIVERY);
    far.setWindowFrom(time(now.plus(Duration.ofDays(61))));
    assertInvalid("windowFrom", () -> port.requestCallback(far));
    RequestCallback zoneless = PhoneAgent.request(number, CallSubject.DELIVERY);
    zoneless.setWindowFrom(
        DatatypeFactory.newInstance().newXMLGregorianCalendar("2036-01-01T10:00:00"));
    assertInvalid("windowFrom", () -> port.requestCallback(zoneless));
    RequestCallback wordy = PhoneAgent.request(number, CallSubject.DELIVERY);
    wordy.setNote("я".repeat(501));
    assertInvalid("note", () -> port.requestCallback(wordy));
    wordy.setNote("а\u200bб");
    assertInvalid("note", () -> port.requestCallback(wordy));
    RequestCallback both = agent.request(TestBuyer.onThePhone());
    both.setOrderNumber(number);
    assertInvalid("seller", () -> port.requestCallback(both));
    RequestCallback nobody = PhoneAgent.request(null, CallSubject.DELIVERY);
    assertInvalid("seller", () -> port.requestCallback(nobody));
    RequestCallback confirmed = agent.request(TestBuyer.onThePhone());
    confirmed.setAbout(CallSubject.CONFIRMATION);
    assertInvalid("about", () -> port.requestCallback(confirmed));
    RequestCallback unreachable = agent.request(TestBuyer.onThePhone());
    unreachable.getCustomer().setPhone("5");
    assertInvalid("buyer.phone", () -> port.requestCallback(unreachable));
    assertThat(
            catchThrowableOfType(
                    NotFoundFault.class,
                    () ->
                        port.requestCallback(
                            PhoneAgent.request("999999999999", CallSubject.DELIVERY)))
                .getFaultInfo()
                .getCode())
        .isEqualTo("not-found");
    assertThat(cabinet.caller().get("/callbacks").json().path("items")).isEmpty();

    requested(number, CallSubject.DELIVERY);
    Callback taken = agent.takeOne(PhoneAgent.LONG);
    assertInvalid("disposition", () -> agent.report(taken, "VANISHED"));
    assertInvalid("disposition", () -> agent.report(taken, "no answer"));
    ReportCallResult early = PhoneAgent.result(taken, "ANSWERED");
    early.setStartedAt(time(now.plus(Duration.ofHours(1))));
    assertInvalid("startedAt", () -> port.reportCallResult(early));
    early.setStartedAt(time(now.minus(Duration.ofDays(8))));
    assertInvalid("startedAt", () -> port.reportCallResult(early));
    ReportCallResult again = PhoneAgent.result(taken, "BUSY");
    again.setCallAgainAt(time(now.minus(Duration.ofHours(1))));
    assertInvalid("callAgainAt", () -> port.reportCallResult(again));
    ReportCallResult two = PhoneAgent.result(taken, "BUSY");
    two.setOrderNumber(number);
    assertInvalid("callbackId", () -> port.reportCallResult(two));
    ReportCallResult blind = PhoneAgent.result(taken, "BUSY");
    blind.setFence(null);
    assertInvalid("fence", () -> port.reportCallResult(blind));
    assertInvalid("agentId", () -> new PhoneAgent("two words", shop.code(), port).take(1, 1));
    assertInvalid("max", () -> agent.take(21, 1));
    assertInvalid("leaseSeconds", () -> agent.take(1, 3601));
    assertThat(calls(number)).isEmpty();
    assertThat(cabinet.status(number)).isEqualTo(26);
    assertThat(agent.report(taken, "ANSWERED").getState()).isEqualTo(CallbackState.DONE);
  }

  private static void assertInvalid(String field, ThrowingCallable call) {
    ValidationFault fault = catchThrowableOfType(ValidationFault.class, call);
    assertThat(fault).as(field).isNotNull();
    assertThat(fault.getFaultInfo().getCode()).isEqualTo("validation-failed");
    assertThat(fault.getFaultInfo().getField()).containsExactly(field);
  }

  /** The number of an order that the manager has taken up. */
  private String taken(TestBuyer buyer) {
    String number = shop.placedOrder(buyer);
    cabinet.moves(number, 26);
    return number;
  }

  private String requested(String number, CallSubject about) throws Exception {
    return port.requestCallback(PhoneAgent.request(number, about)).getCallbackId();
  }

  private Answer ask(String number, String about, String key) {
    return cabinet
        .caller()
        .with("Idempotency-Key", key)
        .post("/orders/" + number + "/callbacks", "{\"about\": \"" + about + "\"}");
  }

  private static JsonNode read(TestShop shop, String id) {
    return shop.cabinet().caller().get("/callbacks/" + id).expecting(200).json();
  }

  private List<JsonNode> ofOrder(String number) {
    return items("/orders/" + number + "/callbacks");
  }

  private List<JsonNode> calls(String number) {
    return items("/orders/" + number + "/calls");
  }

  private List<String> kinds(String number) {
    return Answer.texts(
        cabinet.caller().get("/orders/" + number + "/timeline").json().path("items"), "kind");
  }

  private List<String> events(String number) {
    Caller machine = shop.machine("events:read");
    return Eventually.get(
        "the end of both calls",
        () ->
            Answer.elements(machine.get("/events?limit=100").json().path("items")).stream()
                .filter(event -> event.path("order").asText().equals(number))
                .map(event -> event.path("type").asText())
                .toList(),
        types -> types.stream().filter("callback.ended"::equals).count() == 2);
  }

  private List<JsonNode> items(String path) {
    return Answer.elements(cabinet.caller().get(path).expecting(200).json().path("items"));
  }

  private static Instant instant(XMLGregorianCalendar time) {
    return time.toGregorianCalendar().toInstant();
  }

  private static XMLGregorianCalendar time(Instant instant) throws Exception {
    return DatatypeFactory.newInstance()
        .newXMLGregorianCalendar(
            GregorianCalendar.from(instant.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC)));
  }
}
