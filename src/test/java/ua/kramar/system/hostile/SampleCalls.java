package ua.kramar.system.hostile;

import static java.time.ZoneOffset.UTC;
import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import ua.kramar.system.contract.Contract;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.AppealCalls;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.Cart;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Files;
import ua.kramar.system.drivers.MailProgram;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.PublicTalk;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.ReturnCalls;
import ua.kramar.system.drivers.ShopTemplates;
import ua.kramar.system.drivers.Staff;
import ua.kramar.system.drivers.Storefront;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestEnvironment;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import ua.kramar.system.drivers.webhooks.ShopWebhooks;

/**
 * A valid call of each operation of the contract, and who is allowed it. An operation without a
 * sample fails {@link HostileWalkIT}.
 */
final class SampleCalls {

  /**
   * The parts of a valid call.
   *
   * @param path values of the path's variables
   * @param body null where none is taken
   */
  record Call(Map<String, String> path, List<String> headers, JsonNode body) {

    Call(Map<String, String> path) {
      this(path, List.of(), null);
    }

    Call with(String header) {
      List<String> more = new ArrayList<>(headers);
      more.add(header);
      return new Call(path, more, body);
    }

    Call with(JsonNode other) {
      return new Call(path, headers, other);
    }
  }

  /**
   * A sample of an operation.
   *
   * @param may the callers who succeed
   * @param owned whether the path names something of one shop, so that the other shop finds nothing
   * @param refusal what everybody else is answered
   * @param special who is answered something else, and what
   * @param call makes whatever the call needs, anew for each call
   */
  record Sample(
      Set<CallerKind> may,
      boolean owned,
      int refusal,
      Map<CallerKind, Integer> special,
      Supplier<Call> call) {

    Sample(Set<CallerKind> may, boolean owned, int refusal, Supplier<Call> call) {
      this(may, owned, refusal, Map.of(), call);
    }

    /** One caller is answered something else. */
    Sample but(CallerKind caller, int status) {
      Map<CallerKind, Integer> more = new EnumMap<>(CallerKind.class);
      more.putAll(special);
      more.put(caller, status);
      return new Sample(may, owned, refusal, more, call);
    }
  }

  private static final Set<CallerKind> ALL = EnumSet.allOf(CallerKind.class);
  private static final Set<CallerKind> READERS =
      EnumSet.of(CallerKind.OWNER, CallerKind.MANAGER, CallerKind.ERP, CallerKind.READER);
  private static final Set<CallerKind> WRITERS =
      EnumSet.of(CallerKind.OWNER, CallerKind.MANAGER, CallerKind.ERP);
  private static final Set<CallerKind> STAFF = EnumSet.of(CallerKind.OWNER, CallerKind.MANAGER);
  private static final Set<CallerKind> OWNERS = EnumSet.of(CallerKind.OWNER);
  private static final Set<CallerKind> ADMINISTRATORS =
      EnumSet.of(CallerKind.OWNER, CallerKind.OPERATOR);
  private static final ObjectNode JOINING =
      text("name", "Марта").put("password", Staff.GOOD_PASSWORD);
  private static final Set<CallerKind> SITE = EnumSet.of(CallerKind.STOREFRONT);
  private static final Set<CallerKind> OPERATORS = EnumSet.of(CallerKind.OPERATOR);
  private static final Set<CallerKind> MARKETPLACE =
      EnumSet.of(CallerKind.OPERATOR, CallerKind.CALL_CENTRE);
  private static final Set<CallerKind> PEOPLE =
      EnumSet.of(CallerKind.OWNER, CallerKind.MANAGER, CallerKind.OPERATOR);

  private static final String EDITED_LINES =
      """
      {"lines": [{"sku": "LAMP-1", "quantity": 1, "price": {"amount": "600.00", "currency": "UAH"}}],
       "reason": "Покупець передумав", "toldByPhone": "Разом 600 грн",
       "agreement": {"by": "CALL", "note": "Згода"}}
      """;
  private static final String EDITED_RECIPIENT =
      """
      {"surname": "Шевчук", "name": "Оксана", "phone": "0671234567", "reason": "Забере донька",
       "toldByPhone": "Отримувач донька"}
      """;
  private static final String EDITED_DELIVERY =
      """
      {"delivery": {"carrier": "NOVA_POSHTA", "method": "PICKUP", "city": "Львів",
        "destination": "Відділення №3"}, "reason": "Переїхав", "toldByPhone": "Відділення №3"}
      """;
  private static final String EDITED_PAYMENT =
      """
      {"method": "CASHLESS", "reason": "Платить фірма", "toldByPhone": "Рахунок на пошту"}
      """;

  private static final ObjectNode WEBHOOK =
      ShopWebhooks.webhook("https://erp.example.com/hooks", "order.placed");

  private final TestShop shop;
  private String template;
  private String publicTemplate;
  private final Map<String, Sample> samples;
  private String webhook;
  private String otherWebhook;
  private String webhookDelivery;
  private int resets;

