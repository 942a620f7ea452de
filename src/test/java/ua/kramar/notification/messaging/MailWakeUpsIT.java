package ua.kramar.notification.messaging;

import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import java.time.Duration;
import java.util.Enumeration;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;

/** What a node finds in its queue may be another version's, or nobody's. */
@ExtendWith(ArquillianExtension.class)
class MailWakeUpsIT {

  private static final String WAKE_UP = "{\"channel\":\"MAIL\",\"delivery\":0}";

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  @Resource(lookup = "java:/jms/queue/kramar-mail")
  private Queue queue;

  @Resource(lookup = "java:/jms/queue/kramar-mail-dead")
  private Queue dead;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void laysAsideAnotherVersion() {
    awaitAmongTheDead(send("notification.wake-up", "2", WAKE_UP));
  }

  @Test
  void laysAsideAnotherType() {
    awaitAmongTheDead(send("notification.digest", "1", WAKE_UP));
  }

  @Test
  void laysAsideWhatHasNoHeaders() {
    awaitAmongTheDead(send(null, null, WAKE_UP));
  }

  @Test
  void laysAsideWhatCannotBeRead() {
    awaitAmongTheDead(send("notification.wake-up", "1", "{\"channel\":"));
  }

  private String send(String type, String version, String text) {
    String id = UUID.randomUUID().toString();
    try (JMSContext context = factory.createContext()) {
      var producer = context.createProducer().setJMSCorrelationID(id);
      if (type != null) {
        producer.setProperty("kramar_type", type).setProperty("kramar_version", version);
      }
      producer.send(queue, text);
    }
    return id;
  }

  /** At once, and not after thirty attempts. */
  private void awaitAmongTheDead(String id) {
    await().atMost(Duration.ofMinutes(1)).until(() -> isAmongTheDead(id));
  }

  private boolean isAmongTheDead(String id) throws JMSException {
    try (JMSContext context = factory.createContext();
        QueueBrowser browser = context.createBrowser(dead)) {
      for (Enumeration<?> messages = browser.getEnumeration(); messages.hasMoreElements(); ) {
        if (id.equals(((Message) messages.nextElement()).getJMSCorrelationID())) {
          return true;
        }
      }
      return false;
    }
  }
}
