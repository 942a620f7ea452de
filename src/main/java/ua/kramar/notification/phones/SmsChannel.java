package ua.kramar.notification.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.notification.Channel;
import ua.kramar.notification.ContactPoints;
import ua.kramar.notification.Message;
import ua.kramar.notification.Recipient;
import ua.kramar.platform.background.RetrySchedule;

/** SMS, by the configured gateway. No notice uses it by default: each is somebody's choice. */
@ApplicationScoped
public class SmsChannel implements Channel {

  static final String CODE = "SMS";

  @Inject private PhoneGateways gateways;
  @Inject private PhoneSending sending;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public boolean isConfigured() {
    return gateways.sms().isPresent();
  }

  @Override
  public boolean isDefaultFor(Recipient recipient) {
    return false;
  }

  /** Fixed lines take none. */
  @Override
  public Optional<String> address(ContactPoints contact) {
    return PhoneSending.address(contact.phone());
  }

  @Override
  public RetrySchedule retries() {
    return PhoneSending.RETRIES;
  }

  @Override
  public int maxTextLength() {
    return PhoneSending.MAX_TEXT_LENGTH;
  }

  @Override
  public void send(Message message) {
    sending.send(message, CODE, gateways.sms().orElseThrow(), false);
  }
}