  SampleCalls(TestShop shop) {
    this.shop = shop;
    this.samples =
        Map.ofEntries(
            entry("carriers", list(ALL)),
            entry("orderStatuses", list(ALL)),
            entry("callOutcomes", list(ALL)),
            entry("packingRules", list(ALL)),
            entry("callHours", list(READERS)),
            entry("callbackDispositions", list(ALL)),
            entry("listCallbacks", list(READERS)),
            entry("callback", of(READERS, this::callback)),
            entry("cancelCallback", of(WRITERS, this::callback)),
            entry("listOrderCallbacks", of(READERS, () -> order(shop.placedOrder()))),
            entry(
                "requestCallback",
                of(
                    WRITERS,
                    () -> once(order(shop.placedOrder()).with(text("about", "REQUESTED"))))),
            entry("callScript", list(READERS)),
            entry("setCallScript", made(OWNERS, SampleCalls::callScript)),
            entry("orderCallScript", of(READERS, () -> order(shop.placedOrder()))),
            entry("listCalls", of(READERS, () -> order(shop.placedOrder()))),
            entry("reportCall", of(WRITERS, () -> keyed(Cabinet.call("NO_ANSWER")))),
            entry("listTerms", of(READERS, () -> order(shop.placedOrder()))),
            entry(
                "addTerms",
                of(WRITERS, () -> keyed(text("text", "Без чохла").put("agreedBy", "CALL")))),
            entry("findCities", made(READERS, SampleCalls::carrier)),
            entry("findBranches", made(READERS, SampleCalls::city)),
            entry("findBuyers", made(READERS, SampleCalls::phone)),
            entry("findOpenOrders", made(READERS, SampleCalls::phone)),
            entry("listOrders", list(READERS)),
            entry("countOrders", list(READERS)),
            entry("listOffers", list(READERS)),
            entry("listWebhooks", list(OWNERS)),
            entry("webhookEventTypes", list(OWNERS)),
            entry("makeWebhook", made(OWNERS, () -> once(nothing().with(roomForWebhook())))),
            entry("webhook", of(OWNERS, this::webhook)),
            entry("setWebhook", of(OWNERS, () -> webhook().with("If-Match: *").with(WEBHOOK))),
            entry("removeWebhook", of(OWNERS, this::otherWebhook)),
            entry(
                "setWebhookState",
                of(OWNERS, () -> webhook().with("If-Match: *").with(text("state", "ACTIVE")))),
            entry(
                "rotateWebhookSecret",
                of(
                    OWNERS,
                    () ->
                        once(
                            webhook()
                                .with(text("signature", "ED25519").put("keepPrevious", true))))),
            entry("testWebhook", of(OWNERS, () -> once(webhook()))),
            entry("listWebhookDeliveries", of(OWNERS, this::webhook)),
            entry("webhookDelivery", of(OWNERS, this::webhookDelivery)),
            entry("replayWebhook", of(OWNERS, this::webhookDelivery)),
            // A test that failed has ended.
            entry(
                "skipWebhook",
                new Sample(Set.of(), true, 403, this::endedDelivery)
                    .but(CallerKind.OWNER, 409)
                    .but(CallerKind.FOREIGN_OWNER, 404)),
            entry(
                "replayWebhooks",
                of(
                    OWNERS,
                    () ->
                        once(
                            webhook()
                                .with(
                                    text("from", "2026-01-01T00:00:00Z")
                                        .put("to", "2026-01-02T00:00:00Z"))))),
            entry(
                "acknowledgeEvents",
                made(
                    WRITERS,
                    () -> new Call(Map.of("name", "erp")).with(text("next", shop.erp().latest())))),
            entry("eventConsumer", of(WRITERS, this::consumer)),
            entry("removeEventConsumer", of(WRITERS, this::consumer)),
            entry("readEvents", list(WRITERS)),
            entry("latestEvent", list(WRITERS)),
            entry("watchEvents", list(WRITERS)),
            entry("listTokens", list(OWNERS)),
            entry("listAudit", list(ADMINISTRATORS)),
            entry("exportAudit", list(ADMINISTRATORS)),
            entry("verifyAudit", list(ADMINISTRATORS)),
            entry("listRefusals", list(ADMINISTRATORS)),
            entry("timetable", list(READERS)),
            entry("setTimetable", made(OWNERS, SampleCalls::timetable)),
            entry("notificationOptions", list(OWNERS)),
            entry("setNotificationOptions", made(OWNERS, SampleCalls::phoneOptions)),
            entry("listParkedDeliveries", list(OPERATORS)),
            entry("order", of(READERS, () -> order(shop.placedOrder()))),
            entry("listComments", of(READERS, () -> order(shop.placedOrder()))),
            entry("listSteps", of(READERS, () -> order(shop.placedOrder()))),
            entry("readBuyerRecord", of(READERS, () -> order(shop.placedOrder()))),
            entry("listOwnDeliveryPlans", of(READERS, () -> order(shop.placedOrder()))),
            entry("planOwnDelivery", of(WRITERS, this::ownDelivery)),
            entry("addParcel", of(WRITERS, () -> keyed(Cabinet.parcel(TestShop.VASE, 1)))),
            entry("changeParcel", of(WRITERS, this::secondParcel)),
            entry("removeParcel", of(WRITERS, this::parcelToRemove)),
            entry("joinShipment", of(WRITERS, this::twoOrdersOfABuyer)),
            entry(
                "leaveShipment",
                of(WRITERS, () -> order(shop.placedOrder()).with("If-Match: \"0\""))),
            entry("suggestOffers", list(READERS)),
            entry("readLineHistory", of(READERS, () -> order(shop.placedOrder()))),
            entry("listCorrections", of(READERS, () -> order(shop.placedOrder()))),
            entry("editLines", of(WRITERS, () -> correction(EDITED_LINES))),
            entry("editRecipient", of(WRITERS, () -> correction(EDITED_RECIPIENT))),
            entry("editDelivery", of(WRITERS, () -> correction(EDITED_DELIVERY))),
            entry("editPayment", of(WRITERS, () -> correction(EDITED_PAYMENT))),
            entry("undoCorrection", of(WRITERS, this::undo)),
            entry("moveOrder", of(WRITERS, () -> change(Cabinet.move(26)))),
            entry(
                "assignWaybill",
                of(WRITERS, () -> change(Cabinet.waybill(UniqueValues.waybill())))),
            entry(
                "commentOrder",
                of(WRITERS, () -> order(shop.placedOrder()).with(text("text", "Добре")))),
            entry("finishTask", of(WRITERS, this::task)),
            entry("makeOrder", made(WRITERS, () -> keyed(Cart.of(shop).without("/seller")))),
            entry("placeOrder", made(SITE, () -> keyed(Cart.of(shop)))),
            entry(
                "cancelOrder",
                made(SITE, () -> order(shop.placedOrder()).with(text("reason", "Передумав")))),
            entry("readOrderToConfirm", made(SITE, () -> order(shop.placedOrder()))),
            entry("confirmOrder", made(SITE, () -> awaitingBuyer().with("If-Match: \"2\""))),
            entry("restoreOrder", of(WRITERS, this::cancelled)),
            entry("readOrderOfShop", made(MARKETPLACE, () -> order(shop.placedOrder()))),
            // The call centre has other moves.
            entry(
                "moveOrderOfShop",
                made(OPERATORS, () -> change(Cabinet.move(13).put("reason", "Скарга")))
                    .but(CallerKind.CALL_CENTRE, 409)),
            entry("reportPayment", made(SITE, this::payment)),
            entry("listPayments", of(READERS, () -> order(shop.placedOrder()))),
            entry("putOffer", made(WRITERS, SampleCalls::offer)),
            entry("setAvailability", of(WRITERS, this::availability)),
            entry("setStock", of(WRITERS, this::stock)),
            entry("describeOffer", of(WRITERS, this::description)),
            entry("getOfferDescription", of(READERS, this::described)),
            entry("readStock", of(READERS, () -> order(shop.placedOrder()))),
            entry("listAlternatives", of(READERS, () -> order(shop.placedOrder()))),
            entry("offerAlternative", of(WRITERS, this::alternative)),
            entry("listConversations", list(READERS)),
            entry("countConversations", list(READERS)),
            entry("listAssignees", list(READERS)),
            entry("conversation", of(READERS, this::conversation)),
            entry("listMessages", of(READERS, this::conversation)),
            entry(
                "writeMessage", of(WRITERS, () -> once(conversation().with(text("text", "Так"))))),
            entry(
                "writeAboutOrder",
                of(WRITERS, () -> once(order(shop.placedOrder()).with(text("text", "Так"))))),
            entry("sendNotice", of(WRITERS, () -> once(order(shop.placedOrder()).with(notice())))),
            entry("noticeChannels", of(WRITERS, () -> order(shop.placedOrder()))),
            entry("undoNotice", of(WRITERS, this::heldNotice)),
            entry("markRead", of(STAFF, () -> conversation().with(Answer.JSON.createObjectNode()))),
            entry(
                "assignConversation",
                of(WRITERS, () -> conversation().with(text("login", shop.owner().login())))),
            entry(
                "starConversation",
                of(WRITERS, () -> conversation().with(Answer.json("{\"starred\": true}")))),
            entry(
                "closeConversation",
                of(WRITERS, () -> conversation().with(text("reason", "Дяка")))),
            entry("reopenConversation", of(WRITERS, this::conversation)),
            entry(
                "uploadAttachment", made(WRITERS, () -> once(nothing().with(text("text", "Так"))))),
            // Whoever has not uploaded it finds nothing.
            entry("attachment", of(READERS, () -> new Call(Map.of("id", sentFile())))),
            entry(
                "removeAttachment",
                new Sample(
                        Set.of(CallerKind.OWNER),
                        true,
                        403,
                        () -> new Call(Map.of("id", file(shop.cabinet().caller()))))
                    .but(CallerKind.MANAGER, 404)
                    .but(CallerKind.ERP, 404)
                    .but(CallerKind.FOREIGN_ERP, 404)),
            entry(
                "uploadAsBuyer",
                made(
                    SITE,
                    () ->
                        once(
                            new Call(
                                    Map.of(
                                        "account",
                                        TestBuyer.registered().account(),
                                        "shop",
                                        shop.code()))
                                .with(text("text", "Так"))))),
            entry("attachmentOfBuyer", made(SITE, () -> fileOfBuyer(false))),
            entry("removeAsBuyer", made(SITE, () -> fileOfBuyer(true))),
            entry("listTemplates", list(WRITERS)),
            entry("template", of(WRITERS, () -> new Call(Map.of("id", template())))),
            entry(
                "addTemplate",
                made(WRITERS, () -> once(nothing().with(ShopTemplates.about(name(), "Так"))))),
            entry(
                "setTemplate",
                of(
                    WRITERS,
                    () ->
                        new Call(Map.of("id", template()))
                            .with("If-Match: *")
                            .with(ShopTemplates.about(name(), "Ні")))),
            entry(
                "removeTemplate",
                of(WRITERS, () -> new Call(Map.of("id", newTemplate())).with("If-Match: *"))),
            entry(
                "checkTemplate",
                made(WRITERS, () -> nothing().with(ShopTemplates.about(name(), "{{number}}")))),
            entry(
                "templateInConversation",
                of(
                    WRITERS,
                    () ->
                        new Call(
                            Map.of("id", asked(TestBuyer.registered()), "template", template())))),
            entry(
                "templateAboutOrder",
                of(
                    WRITERS,
                    () -> new Call(Map.of("number", shop.placedOrder(), "template", template())))),
            entry(
                "templateInQuestion",
                of(
                    WRITERS,
                    () ->
                        new Call(
                            Map.of(
                                "id",
                                productQuestion().path().get("id"),
                                "template",
                                publicTemplate())))),
            entry("checkMessage", made(WRITERS, () -> nothing().with(text("text", "Так")))),
            entry(
                "takeMessageBack",
                new Sample(Set.of(CallerKind.OWNER), true, 403, this::unsent)
                    .but(CallerKind.MANAGER, 404)
                    .but(CallerKind.ERP, 404)
                    .but(CallerKind.FOREIGN_ERP, 404)),
            entry("listProductQuestions", list(READERS)),
            entry("countProductQuestions", list(READERS)),
            entry("productQuestion", of(READERS, this::productQuestion)),
            entry("listAnswers", of(READERS, this::productQuestion)),
            entry(
                "answerQuestion",
                of(WRITERS, () -> once(productQuestion().with(text("text", "Так"))))),
            entry(
                "correctAnswer",
                of(WRITERS, () -> answered().with("If-Match: *").with(text("text", "Ні")))),
            entry("withdrawAnswer", of(WRITERS, () -> answered().with("If-Match: *"))),
            entry(
                "reportQuestion",
                of(WRITERS, () -> productQuestion().with(text("reason", "Це не про товар")))),
            entry("listAppeals", list(READERS)),
            entry("countAppeals", list(READERS)),
            entry("appeal", of(READERS, this::appeal)),
            entry(
                "resolveAppeal",
                of(
                    WRITERS,
                    () ->
                        once(
                            appeal()
                                .with("If-Match: *")
                                .with(AppealCalls.resolution(true, "Зроблено"))))),
            entry("listReturns", list(READERS)),
            entry("countReturns", list(READERS)),
            entry("readReturn", of(READERS, this::requestedReturn)),
            entry("listOrderReturns", of(READERS, () -> order(shop.placedOrder()))),
            entry("listReturnableGoods", of(READERS, () -> order(shop.placedOrder()))),
            entry(
                "openReturn",
                of(
                    WRITERS,
                    () ->
                        once(
                            order(ReturnCalls.receivedOrder(shop, TestBuyer.registered()))
                                .with(ReturnCalls.asked("OTHER", Map.of(TestShop.LAMP, 1)))))),
            entry(
                "decideReturn",
                of(
                    WRITERS,
                    () -> requestedReturn().with(ReturnCalls.decision(true, "Чекаємо на товар")))),
            entry(
                "assignReturnWaybill",
                of(WRITERS, () -> openReturn().with(ReturnCalls.waybill(UniqueValues.waybill())))),
            entry("moveReturn", of(WRITERS, () -> openReturn().with(ReturnCalls.at("ARRIVED")))),
            entry(
                "judgeReturn",
                of(
                    WRITERS,
                    () ->
                        openReturn()
                            .with(ReturnCalls.judged(Map.of(TestShop.LAMP, List.of(1, 1)))))),
            entry("refundReturn", of(WRITERS, this::owedReturn)),
            entry("askForReturn", made(SITE, this::returnOfBuyer)),
            entry("listBuyersReturns", made(SITE, () -> ofBuyer(null))),
            entry(
                "sendReturn",
                made(SITE, () -> ofBuyer(ReturnCalls.waybill(UniqueValues.waybill())))),
            entry("withdrawReturn", made(SITE, () -> ofBuyer(Answer.JSON.createObjectNode()))),
            entry(
                "leaveComplaint",
                made(
                    SITE,
                    () ->
                        once(
                            new Call(Map.of())
                                .with(
                                    AppealCalls.complaint(
                                        shop, TestBuyer.registered(), "Розбита"))))),
            entry("askAboutProduct", made(SITE, this::askedAboutProduct)),
            entry(
                "listPublicQuestions",
                made(ALL, () -> new Call(Map.of("code", shop.code(), "sku", TestShop.LAMP)))),
            entry("listQuestionsOfBuyer", made(SITE, this::ofBuyer)),
            entry("listHeldQuestions", list(OPERATORS)),
            entry("countHeldTexts", list(OPERATORS)),
            entry(
                "decideOnQuestion",
                new Sample(
                        Set.of(),
                        false,
                        403,
                        () ->
                            new Call(Map.of("id", "999999999999"))
                                .with(Answer.json("{\"pass\": true}")))
                    .but(CallerKind.OPERATOR, 404)),
            entry("listHeldMessages", list(OPERATORS)),
            // Nothing is held: only who may decide is told so.
            entry(
                "decideOnMessage",
                new Sample(
                        Set.of(),
                        false,
                        403,
                        () ->
                            new Call(Map.of("id", "999999999999"))
                                .with(Answer.json("{\"pass\": true}")))
                    .but(CallerKind.OPERATOR, 404)),
            entry("askAboutOrder", made(SITE, this::question)),
            entry("askShop", made(SITE, this::questionToShop)),
            entry("listConversationsOfBuyer", made(SITE, this::ofBuyer)),
            entry("countUnreadOfBuyer", made(SITE, this::ofBuyer)),
            entry("conversationOfBuyer", made(SITE, this::conversationOfBuyer)),
            entry("listMessagesOfBuyer", made(SITE, this::conversationOfBuyer)),
            entry(
                "writeAsBuyer",
                made(SITE, () -> once(conversationOfBuyer().with(text("text", "Так"))))),
            entry(
                "markReadByBuyer",
                made(SITE, () -> conversationOfBuyer().with(Answer.JSON.createObjectNode()))),
            entry("letterOptions", made(SITE, this::ofBuyer)),
            entry(
                "setLetterOptions",
                made(SITE, () -> ofBuyer().with(Answer.json("{\"messageText\": true}")))),
            entry(
                "handOverMail",
                made(EnumSet.of(CallerKind.MAIL_RELAY), SampleCalls::automaticMail)),
            entry("timeline", of(READERS, () -> order(shop.placedOrder()))),
            entry("listPresence", list(READERS)),
            entry("showPresence", of(STAFF, () -> order(shop.placedOrder()))),
            entry("endPresence", of(STAFF, () -> order(shop.placedOrder()))),
            entry("listPresenceInConversations", list(READERS)),
            entry(
                "showPresenceInConversation",
                of(STAFF, () -> conversation().with(Answer.json("{\"answering\": true}")))),
            entry("endPresenceInConversation", of(STAFF, this::conversation)),
            entry("listWaitings", of(READERS, () -> order(shop.placedOrder()))),
            entry("agreeWaiting", of(WRITERS, this::waiting)),
            entry(
                "endWaiting", of(WRITERS, () -> order(shop.placedOrder()).with("If-Match: \"0\""))),
            entry("makeToken", made(OWNERS, SampleCalls::newToken)),
            entry("revokeToken", of(OWNERS, this::token)),
            entry("enrolShop", made(OPERATORS, SampleCalls::newShop)),
            entry("inviteOwner", made(OPERATORS, SampleCalls::shopWithoutOwner)),
            entry("listPeople", list(ADMINISTRATORS)),
            entry("listColleagues", list(READERS)),
            entry("listInvitations", list(ADMINISTRATORS)),
            // Operators have people of their own.
            entry(
                "invitePerson",
                made(OWNERS, SampleCalls::newInvitation).but(CallerKind.OPERATOR, 400)),
            entry("withdrawInvitation", of(OWNERS, this::invitation).but(CallerKind.OPERATOR, 404)),
            entry("changeRole", of(OWNERS, this::newRole).but(CallerKind.OPERATOR, 404)),
            entry("deactivatePerson", of(OWNERS, this::newcomer).but(CallerKind.OPERATOR, 404)),
            entry("invitation", made(ALL, this::link)),
            entry("acceptInvitation", made(ALL, () -> link().with(JOINING))),
            entry("requestReset", made(ALL, SampleCalls::forgotten)),
            entry("resetPassword", made(ALL, this::reset)),
            // Nobody is let in: the people of this walk keep their passwords.
            entry("changePassword", ofNobody(SampleCalls::badPassword, 422)),
            entry("replayDelivery", made(OPERATORS, this::parked)),
            entry("discardDelivery", made(OPERATORS, this::parked)),
            entry("openSession", made(ALL, this::login)),
            entry("session", new Sample(PEOPLE, false, 401, SampleCalls::nothing)),
            entry("endSession", new Sample(PEOPLE, false, 401, SampleCalls::nothing)),
            entry("listSessions", new Sample(PEOPLE, false, 401, SampleCalls::nothing)),
            entry("endOtherSessions", new Sample(PEOPLE, false, 401, SampleCalls::nothing)),
            entry("endSessionById", ofNobody(SampleCalls::noSession, 404)),
            entry("secondFactors", new Sample(PEOPLE, false, 401, SampleCalls::nothing)),
            // Nobody is let in: the people of this walk sign in by their passwords alone.
            entry("beginSecondFactor", ofNobody(SampleCalls::badWish, 422)),
            entry("confirmSecondFactor", ofNobody(SampleCalls::badCode, 404)),
            entry("removeSecondFactor", ofNobody(() -> noSession().with(badProof()), 422)),
            entry(
                "removeLostSecondFactors",
                new Sample(Set.of(), false, 403, SampleCalls::nobodyHasLost)
                    .but(CallerKind.ANONYMOUS, 401)
                    .but(CallerKind.OPERATOR, 404)),
            entry("renewRecoveryCodes", ofNobody(() -> nothing().with(badProof()), 422)));
  }

