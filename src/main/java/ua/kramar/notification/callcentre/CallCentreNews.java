package ua.kramar.notification.callcentre;

import java.time.Instant;

/** What a system of the call centre is told. */
public sealed interface CallCentreNews {

  Origin origin();

  /**
   * The subject of the message.
   *
   * @param delivery the same at every attempt, so that the system does nothing twice
   * @param correlationId of the request that caused the event
   * @param system the name of the system
   * @param externalId its own id of the appeal or the call-back
   * @param seller the short name of the shop
   * @param order the number of the order; null for none
   */
  record Origin(
      String delivery,
      String correlationId,
      String system,
      String externalId,
      String seller,
      String order) {}

  /**
   * The shop has answered an appeal.
   *
   * @param status of the marketplace's dictionary
   * @param comment null for none
   */
  record AppealChanged(Origin origin, String appeal, int status, String comment, Instant at)
      implements CallCentreNews {}

  /**
   * Nobody calls any more.
   *
   * @param about the code of the subject
   * @param state the code of how it ended
   */
  record CallbackEnded(Origin origin, String callback, String about, String state, Instant at)
      implements CallCentreNews {}
}
