package ua.kramar.webhooks.delivery;

import java.util.Collection;

/**
 * The port to the broker. It may lose wake-ups: the sweeper finds endpoints for which something
 * waits.
 */
public interface EndpointWakeUps {

  void send(Collection<EndpointWakeUp> wakeUps);
}