  /** What every person may try and none of the walk can do. */
  private static Sample ofNobody(Supplier<Call> call, int refusal) {
    return new Sample(Set.of(), false, 401, call)
        .but(CallerKind.OWNER, refusal)
        .but(CallerKind.MANAGER, refusal)
        .but(CallerKind.FOREIGN_OWNER, refusal)
        .but(CallerKind.OPERATOR, refusal);
  }

  /** Null when the operation has no sample. */
  Sample of(Contract.Operation operation) {
    return samples.get(operation.id());
  }

  private static Sample list(Set<CallerKind> may) {
    return made(may, SampleCalls::nothing);
  }

  /** Of something that belongs to the shop. */
  private static Sample of(Set<CallerKind> may, Supplier<Call> call) {
    return new Sample(may, true, 403, call);
  }

  /** Of something that each may make for themselves, or that belongs to all shops. */
  private static Sample made(Set<CallerKind> may, Supplier<Call> call) {
    return new Sample(may, false, 403, call);
  }

  private static Call nothing() {
    return new Call(Map.of());
  }

  private static Call carrier() {
    return new Call(Map.of("code", "NOVA_POSHTA"));
  }

  private static Call city() {
    return new Call(Map.of("code", "NOVA_POSHTA", "city", "8d5a980d-391c-11dd-90d9-001a92567626"));
  }

