package ua.kramar.system.callcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.CallCentre;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import wsdl.callcentre.Appeal;
import wsdl.callcentre.CallCenterPort;
import wsdl.callcentre.ChangeAppealStatus;
import wsdl.callcentre.ConflictFault;
import wsdl.callcentre.GetAppeal;
import wsdl.callcentre.GetAppealResponse;
import wsdl.callcentre.GetDictionaries;
import wsdl.callcentre.Language;
import wsdl.callcentre.NotFoundFault;
import wsdl.callcentre.RegisterAppeal;
import wsdl.callcentre.RegisterAppealResponse;
import wsdl.callcentre.SearchAppeals;
import wsdl.callcentre.SearchAppealsResponse;
import wsdl.callcentre.ValidationFault;

/** The call centre registers what buyers told it, and follows what the shop answers. */
@Tag("C2c")
class AppealIT {

  private final TestShop shop = TestShop.opened();
  private final Caller machine = shop.machine("messages:read", "messages:write", "events:read");
  private final CallCenterPort centre = CallCentre.signedIn();

  @Test
  @Tag("O21")
  void theWholeStoryOfAnAppealOfSomebodyWithoutAnAccount() throws Exception {
    TestBuyer buyer = TestBuyer.onThePhone();
    String order = shop.placedOrder();
    RegisterAppeal request = AppealCalls.about(shop, order, buyer);
    request.setSeller(null);

    RegisterAppealResponse registered = centre.registerAppeal(request);
    String number = registered.getAppealNumber();

    assertThat(registered.isDuplicate()).isFalse();
    assertThat(registered.getReplyDueAt()).isNotNull();
    JsonNode seen = AppealCalls.read(machine, number);
    assertThat(seen.at("/appeal/order").asText()).isEqualTo(order);
    assertThat(seen.at("/appeal/buyer/phone").asText()).isEqualTo(buyer.phone());
    assertThat(seen.at("/appeal/status/id").asInt()).isEqualTo(1);
    Appeal asked = get(number).getAppeal();
    assertThat(asked.getMaskedPhone()).endsWith(buyer.phone().substring(9)).contains("*****");
    assertThat(asked.getAnswer()).isNull();

    AppealCalls.resolve(machine, number, true, "Посилку відправлено, номер у замовленні.")
        .expecting(200);

    GetAppealResponse answered = get(number);
    assertThat(answered.getAppeal().getStatus().getId()).isEqualTo(4);
    assertThat(answered.getAppeal().getAnswer().getComment()).contains("відправлено");
    assertThat(answered.getAppeal().getReplyDueAt()).isNull();
    AppealCalls.resolve(machine, number, false, "Ще одна відповідь")
        .refusedWith(409, "appeal-answered");

    centre.changeAppealStatus(
        AppealCalls.changing(AppealCalls.ref(number), 2, "Покупець каже, що ні"));
    JsonNode again = AppealCalls.read(machine, number);
    assertThat(again.at("/appeal/replyDueAt").isNull()).as("the clock runs again").isFalse();
    assertThat(again.at("/appeal/answer").isNull()).isTrue();
    AppealCalls.resolve(machine, number, false, "Товар не знайдено.").expecting(200);
    centre.changeAppealStatus(AppealCalls.changing(AppealCalls.ref(request), 5, null));

    assertThat(get(number).getStep())
        .extracting(step -> step.getStatus().getId())
        .containsExactly(1, 4, 2, 3, 5);
    AppealCalls.resolve(machine, number, true, "Запізно").refusedWith(409, "appeal-closed");
    assertThat(new Mailbox(buyer.mail()).letters()).as("nobody writes to the buyer").isEmpty();
    JsonNode timeline =
        shop.cabinet().caller().get("/orders/" + order + "/timeline").expecting(200).json();
    assertThat(timeline.path("items"))
        .filteredOn(entry -> entry.path("kind").asText().equals("APPEAL"))
        .hasSize(5)
        .allMatch(entry -> entry.path("appeal").asText().equals(number));
  }

