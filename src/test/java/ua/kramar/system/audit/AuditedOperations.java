package ua.kramar.system.audit;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each operation that changes something leaves in the audit. A new operation must say it here:
 * by the code of its act, or why it leaves none.
 */
final class AuditedOperations {

  /**
   * @param act the code of the act; null when the operation is not audited
   * @param reason why it is not; null when it is
   */
  record Audited(String act, String reason) {}

  private static final String HISTORY = "the history of the order says who did it";
  private static final String PRESENCE = "nobody keeps who has looked at an order";
  private static final String CALLBACKS = "the call-back says who asked for it and who ended it";
  private static final String READING = "it only reads; a phone number may not stand in an address";
  private static final String MESSAGES = "the message says who wrote it";
  private static final String MARKS = "a mark for the shop's or the buyer's own use";
  private static final String RETURNS = "the history of the return says who did it";
  private static final String PRICES = "neither access nor settings";

  private static final Map<String, Audited> OPERATIONS =
      Map.ofEntries(
          as("openSession", "session.opened"),
          as("endSession", "session.ended"),
          as("endSessionById", "session.ended"),
          as("endOtherSessions", "session.ended"),
          not("beginSecondFactor", "nothing has happened before the code"),
          as("confirmSecondFactor", "second-factor.added"),
          as("removeSecondFactor", "second-factor.removed"),
          as("renewRecoveryCodes", "second-factor.codes-renewed"),
          as("removeLostSecondFactors", "second-factor.removed-by-marketplace"),
          as("changePassword", "password.changed"),
          as("requestReset", "password.reset-requested"),
          as("resetPassword", "password.reset"),
          as("invitePerson", "person.invited"),
          as("inviteOwner", "person.invited"),
          as("withdrawInvitation", "person.invitation-withdrawn"),
          as("acceptInvitation", "person.joined"),
          as("changeRole", "person.role-changed"),
          as("deactivatePerson", "person.deactivated"),
          as("makeToken", "token.issued"),
          as("revokeToken", "token.revoked"),
          as("enrolShop", "shop.enrolled"),
          as("setTimetable", "timetable.changed"),
          as("setNotificationOptions", "phone-options.changed"),
          as("setCallScript", "call-script.changed"),
          as("addTemplate", "template.added"),
          as("setTemplate", "template.changed"),
          as("removeTemplate", "template.removed"),
          as("makeWebhook", "webhook.added"),
          as("setWebhook", "webhook.changed"),
          as("setWebhookState", "webhook.changed"),
          as("removeWebhook", "webhook.removed"),
          as("rotateWebhookSecret", "webhook.secret-rotated"),
          as("testWebhook", "webhook.tested"),
          as("replayWebhook", "webhook.replayed"),
          as("replayWebhooks", "webhook.replayed"),
          as("skipWebhook", "webhook.skipped"),
          not("acknowledgeEvents", "a system's own position in the feed"),
          not("removeEventConsumer", "a system's own position in the feed"),
          not("checkTemplate", "it only reads"),
          not("uploadAttachment", MESSAGES),
          not("removeAttachment", "nothing has happened that anybody else could have seen"),
          not("uploadAsBuyer", MESSAGES),
          not("removeAsBuyer", "nothing has happened that anybody else could have seen"),
          as("replayDelivery", "notification.replayed"),
          as("discardDelivery", "notification.discarded"),
          as("moveOrderOfShop", "order.moved-by-marketplace"),
          not("findBuyers", READING),
          not("findOpenOrders", READING),
          not("requestCallback", CALLBACKS),
          not("cancelCallback", CALLBACKS),
          not("placeOrder", HISTORY),
          not("makeOrder", HISTORY),
          not("cancelOrder", HISTORY),
          not("confirmOrder", HISTORY),
          not("restoreOrder", HISTORY),
          not("moveOrder", HISTORY),
          not("assignWaybill", HISTORY),
          not("addParcel", HISTORY),
          not("changeParcel", HISTORY),
          not("removeParcel", HISTORY),
          not("joinShipment", HISTORY),
          not("leaveShipment", HISTORY),
          not("planOwnDelivery", HISTORY),
          not("commentOrder", HISTORY),
          not("editLines", HISTORY),
          not("editRecipient", HISTORY),
          not("editDelivery", HISTORY),
          not("editPayment", HISTORY),
          not("undoCorrection", HISTORY),
          not("agreeWaiting", HISTORY),
          not("endWaiting", HISTORY),
          not("offerAlternative", HISTORY),
          not("reportPayment", "the reports about the payment of the order are kept"),
          not("reportCall", HISTORY),
          not("addTerms", HISTORY),
          not("finishTask", HISTORY),
          not("showPresence", PRESENCE),
          not("endPresence", PRESENCE),
          not("showPresenceInConversation", PRESENCE),
          not("endPresenceInConversation", PRESENCE),
          not("writeMessage", MESSAGES),
          not("writeAboutOrder", MESSAGES),
          not("takeMessageBack", "nothing has happened that anybody else could have seen"),
          not("sendNotice", HISTORY),
          not("undoNotice", "nothing has happened that anybody else could have seen"),
          not("markRead", MARKS),
          not("assignConversation", MARKS),
          not("starConversation", MARKS),
          not("closeConversation", "the conversation says who closed it, and why"),
          not("reopenConversation", MARKS),
          not("checkMessage", "it only reads"),
          as("decideOnMessage", "message.moderated"),
          as("decideOnQuestion", "question.moderated"),
          not("askAboutProduct", MESSAGES),
          not("answerQuestion", MESSAGES),
          not("correctAnswer", "the history of the answer says who wrote it"),
          not("withdrawAnswer", "the history of the answer says who withdrew it"),
          not("reportQuestion", "the question says who reported it, and why"),
          not("resolveAppeal", "the history of the appeal says who answered it"),
          not("leaveComplaint", MESSAGES),
          not("openReturn", RETURNS),
          not("decideReturn", RETURNS),
          not("assignReturnWaybill", RETURNS),
          not("moveReturn", RETURNS),
          not("judgeReturn", RETURNS),
          not("refundReturn", RETURNS),
          not("askForReturn", RETURNS),
          not("sendReturn", RETURNS),
          not("withdrawReturn", RETURNS),
          not("askAboutOrder", MESSAGES),
          not("askShop", MESSAGES),
          not("handOverMail", MESSAGES),
          not("writeAsBuyer", MESSAGES),
          not("markReadByBuyer", MARKS),
          not("setLetterOptions", "a choice of the buyer, neither access nor settings of a shop"),
          not("putOffer", PRICES),
          not("describeOffer", PRICES),
          not("setStock", PRICES),
          not("setAvailability", PRICES));

  private AuditedOperations() {}

  /** Empty when nothing is said of the operation. */
  static Optional<Audited> of(String operation) {
    return Optional.ofNullable(OPERATIONS.get(operation));
  }

  static Set<String> all() {
    return OPERATIONS.keySet();
  }

  /** The acts of all operations. */
  static Set<String> acts() {
    return OPERATIONS.values().stream()
        .filter(audited -> audited.act() != null)
        .map(Audited::act)
        .collect(Collectors.toSet());
  }

  private static Map.Entry<String, Audited> as(String operation, String act) {
    return entry(operation, new Audited(act, null));
  }

  private static Map.Entry<String, Audited> not(String operation, String reason) {
    return entry(operation, new Audited(null, reason));
  }
}
