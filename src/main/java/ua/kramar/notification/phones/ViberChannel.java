package ua.kramar.notification.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.notification.Channel;
import ua.kramar.notification.ContactPoints;
import ua.kramar.notification.Message;
import ua.kramar.notification.Recipient;
import ua.kramar.platform.background.RetrySchedule;

/**
 * Viber, by the configured gateway. Where the same gateway sends SMS, it does so itself when Viber
 * does not reach the phone; otherwise the next channel follows when Viber fails for good.
 */
@ApplicationScoped
public class ViberChannel implements Channel {

  static final String CODE = "VIBER";

  @Inject private PhoneGateways gateways;
  @Inject private PhoneSending sending;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public boolean isConfigured() {
    return gateways.viber().isPresent();
  }

  @Override
  public boolean isDefaultFor(Recipient recipient) {
    return false;
  }

  @Override
  public Optional<String> address(ContactPoints contact) {
    return PhoneSending.address(contact.phone());
  }

  @Override
  public RetrySchedule retries() {
    return PhoneSending.RETRIES;
  }

  /** That of an SMS, which may have to carry the text instead. */
  @Override
  public int maxTextLength() {
    return PhoneSending.MAX_TEXT_LENGTH;
  }

  @Override
  public void send(Message message) {
    sending.send(message, CODE, gateways.viber().orElseThrow(), gateways.areHybrid());
  }
}