  private static Call phone() {
    return nothing().with(text("phone", "067 123 45 67"));
  }

  private static Call order(String number) {
    return new Call(Map.of("number", number));
  }

  private Call change(ObjectNode change) {
    return order(shop.placedOrder()).with("If-Match: \"0\"").with(change);
  }

  private Call keyed(ObjectNode change) {
    return change(change).with("Idempotency-Key: " + UniqueValues.code());
  }

  private static Call once(Call call) {
    return call.with("Idempotency-Key: " + UniqueValues.code());
  }

  /** A buyer has asked about an order. */
  private Call conversation() {
    return new Call(Map.of("id", asked(TestBuyer.registered())));
  }

  private static String file(Caller caller) {
    return Files.upload(caller, "a.pdf", Files.PDF).expecting(201).json().path("id").asText();
  }

  private String sentFile() {
    Caller owner = shop.cabinet().caller();
    String id = file(owner);
    owner
        .with("Idempotency-Key", Talk.key())
        .post(
            "/conversations/" + asked(TestBuyer.registered()) + "/messages",
            Files.message("Так", id))
        .expecting(201);
    return id;
  }

  private Call fileOfBuyer(boolean ofShop) {
    TestBuyer buyer = TestBuyer.registered();
    String id =
        Files.uploadAsBuyer(shop, buyer.account(), "a.pdf", Files.PDF)
            .expecting(201)
            .json()
            .path("id")
            .asText();
    return new Call(
        ofShop
            ? Map.of("account", buyer.account(), "shop", shop.code(), "id", id)
            : Map.of("account", buyer.account(), "id", id));
  }

