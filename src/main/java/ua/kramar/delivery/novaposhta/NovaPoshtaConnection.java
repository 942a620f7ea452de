package ua.kramar.delivery.novaposhta;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import ua.kramar.delivery.CarrierDirectory;
import ua.kramar.delivery.CarrierTracking;
import ua.kramar.platform.client.PartnerClient;

/** Produces the adapters with the configured address and API key. */
@ApplicationScoped
class NovaPoshtaConnection {

  /** The time limit for a whole response; a full batch takes a few seconds at most. */
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  /** In bytes: 4 MiB. The response for a full batch has about 400 kB. */
  private static final long MAX_RESPONSE_BYTES = 4 << 20;

  /** Somebody types and waits: an answer that takes longer is of no use. */
  private static final Duration DIRECTORY_DEADLINE = Duration.ofSeconds(4);

  /** In bytes: 1 MiB. Twenty pick-up points have about 80 kB. */
  private static final long MAX_DIRECTORY_BYTES = 1 << 20;

  @Resource private ManagedExecutorService executor;

  @Produces
  @ApplicationScoped
  CarrierTracking novaPoshta() {
    return new NovaPoshta(api(DEADLINE, MAX_RESPONSE_BYTES), key());
  }

  @Produces
  @ApplicationScoped
  CarrierDirectory directory() {
    return new NovaPoshtaDirectory(api(DIRECTORY_DEADLINE, MAX_DIRECTORY_BYTES), key());
  }

  private NovaPoshtaApi api(Duration deadline, long maxBytes) {
    URI address = URI.create(System.getProperty("kramar.novaposhta.url"));
    return new NovaPoshtaApi(new PartnerClient(executor, deadline, maxBytes), address);
  }

  private static String key() {
    return System.getProperty("kramar.novaposhta.key", "");
  }
}