  @Test
  void theSameIdsAreTheSameAppealForEver() throws Exception {
    RegisterAppeal request = AppealCalls.about(shop, null, TestBuyer.onThePhone());

    List<String> numbers =
        ConcurrentCalls.run(4, () -> registeredOrBusy(request)).stream()
            .filter(number -> !number.isEmpty())
            .distinct()
            .toList();
    RegisterAppealResponse again = centre.registerAppeal(request);

    assertThat(numbers).containsExactly(again.getAppealNumber());
    assertThat(again.isDuplicate()).isTrue();
    request.setText("Зовсім інше");
    ConflictFault other =
        catchThrowableOfType(ConflictFault.class, () -> centre.registerAppeal(request));
    assertThat(other.getFaultInfo().getCode()).isEqualTo("idempotency-key-reused");
    assertThat(AppealCalls.ids(machine, "")).containsExactlyElementsOf(numbers);

    ChangeAppealStatus change = AppealCalls.changing(AppealCalls.ref(numbers.get(0)), 2, "Раз");
    assertThat(centre.changeAppealStatus(change).isDuplicate()).isFalse();
    assertThat(centre.changeAppealStatus(change).isDuplicate()).isTrue();
    change.setComment("Два");
    assertThat(
            catchThrowableOfType(ConflictFault.class, () -> centre.changeAppealStatus(change))
                .getFaultInfo()
                .getCode())
        .isEqualTo("idempotency-key-reused");
    assertThat(AppealCalls.read(machine, numbers.get(0)).path("steps")).hasSize(2);
  }

