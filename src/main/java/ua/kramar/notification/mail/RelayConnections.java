package ua.kramar.notification.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The conversations with the relay: as many as couriers speak at a time, ended when all rest. */
@ApplicationScoped
class RelayConnections {

  private final Deque<RelayConnection> resting = new ConcurrentLinkedDeque<>();

  @Resource(lookup = "java:jboss/mail/kramar")
  private Session configured;

  /** One that has failed is never used again: nobody knows where it stopped. */
  void carry(MimeMessage letter) throws MessagingException {
    RelayConnection conversation = take();
    try {
      conversation.carry(letter);
    } catch (MessagingException | RuntimeException e) {
      conversation.close();
      throw e;
    }
    rest(conversation);
  }

  private RelayConnection take() throws MessagingException {
    RelayConnection known = resting.pollFirst();
    while (known != null && !known.goesOn()) {
      known.close();
      known = resting.pollFirst();
    }
    return known == null ? new RelayConnection(configured.getProperties()) : known;
  }

  private void rest(RelayConnection conversation) {
    if (conversation.goesOn()) {
      resting.addFirst(conversation);
    } else {
      conversation.close();
    }
  }

  void endThoseAtRest() {
    List.copyOf(resting).stream()
        .filter(conversation -> !conversation.goesOn())
        .filter(resting::remove)
        .forEach(RelayConnection::close);
  }

  @PreDestroy
  void end() {
    resting.forEach(RelayConnection::close);
  }
}
