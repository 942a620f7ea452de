package ua.kramar.notification;

import java.util.Collection;

/**
 * The port to the broker. Nothing is lost when it drops one: the sweeper finds what nobody woke.
 */
public interface WakeUps {

  void send(Collection<WakeUp> wakeUps);

  /** About how many of this node's wake-ups nobody has taken yet. */
  long waiting();
}