  private String registeredOrBusy(RegisterAppeal request) {
    try {
      return CallCentre.signedIn().registerAppeal(request).getAppealNumber();
    } catch (ConflictFault busy) {
      assertThat(busy.getFaultInfo().isRetryable()).isTrue();
      return "";
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesWhatIsNotThereOrAnotherShops() {
    TestShop other = TestShop.opened();
    RegisterAppeal foreign = AppealCalls.about(shop, other.placedOrder(), TestBuyer.onThePhone());
    assertNotFound(() -> centre.registerAppeal(foreign), "not-found");
    RegisterAppeal noOrder = AppealCalls.about(shop, "999999999999", TestBuyer.onThePhone());
    assertNotFound(() -> centre.registerAppeal(noOrder), "not-found");
    RegisterAppeal noShop = AppealCalls.about(shop, null, TestBuyer.onThePhone());
    noShop.setSeller("no-such-shop");
    assertNotFound(() -> centre.registerAppeal(noShop), "unknown-seller");
    assertNotFound(() -> get("999999999999"), "not-found");
    assertNotFound(
        () -> centre.changeAppealStatus(AppealCalls.changing(AppealCalls.ref(noShop), 2, null)),
        "not-found");
    AppealCalls.resolve(other.cabinet().caller(), registered(), true, "Чуже")
        .refusedWith(404, "not-found");

    assertThat(AppealCalls.ids(other.machine("messages:read"), "")).isEmpty();
  }

  @Test
  void namesWhatIsWrongWithARequestAndKeepsNothing() {
    RegisterAppeal nowhere = AppealCalls.about(shop, null, TestBuyer.onThePhone());
    nowhere.setSeller(null);
    assertInvalid(() -> centre.registerAppeal(nowhere), "seller");
    RegisterAppeal wrongType = AppealCalls.about(shop, null, TestBuyer.onThePhone());
    wrongType.setRequestType(8);
    wrongType.setSendingType(5);
    assertInvalid(() -> centre.registerAppeal(wrongType), "requestType", "sendingType");
    RegisterAppeal noPhone = AppealCalls.about(shop, null, TestBuyer.onThePhone());
    noPhone.getCustomer().setPhone("не телефон");
    assertInvalid(() -> centre.registerAppeal(noPhone), "buyer.phone");
    RegisterAppeal tooLong = AppealCalls.about(shop, null, TestBuyer.onThePhone());
    tooLong.setText("а".repeat(2001));
    assertInvalid(() -> centre.registerAppeal(tooLong), "text");
    RegisterAppeal blank = AppealCalls.about(shop, null, TestBuyer.onThePhone());
    blank.setText("  ");
    assertInvalid(() -> centre.registerAppeal(blank), "text");
    ChangeAppealStatus comment = AppealCalls.changing(AppealCalls.ref("1"), 2, "а".repeat(301));
    assertInvalid(() -> centre.changeAppealStatus(comment), "comment");
    ChangeAppealStatus both = AppealCalls.changing(AppealCalls.ref(noPhone), 2, null);
    both.getAppeal().setNumber("1");
    assertInvalid(() -> centre.changeAppealStatus(both), "appeal");
    both.setAppeal(AppealCalls.ref((String) null));
    assertInvalid(() -> centre.changeAppealStatus(both), "appeal");

    assertThat(AppealCalls.ids(machine, "")).isEmpty();
  }

  @Test
  void movesByTheTableAndTheVersionOnly() throws Exception {
    String number = registered();
    ChangeAppealStatus stale = AppealCalls.changing(AppealCalls.ref(number), 2, null);
    stale.setExpectedVersion(7);
    assertConflict(stale, "stale-version");
    stale.setExternalId(UniqueValues.code());
    stale.setExpectedVersion(get(number).getAppeal().getVersion());
    String due = AppealCalls.read(machine, number).at("/appeal/replyDueAt").asText();

    assertThat(centre.changeAppealStatus(stale).getAppeal().getStatus().getId()).isEqualTo(2);

    assertThat(AppealCalls.read(machine, number).at("/appeal/replyDueAt").asText())
        .as("it goes on waiting")
        .isEqualTo(due);
    assertConflict(
        AppealCalls.changing(AppealCalls.ref(number), 1, null), "appeal-move-not-allowed");
    AppealCalls.moved(number, 3);
    assertConflict(
        AppealCalls.changing(AppealCalls.ref(number), 4, null), "appeal-move-not-allowed");
    AppealCalls.moved(number, 5);
    assertConflict(AppealCalls.changing(AppealCalls.ref(number), 2, null), "appeal-closed");
  }

  @Test
  void findsAppealsPageByPage() throws Exception {
    String order = shop.placedOrder();
    List<String> newestFirst = new ArrayList<>();
    newestFirst.add(0, AppealCalls.registered(shop, order));
    newestFirst.add(0, AppealCalls.registered(shop, null));
    newestFirst.add(0, AppealCalls.registered(shop, order));
    AppealCalls.moved(newestFirst.get(0), 5);
    var search = new SearchAppeals();
    search.setSeller(shop.code());
    search.setLimit(2);

    SearchAppealsResponse first = centre.searchAppeals(search);
    assertThat(numbers(first)).isEqualTo(newestFirst.subList(0, 2));
    search.setAfter(first.getNext());
    SearchAppealsResponse second = centre.searchAppeals(search);
    assertThat(numbers(second)).isEqualTo(newestFirst.subList(2, 3));
    assertThat(second.getNext()).isNull();
    search.setStatus(1);
    assertInvalid(() -> centre.searchAppeals(search), "after");
    search.setAfter(null);
    search.setOrderNumber(order);
    assertThat(numbers(centre.searchAppeals(search))).containsExactly(newestFirst.get(2));
    search.setRequestType(5);
    assertThat(numbers(centre.searchAppeals(search))).isEmpty();
    var byTime = new SearchAppeals();
    byTime.setSeller(shop.code());
    byTime.setRegisteredFrom(time("2026-01-01T00:00:00+02:00"));
    assertThat(numbers(centre.searchAppeals(byTime))).isEqualTo(newestFirst);
    byTime.setRegisteredTo(time("2026-01-01T00:00:00Z"));
    assertThat(numbers(centre.searchAppeals(byTime))).isEmpty();
    byTime.setRegisteredTo(time("2026-01-01T00:00:00"));
    assertInvalid(() -> centre.searchAppeals(byTime), "registeredTo");
    var unknown = new SearchAppeals();
    unknown.setSeller("no-such-shop");
    assertNotFound(() -> centre.searchAppeals(unknown), "unknown-seller");
  }

  @Test
  void tellsTheDictionaries() throws Exception {
    var request = new GetDictionaries();
    request.setLanguage(Language.EN);

    var dictionaries = centre.getDictionaries(request);

    assertThat(dictionaries.getRequestType()).hasSize(7);
    assertThat(dictionaries.getSendingType()).hasSize(4);
    assertThat(dictionaries.getAppealStatus())
        .extracting(word -> word.getCode() + " " + word.getName())
        .containsExactly("1 New", "2 In progress", "3 Not solved", "4 Solved", "5 Closed");
  }

  private static XMLGregorianCalendar time(String text) throws Exception {
    return DatatypeFactory.newInstance().newXMLGregorianCalendar(text);
  }

  private String registered() {
    return AppealCalls.registered(shop, null);
  }

  private GetAppealResponse get(String number) throws Exception {
    var request = new GetAppeal();
    request.setAppeal(AppealCalls.ref(number));
    return centre.getAppeal(request);
  }

  private static List<String> numbers(SearchAppealsResponse page) {
    return page.getAppeal().stream().map(Appeal::getNumber).toList();
  }

  private void assertConflict(ChangeAppealStatus change, String code) {
    assertThat(
            catchThrowableOfType(ConflictFault.class, () -> centre.changeAppealStatus(change))
                .getFaultInfo()
                .getCode())
        .isEqualTo(code);
  }

  private static void assertNotFound(ThrowingCallable call, String code) {
    assertThat(catchThrowableOfType(NotFoundFault.class, call).getFaultInfo().getCode())
        .isEqualTo(code);
  }

  private static void assertInvalid(ThrowingCallable call, String... fields) {
    assertThat(catchThrowableOfType(ValidationFault.class, call).getFaultInfo().getField())
        .containsExactlyInAnyOrder(fields);
  }
}
