package ua.kramar.notification.messaging;

import jakarta.inject.Inject;
import ua.kramar.notification.NotificationSender;
import ua.kramar.notification.WakeUp;
import ua.kramar.platform.messaging.MessageFormat;
import ua.kramar.platform.messaging.QueueListener;

/**
 * Processes the wake-ups of a channel's queue. A gateway's refusal is recorded in the notification;
 * an unexpected exception is thrown, and the broker redelivers the wake-up. Each channel has a
 * message-driven bean that extends this class.
 */
public abstract class WakeUpListener extends QueueListener<WakeUp> {

  @Inject private NotificationSender sender;

  @Override
  protected MessageFormat<WakeUp> format() {
    return JmsWakeUps.FORMAT;
  }

  @Override
  protected void process(WakeUp wakeUp) {
    sender.deliver(wakeUp);
  }
}
