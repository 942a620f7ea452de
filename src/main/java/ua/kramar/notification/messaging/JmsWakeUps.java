package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.notification.RetrySchedule;
import ua.kramar.notification.WakeUp;
import ua.kramar.notification.WakeUps;

/** Sends wake-ups, after the commit and in no transaction. */
@ApplicationScoped
public class JmsWakeUps implements WakeUps {

  private static final Logger LOG = LoggerFactory.getLogger(JmsWakeUps.class);

  private static final String QUEUE =
      "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=kramar-mail";

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  @Resource(lookup = "java:/jms/queue/kramar-mail")
  private Queue mail;

  @Override
  public void send(Collection<WakeUp> wakeUps) {
    if (wakeUps.isEmpty()) {
      return;
    }
    Map<RetrySchedule, Queue> queues = Map.of(RetrySchedule.MAIL, mail);
    try (JMSContext context = factory.createContext()) {
      var producer = WakeUpMessage.marked(context.createProducer());
      wakeUps.forEach(w -> producer.send(queues.get(w.channel()), WakeUpMessage.text(w)));
    } catch (JMSRuntimeException e) {
      LOG.warn("the broker takes no wake-ups, the sweeper will find them: {}", e.getMessage());
    }
  }

  /**
   * Taken for none when the server does not say: then the sweeper does too much, not too little.
   */
  @Override
  public long waiting() {
    try {
      Object count =
          ManagementFactory.getPlatformMBeanServer()
              .getAttribute(new ObjectName(QUEUE), "messageCount");
      return count instanceof Number number ? number.longValue() : 0;
    } catch (JMException e) {
      LOG.debug("the length of the queue is not known", e);
      return 0;
    }
  }
}