  private ObjectNode notice() {
    return Answer.JSON.createObjectNode().put("channel", "SMS").put("template", template());
  }

  /** One that a person has just sent. */
  private Call heldNotice() {
    String number = shop.placedOrder();
    String id =
        shop.cabinet()
            .caller()
            .with("Idempotency-Key", Talk.key())
            .post("/orders/" + number + "/notices", notice())
            .expecting(201)
            .json()
            .path("id")
            .asText();
    return new Call(Map.of("number", number, "id", id));
  }

  private static Call phoneOptions() {
    return nothing()
        .with("If-Match: *")
        .with(
            Answer.JSON
                .createObjectNode()
                .put("phone", "+380671234567")
                .put("orderPlaced", "NONE")
                .put("waybill", "NONE"));
  }

  private Call consumer() {
    shop.cabinet()
        .caller()
        .post("/event-consumers/walk/acknowledgement", text("next", shop.erp().latest()))
        .expecting(200);
    return new Call(Map.of("name", "walk"));
  }

  private ShopWebhooks webhooks() {
    return new ShopWebhooks(shop.cabinet().caller());
  }

  /** One for all calls that leave it there, as {@link #template}. */
  private Call webhook() {
    if (webhook == null) {
      webhook = webhooks().make(WEBHOOK).at("/webhook/id").asText();
    }
    return new Call(Map.of("id", webhook));
  }

