package ua.kramar.notification.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.kramar.platform.start.Settings;

/** The settings of messages to phones; {@code server-config/75-sms.cli} documents them. */
@ApplicationScoped
class PhoneSettings {

  @Inject private Settings settings;

  /** The gateway of SMS; empty for none. */
  String gateway() {
    return settings.smsGateway();
  }

  boolean sendsViber() {
    return !settings.text("kramar.viber.sender").isEmpty();
  }

  /** Whether buyers get messages only in the hours in which they may be called (O12). */
  boolean quietHours() {
    return settings.flag("kramar.sms.quiet");
  }

  /** The most messages to one number in 24 hours. */
  int perRecipient() {
    return settings.number("kramar.sms.per.recipient");
  }

  /** The most messages of one shop in 24 hours. */
  int perShop() {
    return settings.number("kramar.sms.per.shop");
  }
}
