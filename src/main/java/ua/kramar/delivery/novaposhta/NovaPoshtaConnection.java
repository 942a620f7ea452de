package ua.kramar.delivery.novaposhta;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import ua.kramar.delivery.CarrierTracking;

/** Puts the adapter to the address and the key that the server is configured with. */
@ApplicationScoped
class NovaPoshtaConnection {

  private static final int CONNECT_SECONDS = 5;
  private static final int READ_SECONDS = 20;

  private Client client;

  @PostConstruct
  void open() {
    client =
        ClientBuilder.newBuilder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
            .build();
  }

  @Produces
  @ApplicationScoped
  CarrierTracking novaPoshta() {
    return new NovaPoshta(
        client,
        URI.create(System.getProperty("kramar.novaposhta.url")),
        System.getProperty("kramar.novaposhta.key", ""));
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
