package ua.kramar.webhooks.delivery;

import ua.kramar.webhooks.EndpointRef;

/** A message through the broker: something may wait for the endpoint. Its rows say what. */
public record EndpointWakeUp(long seller, long endpoint) {

  static EndpointWakeUp of(EndpointRef endpoint) {
    return new EndpointWakeUp(endpoint.sellerId(), endpoint.id());
  }

  EndpointRef ref() {
    return new EndpointRef(seller, endpoint);
  }
}