  /** One that may be removed; it stays where the caller may not. */
  private Call otherWebhook() {
    if (otherWebhook == null
        || webhooks().caller().get("/webhooks/" + otherWebhook).status() == 404) {
      otherWebhook = webhooks().make(WEBHOOK).at("/webhook/id").asText();
    }
    return new Call(Map.of("id", otherWebhook)).with("If-Match: *");
  }

  /** What earlier calls have made is removed, before there are too many. */
  private ObjectNode roomForWebhook() {
    for (String id :
        Answer.texts(webhooks().caller().get("/webhooks?limit=100").json().path("items"), "id")) {
      if (!id.equals(webhook) && !id.equals(otherWebhook)) {
        webhooks().tryToRemove(id, "*").expecting(204);
      }
    }
    return WEBHOOK;
  }

  private Call webhookDelivery() {
    Call endpoint = webhook();
    if (webhookDelivery == null) {
      webhookDelivery = webhooks().tryToTest(webhook).expecting(201).json().path("id").asText();
    }
    return new Call(Map.of("id", endpoint.path().get("id"), "delivery", webhookDelivery));
  }

  private Call endedDelivery() {
    Call call = webhookDelivery();
    webhooks().await(webhook, webhookDelivery, "PARKED");
    return call;
  }

  /** One for all calls that leave it there: a shop can have so many only. */
  private String template() {
    if (template == null) {
      template = newTemplate();
    }
    return template;
  }

  /** As {@link #template}, for answers to public questions. */
  private String publicTemplate() {
    if (publicTemplate == null) {
      publicTemplate =
          new ShopTemplates(shop.cabinet().caller())
              .tryToAdd(ShopTemplates.template("QUESTION", "uk", name(), "Дякуємо за питання"))
              .expecting(201)
              .json()
              .path("id")
              .asText();
    }
    return publicTemplate;
  }

  private String newTemplate() {
    return new ShopTemplates(shop.cabinet().caller())
        .add(name(), "№ {{number}}")
        .path("id")
        .asText();
  }

  private static String name() {
    return "Шаблон " + UniqueValues.code();
  }

  private String asked(TestBuyer buyer) {
    return Talk.buyerWrites(shop.placedOrder(buyer), buyer, "Коли?")
        .expecting(201)
        .json()
        .path("conversation")
        .asText();
  }

  /** A message that the owner can still take back. */
  private Call unsent() {
    return new Call(
        Map.of(
            "id",
            Talk.shopWrites(shop.cabinet().caller(), asked(TestBuyer.registered()), "Зараз")
                .expecting(201)
                .json()
                .path("message")
                .asText()));
  }

  private Call question() {
    TestBuyer buyer = TestBuyer.registered();
    return once(
        order(shop.placedOrder(buyer)).with(text("text", "Де?").put("account", buyer.account())));
  }

  private Call questionToShop() {
    return once(
        new Call(Map.of("code", shop.code()))
            .with(Talk.question(TestBuyer.registered(), TestShop.LAMP, "Яка?")));
  }

  /** A public question that waits. */
  private Call productQuestion() {
    return new Call(Map.of("id", PublicTalk.asked(shop, TestBuyer.registered(), "Яка висота?")));
  }

  private Call requestedReturn() {
    TestBuyer buyer = TestBuyer.registered();
    String number = ReturnCalls.receivedOrder(shop, buyer);
    return new Call(Map.of("id", ReturnCalls.requested(number, buyer, Map.of(TestShop.LAMP, 1))))
        .with("If-Match: *");
  }

  private Call openReturn() {
    String number = ReturnCalls.receivedOrder(shop, TestBuyer.registered());
    return new Call(
            Map.of(
                "id",
                ReturnCalls.opened(
                    shop.cabinet().caller(), number, "OTHER", Map.of(TestShop.LAMP, 1))))
        .with("If-Match: *");
  }

  /** One for which the shop owes money. */
  private Call owedReturn() {
    Call open = openReturn();
    ReturnCalls.act(
            shop.cabinet().caller(),
            open.path().get("id"),
            "judgement",
            ReturnCalls.judged(Map.of(TestShop.LAMP, List.of(1, 1))))
        .expecting(200);
    return open.with(ReturnCalls.refund("640.00"));
  }

