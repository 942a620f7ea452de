package ua.kramar.notification.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import ua.kramar.notification.Channel;
import ua.kramar.notification.ContactPoints;
import ua.kramar.notification.Message;
import ua.kramar.notification.Recipient;
import ua.kramar.notification.SendFailure;
import ua.kramar.platform.background.RetrySchedule;

/** A channel that is not mail: another form of address, another schedule, a short text. */
@ApplicationScoped
public class PagerChannel implements Channel {

  static final String OUT_OF_ORDER = "pager:out-of-order";

  private final List<Message> sent = new CopyOnWriteArrayList<>();

  @Override
  public String code() {
    return "PAGER";
  }

  @Override
  public boolean isDefaultFor(Recipient recipient) {
    return false;
  }

  @Override
  public Optional<String> address(ContactPoints contact) {
    return Optional.ofNullable(contact.email()).map(email -> "pager:" + email.split("@", 2)[0]);
  }

  @Override
  public RetrySchedule retries() {
    return RetrySchedule.of(Duration.ZERO, Duration.ofMillis(1));
  }

  @Override
  public int maxTextLength() {
    return 40;
  }

  @Override
  public void send(Message message) {
    if (message.to().equals(OUT_OF_ORDER)) {
      throw SendFailure.temporary("the pager is out of order", null);
    }
    sent.add(message);
  }

  List<Message> sent() {
    return List.copyOf(sent);
  }
}
