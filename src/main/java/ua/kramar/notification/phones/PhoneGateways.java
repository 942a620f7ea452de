package ua.kramar.notification.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The gateways that the settings choose. */
@ApplicationScoped
class PhoneGateways {

  @Any @Inject private Instance<PhoneGateway> adapters;
  @Inject private PhoneSettings settings;

  /** Empty when no gateway of SMS is configured. */
  Optional<PhoneGateway> sms() {
    return named(settings.gateway());
  }

  /** Empty when nothing is sent by Viber. */
  Optional<PhoneGateway> viber() {
    return settings.sendsViber()
        ? adapters.stream().filter(PhoneGateway::speaksViber).findFirst()
        : Optional.empty();
  }

  /**
   * Whether the gateway of Viber itself sends an SMS where Viber does not reach the phone. Two
   * different gateways cannot: the SMS is a message of its own then.
   */
  boolean areHybrid() {
    return sms().map(PhoneGateway::name).equals(viber().map(PhoneGateway::name));
  }

  Optional<PhoneGateway> named(String name) {
    return adapters.stream().filter(gateway -> gateway.name().equals(name)).findFirst();
  }
}
