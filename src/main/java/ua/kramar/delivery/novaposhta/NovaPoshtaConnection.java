package ua.kramar.delivery.novaposhta;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import ua.kramar.delivery.CarrierTracking;
import ua.kramar.platform.client.PartnerClient;

/** Produces the adapter with the configured address and API key. */
@ApplicationScoped
class NovaPoshtaConnection {

  /** The time limit for a whole response; a full batch takes a few seconds at most. */
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  /** In bytes: 4 MiB. The response for a full batch has about 400 kB. */
  private static final long MAX_RESPONSE_BYTES = 4 << 20;

  @Resource private ManagedExecutorService executor;

  @Produces
  @ApplicationScoped
  CarrierTracking novaPoshta() {
    URI address = URI.create(System.getProperty("kramar.novaposhta.url"));
    var client = new PartnerClient(executor, DEADLINE, MAX_RESPONSE_BYTES);
    return new NovaPoshta(
        new TrackingApi(client, address), System.getProperty("kramar.novaposhta.key", ""));
  }
}