  private Call returnOfBuyer() {
    TestBuyer buyer = TestBuyer.registered();
    return once(
        order(ReturnCalls.receivedOrder(shop, buyer))
            .with(
                ReturnCalls.asked("OTHER", Map.of(TestShop.LAMP, 1))
                    .put("account", buyer.account())));
  }

  /**
   * A return for which a buyer has asked, and the shop has agreed.
   *
   * @param body of the call, but for the account; null where the address has that
   */
  private Call ofBuyer(ObjectNode body) {
    TestBuyer buyer = TestBuyer.registered();
    String number = ReturnCalls.receivedOrder(shop, buyer);
    String id =
        ReturnCalls.opened(shop.cabinet().caller(), number, "OTHER", Map.of(TestShop.LAMP, 1));
    return body == null
        ? new Call(Map.of("number", number, "account", buyer.account()))
        : new Call(Map.of("number", number, "id", id)).with(body.put("account", buyer.account()));
  }

  private Call appeal() {
    return new Call(Map.of("id", AppealCalls.complained(shop)));
  }

  private Call answered() {
    Call question = productQuestion();
    PublicTalk.answer(shop.cabinet().caller(), question.path().get("id"), "40 см").expecting(201);
    return question;
  }

  private Call askedAboutProduct() {
    return once(
        new Call(Map.of()).with(PublicTalk.question(shop, TestBuyer.registered(), "Яка вага?")));
  }

  private Call ofBuyer() {
    return new Call(Map.of("account", TestBuyer.registered().account()));
  }

  private Call conversationOfBuyer() {
    TestBuyer buyer = TestBuyer.registered();
    return new Call(Map.of("account", buyer.account(), "id", asked(buyer)));
  }

  /** Of a machine, which is dropped whatever its address. */
  private static Call automaticMail() {
    return nothing()
        .with(
            MailProgram.inbound(
                "somebody@reply.kramar.demo", "Auto-Submitted: auto-replied\r\n\r\nx"));
  }

  private Call awaitingBuyer() {
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    shop.cabinet().moves(number, 53);
    return order(number);
  }

  private Call cancelled() {
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    shop.cabinet().moves(number, 40);
    return order(number)
        .with("If-Match: \"2\"")
        .with("Idempotency-Key: " + UniqueValues.code())
        .with(text("reason", "Передумала"));
  }

  private Call payment() {
    return order(shop.placedOrder())
        .with("Idempotency-Key: " + UniqueValues.code())
        .with(Storefront.payment("PART_PAID", "100.00"));
  }

  private Call ownDelivery() {
    String number = new Storefront().place(Cart.of(shop).deliveredByTheShop());
    return order(number)
        .with("If-Match: \"0\"")
        .with(
            Answer.JSON.createObjectNode().put("date", LocalDate.now(UTC).plusDays(3).toString()));
  }

  /** A correction of an order that the manager has just taken up. */
  private Call correction(String edit) {
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    return order(number).with("If-Match: \"1\"").with(Answer.json(edit));
  }

  private Call undo() {
    String number = shop.placedOrder();
    shop.cabinet().moves(number, 26);
    shop.cabinet()
        .caller()
        .with("If-Match", "\"1\"")
        .put("/orders/" + number + "/payment", Answer.json(EDITED_PAYMENT))
        .expecting(200);
    return new Call(Map.of("number", number, "id", "0"))
        .with("If-Match: \"2\"")
        .with(text("reason", "Помилка"));
  }

  private Call task() {
    String number = shop.placedOrder(TestBuyer.onThePhone());
    String task = shop.cabinet().moves(number, 26).at("/tasks/0/id").asText();
    return new Call(Map.of("number", number, "task", task));
  }

  private static Call keyed(Cart cart) {
    return nothing()
        .with("Idempotency-Key: " + UniqueValues.code())
        .with(Answer.json(cart.toString()));
  }

  private static Call offer() {
    return new Call(Map.of("sku", "NEW-" + UniqueValues.code()))
        .with(
            Answer.json(
                """
                {"title": "Тарілка", "price": {"amount": "120.00", "currency": "UAH"}, "available": true}
                """));
  }

  private Call availability() {
    String sku = "OWN-" + UniqueValues.code();
    shop.cabinet().offers(sku, "Чашка", "80.00", true).expecting(200);
    return new Call(Map.of("sku", sku)).with(Answer.json("{\"available\": false}"));
  }

  private Call stock() {
    String sku = "OWN-" + UniqueValues.code();
    shop.cabinet().offers(sku, "Чашка", "80.00", true).expecting(200);
    return new Call(Map.of("sku", sku)).with(Answer.json("{\"quantity\": 5}"));
  }

  private Call description() {
    String sku = "OWN-" + UniqueValues.code();
    shop.cabinet().offers(sku, "Чашка", "80.00", true).expecting(200);
    return new Call(Map.of("sku", sku)).with(text("text", "Гарантія рік."));
  }

  private Call described() {
    Call described = description();
    shop.cabinet()
        .caller()
        .put("/offers/" + described.path().get("sku") + "/description", described.body())
        .expecting(200);
    return new Call(described.path());
  }

  private Call callback() {
    String made = "/orders/" + shop.placedOrder() + "/callbacks";
    Answer requested =
        shop.cabinet()
            .caller()
            .with("Idempotency-Key", UniqueValues.code())
            .post(made, "{\"about\": \"DELIVERY\"}");
    return new Call(Map.of("id", requested.expecting(201).json().path("id").asText()));
  }

  private Call alternative() {
    return order(shop.placedOrder())
        .with(
            text("insteadOf", TestShop.LAMP).put("sku", TestShop.VASE).put("outcome", "DECLINED"));
  }

  private Call waiting() {
    return change(text("until", LocalDate.now(UTC).plusDays(3).toString()).put("agreedBy", "CALL"));
  }

  private Call secondParcel() {
    return parcelToRemove().with(Cabinet.parcel(TestShop.LAMP, 1));
  }

