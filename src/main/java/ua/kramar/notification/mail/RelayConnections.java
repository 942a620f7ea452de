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

/** The open connections to the relay: as many as couriers send at a time, closed when idle. */
@ApplicationScoped
class RelayConnections {

  private final Deque<RelayConnection> idle = new ConcurrentLinkedDeque<>();

  @Resource(lookup = "java:jboss/mail/kramar")
  private Session configured;

  /** One that has failed is never used again: nobody knows where it stopped. */
  void carry(MimeMessage letter) throws MessagingException {
    RelayConnection connection = take();
    try {
      connection.carry(letter);
    } catch (MessagingException | RuntimeException e) {
      connection.close();
      throw e;
    }
    keep(connection);
  }

  private RelayConnection take() throws MessagingException {
    RelayConnection known = idle.pollFirst();
    while (known != null && !known.isReusable()) {
      known.close();
      known = idle.pollFirst();
    }
    return known == null ? new RelayConnection(configured.getProperties()) : known;
  }

  private void keep(RelayConnection connection) {
    if (connection.isReusable()) {
      idle.addFirst(connection);
    } else {
      connection.close();
    }
  }

  void closeIdle() {
    List.copyOf(idle).stream()
        .filter(connection -> !connection.isReusable())
        .filter(idle::remove)
        .forEach(RelayConnection::close);
  }

  @PreDestroy
  void end() {
    idle.forEach(RelayConnection::close);
  }
}
