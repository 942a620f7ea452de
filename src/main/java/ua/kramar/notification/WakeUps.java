package ua.kramar.notification;

import java.util.Collection;

/**
 * The port to the broker, with one queue per channel. The broker may lose wake-ups: the sweeper
 * finds notifications without one.
 */
public interface WakeUps {

  void send(Collection<WakeUp> wakeUps);

  /** The approximate number of wake-ups in this node's queue of the channel. */
  long queued(String channel);
}
