package ua.kramar.delivery.novaposhta;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import ua.kramar.delivery.CarrierTracking;

/** Puts the adapter to the address and the key that the server is configured with. */
@ApplicationScoped
class NovaPoshtaConnection {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** For a whole reply; a full batch takes a few seconds at most. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Resource private ManagedExecutorService executor;

  @Produces
  @ApplicationScoped
  CarrierTracking novaPoshta() {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(executor)
            .build();
    URI address = URI.create(System.getProperty("kramar.novaposhta.url"));
    return new NovaPoshta(
        new Exchange(client, address, PATIENCE), System.getProperty("kramar.novaposhta.key", ""));
  }
}