  private Call parcelToRemove() {
    String number = shop.placedOrder();
    shop.cabinet().addParcel(number, Cabinet.parcel(TestShop.VASE, 1)).expecting(201);
    return new Call(Map.of("number", number, "parcel", "2")).with("If-Match: \"1\"");
  }

  private Call twoOrdersOfABuyer() {
    TestBuyer buyer = TestBuyer.registered();
    String other = shop.placedOrder(buyer);
    return order(shop.placedOrder(buyer)).with("If-Match: \"0\"").with(text("order", other));
  }

  private static Call timetable() {
    return nothing()
        .with("If-Match: *")
        .with(
            Answer.json(
                """
                {"zone": "Europe/Kyiv", "specialDays": [{"date": "2036-12-31", "hours": []}],
                 "week": [{"day": "MONDAY", "hours": [{"from": "09:00", "to": "18:00"}]}],
                 "absences": [{"from": "2036-08-01", "to": "2036-08-14"}]}
                """));
  }

  private static Call callScript() {
    return nothing().with("If-Match: *").with(text("text", "Замовлення № {{number}}"));
  }

  private static Call newToken() {
    return nothing()
        .with(
            Answer.json(
                """
                {"name": "ERP", "permissions": ["orders:read"], "expiresAt": "2036-01-01T00:00:00Z"}
                """));
  }

  private Call token() {
    return new Call(Map.of("id", shop.cabinet().makeToken(List.of("orders:read"), null).id()));
  }

  private static Call newShop() {
    String code = "w-" + UniqueValues.code();
    return nothing()
        .with(
            Answer.json(
                """
                {"code": "%s", "name": "Крамниця", "notificationEmail": "%s@example.com",
                 "owner": {"login": "o-%s@example.com"}, "manager": {"login": "m-%s@example.com"}}
                """
                    .formatted(code, code, code, code)));
  }

  private static Call shopWithoutOwner() {
    String code = "w-" + UniqueValues.code();
    Operator.enrol(code, "o-" + code + "@example.com", null).expecting(201);
    return new Call(Map.of("code", code)).with(text("login", UniqueValues.mail("walk")));
  }

  private static Call newInvitation() {
    return nothing().with(text("email", UniqueValues.mail("walk")).put("role", "PACKER"));
  }

  private Call invitation() {
    Answer sent = staff().invite(UniqueValues.mail("walk"), "PACKER").expecting(201);
    return new Call(Map.of("id", sent.json().path("id").asText()));
  }

  private Staff staff() {
    return new Staff(shop.cabinet().caller());
  }

  private Call newcomer() {
    return new Call(Map.of("id", shop.newcomer("PACKER")));
  }

  private Call newRole() {
    return newcomer().with(text("role", "READ_ONLY"));
  }

  /** The secret in the letter of a new invitation. */
  private Call link() {
    String mail = UniqueValues.mail("walk");
    staff().invite(mail, "PACKER").expecting(201);
    return new Call(Map.of("secret", new Mailbox(mail).secret(1)));
  }

  private static Call forgotten() {
    return nothing().with(text("login", UniqueValues.mail("nobody")));
  }

  /** The secret in the letter to somebody who forgot a password; from an address of its own. */
  private Call reset() {
    String login = shop.with("PACKER").login();
    RawHttp.send(
        new RawHttp.Request(
            "POST",
            "/api/v1/password/reset",
            List.of("Content-Type: application/json"),
            text("login", login).toString().getBytes(StandardCharsets.UTF_8)),
        "127.9.251." + (1 + resets++ % 250));
    return new Call(Map.of("secret", new Mailbox(login).secret(1)))
        .with(text("password", Staff.GOOD_PASSWORD));
  }

  private static Call badPassword() {
    return nothing().with(text("oldPassword", "not this one").put("newPassword", "short"));
  }

  private static Call noSession() {
    return new Call(Map.of("id", "999999999999"));
  }

  private static ObjectNode badProof() {
    return text("password", "not this one");
  }

  private static Call nobodyHasLost() {
    return nothing()
        .with(text("login", UniqueValues.mail("nobody")).put("reason", "the telephone is gone"));
  }

  private static Call badWish() {
    return nothing().with(badProof().put("label", "Телефон"));
  }

  private static Call badCode() {
    return noSession().with(text("code", "123456"));
  }

  private Call login() {
    return nothing()
        .with(
            Answer.JSON
                .createObjectNode()
                .put("login", shop.manager().login())
                .put("password", shop.manager().password()));
  }

  /** A letter that the relay has refused for good. */
  private Call parked() {
    Caller relay = Caller.anonymous();
    relay
        .send(
            "POST",
            TestEnvironment.sandbox("/smtp/failures"),
            "application/json",
            "{\"reply\": \"550 5.1.1 No such user\", \"count\": 1000}")
        .expecting(200);
    try {
      String number = shop.placedOrder();
      JsonNode parked =
          Eventually.get(
              "a parked letter of order " + number,
              () -> parkedOf(number),
              found -> !found.isMissingNode());
      return new Call(Map.of("id", parked.path("id").asText()));
    } finally {
      relay.send("DELETE", TestEnvironment.sandbox("/smtp/failures"), null, null).expecting(200);
    }
  }

  private static JsonNode parkedOf(String number) {
    String after = "";
    while (true) {
      JsonNode page =
          Operator.caller().get("/operator/deliveries?limit=100" + after).expecting(200).json();
      for (JsonNode each : page.path("items")) {
        if (each.path("order").asText().equals(number)) {
          return each;
        }
      }
      if (page.path("next").isNull()) {
        return Answer.JSON.missingNode();
      }
      after = "&after=" + page.path("next").asText();
    }
  }

  private static ObjectNode text(String field, String text) {
    return Answer.JSON.createObjectNode().put(field, text);
  }
}
