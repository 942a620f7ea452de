package ua.kramar.notification;

import java.util.Collection;

/**
 * The port to the broker: a queue a channel. Nothing is lost when the broker drops a wake-up: the
 * sweeper finds what nobody was woken for.
 */
public interface WakeUps {

  void send(Collection<WakeUp> wakeUps);

  /** About how many of this node's wake-ups of a channel nobody has taken yet. */
  long waiting(String channel);
}
