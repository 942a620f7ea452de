package ua.kramar.notification.phones;

import java.util.List;

/** The port to a gateway of SMS and Viber; its address and credentials are settings. */
public interface PhoneGateway {

  /** The name in the settings and in the database, for example {@code turbosms}. */
  String name();

  /**
   * Whether the gateway executes a request once, however often it is repeated with the same id. At
   * one that does not, an unclear answer is never followed by a second request.
   */
  boolean deduplicates();

  /** Whether it sends to Viber too. */
  boolean speaksViber();

  /**
   * Asks the gateway to send a message.
   *
   * @return the gateway's id of the message; null when it says only that it has sent it before
   * @throws GatewayFailure when it does not; the exception says what is known
   */
  String send(PhoneText text);

  /**
   * Asks what became of messages.
   *
   * @param messages the gateway's ids, at most {@link PhoneMessages#BATCH}
   * @return what it knows; nothing of those that it says nothing plausible about
   * @throws GatewayFailure when it does not answer
   */
  List<DeliveryReport> reports(List<String> messages);
}
