package ua.kramar.notification.turbosms.soap;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.notification.phones.DeliveryReport;
import ua.kramar.notification.phones.GatewayFailure;
import ua.kramar.notification.phones.GatewayFailure.Kind;
import ua.kramar.notification.phones.PhoneGateway;
import ua.kramar.notification.phones.PhoneText;
import ua.kramar.notification.turbosms.wsdl.GetMessageStatus;
import ua.kramar.notification.turbosms.wsdl.Results;
import ua.kramar.notification.turbosms.wsdl.SendSMS;

/**
 * The adapter to the SOAP gateway of TurboSMS. It has no ids of requests, so it cannot deduplicate.
 */
final class TurboSmsSoap implements PhoneGateway {

  static final String NAME = "turbosms-soap";

  private static final Pattern MESSAGE_ID =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  private final TurboSmsSession session;
  private final String sender;

  TurboSmsSoap(TurboSmsSession session, String sender) {
    this.session = session;
    this.sender = sender;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean deduplicates() {
    return false;
  }

  @Override
  public boolean speaksViber() {
    return false;
  }

  /**
   * The first text is about the whole; the second is the message's id, or says why there is none.
   */
  @Override
  public String send(PhoneText text) {
    SendSMS request = new SendSMS();
    request.setSender(sender);
    request.setDestination(text.to());
    request.setText(text.text());
    List<String> texts =
        session.call(
            soap -> texts(soap.sendSMS(request).getSendSMSResult()),
            TurboSmsSession::saysNotSignedIn);
    if (texts.isEmpty()) {
      throw new GatewayFailure(Kind.UNCLEAR, "an empty answer");
    }
    String id = texts.get(texts.size() - 1).strip();
    if (!MESSAGE_ID.matcher(id).matches()) {
      throw GatewayTexts.refusal(id);
    }
    return id;
  }

  private static List<String> texts(Results results) {
    return results == null ? List.of() : results.getResultArray();
  }

  /** One call for each message: the gateway knows no other. */
  @Override
  public List<DeliveryReport> reports(List<String> messages) {
    return messages.stream().flatMap(id -> report(id).stream()).toList();
  }

  private Optional<DeliveryReport> report(String message) {
    GetMessageStatus request = new GetMessageStatus();
    request.setMessageId(message);
    String text =
        session.call(
            soap -> String.valueOf(soap.getMessageStatus(request).getGetMessageStatusResult()),
            answer -> TurboSmsSession.saysNotSignedIn(Stream.of(answer).toList()));
    return GatewayTexts.state(text).map(state -> new DeliveryReport(message, state, "SMS"));
  }
}
