package ua.kramar.notification.turbosms;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import ua.kramar.notification.phones.PhoneGateway;
import ua.kramar.platform.client.PartnerClient;
import ua.kramar.platform.start.Settings;

/** Produces the adapter with the configured address, token and senders. */
@ApplicationScoped
class TurboSmsConnection {

  /** Shorter than the lease of a notification; a repeated request sends nothing again. */
  private static final Duration DEADLINE = Duration.ofSeconds(15);

  /** In bytes: 256 KiB. The answer for a full batch has about 15 kB. */
  private static final long MAX_RESPONSE_BYTES = 256 << 10;

  @Resource private ManagedExecutorService executor;
  @Inject private Settings settings;

  @Produces
  @ApplicationScoped
  PhoneGateway turboSms() {
    return new TurboSms(
        new PartnerClient(executor, DEADLINE, MAX_RESPONSE_BYTES),
        URI.create(settings.text("kramar.sms.url")),
        settings.text("kramar.sms.token"),
        settings.text("kramar.sms.sender"),
        settings.text("kramar.viber.sender"));
  }
}
