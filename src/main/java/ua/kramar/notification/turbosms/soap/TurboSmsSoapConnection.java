package ua.kramar.notification.turbosms.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import ua.kramar.notification.phones.PhoneGateway;
import ua.kramar.platform.start.Settings;

/** Produces the adapter with the configured address, account and sender. */
@ApplicationScoped
class TurboSmsSoapConnection {

  @Inject private Settings settings;

  @Produces
  @ApplicationScoped
  PhoneGateway turboSmsSoap() {
    return new TurboSmsSoap(
        new TurboSmsSession(
            settings.text("kramar.sms.soap.url"),
            settings.text("kramar.sms.login"),
            settings.text("kramar.sms.password")),
        settings.text("kramar.sms.sender"));
  }
}
