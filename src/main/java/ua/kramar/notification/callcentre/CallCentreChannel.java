package ua.kramar.notification.callcentre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import ua.kramar.notification.Channel;
import ua.kramar.notification.ContactPoints;
import ua.kramar.notification.Message;
import ua.kramar.notification.Recipient;
import ua.kramar.notification.SendFailure;
import ua.kramar.platform.background.RetrySchedule;

/** Tells systems of the call centre by their own services. */
@ApplicationScoped
public class CallCentreChannel implements Channel {

  /** Eleven attempts within about 45 hours: a machine may be back soon, or somebody repairs it. */
  static final RetrySchedule RETRIES =
      RetrySchedule.of(
          Duration.ZERO,
          Duration.ofSeconds(2),
          Duration.ofSeconds(20),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(12),
          Duration.ofHours(12));

  @Inject private CallCentreService services;
  @Inject private ReportedEvents events;

  @Override
  public String code() {
    return "CALL_CENTER";
  }

  @Override
  public boolean isConfigured() {
    return services.isConfigured();
  }

  @Override
  public boolean tellsMachine() {
    return true;
  }

  /** Its recipients name it. */
  @Override
  public boolean isDefaultFor(Recipient recipient) {
    return false;
  }

  /** Which system it is for follows from the event. */
  @Override
  public Optional<String> address(ContactPoints contact) {
    return Optional.of(code());
  }

  @Override
  public RetrySchedule retries() {
    return RETRIES;
  }

  @Override
  public int maxTextLength() {
    return 0;
  }

  @Override
  public void send(Message message) {
    CallCentreNews news =
        events
            .news(message)
            .orElseThrow(() -> SendFailure.permanent("there is nothing to tell", null));
    services.tell(news);
  }
}
