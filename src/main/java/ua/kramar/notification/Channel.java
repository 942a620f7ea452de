package ua.kramar.notification;

/** The port to a gateway: mail now, messengers and SMS by and by. */
public interface Channel {

  RetrySchedule name();

  /**
   * Hands a message over.
   *
   * @throws SendFailure when the gateway refuses it or is away; the exception says whether trying
   *     again may help
   */
  void send(Message message);
}
