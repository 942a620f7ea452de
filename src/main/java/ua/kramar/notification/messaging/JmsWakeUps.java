package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.notification.WakeUp;
import ua.kramar.notification.WakeUps;
import ua.kramar.platform.messaging.MessageFormat;
import ua.kramar.platform.start.Serving;

/** Sends wake-ups over JMS, after the commit and outside any transaction. */
@ApplicationScoped
public class JmsWakeUps implements WakeUps {

  static final MessageFormat<WakeUp> FORMAT =
      new MessageFormat<>("notification.wake-up", 1, WakeUp.class);

  private static final Logger LOG = LoggerFactory.getLogger(JmsWakeUps.class);

  private static final String QUEUE =
      "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=";

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  @Inject private ChannelQueues queues;
  @Inject private Serving serving;

  @Override
  public void send(Collection<WakeUp> wakeUps) {
    if (wakeUps.isEmpty()) {
      return;
    }
    try (JMSContext context = factory.createContext()) {
      JMSProducer producer = FORMAT.withProperties(context.createProducer());
      wakeUps.forEach(wakeUp -> send(wakeUp, producer));
    } catch (JMSRuntimeException e) {
      LOG.warn("the broker takes no wake-ups, the sweeper will find them: {}", e.getMessage());
    }
  }

  private void send(WakeUp wakeUp, JMSProducer producer) {
    queues
        .of(wakeUp.channel())
        .ifPresentOrElse(
            queue -> producer.send(queue, FORMAT.text(wakeUp)),
            () -> LOG.warn("there is no queue for the channel {}", wakeUp.channel()));
  }

  /** Returns 0 when the length is unknown: the sweeper then queues too many rather than too few. */
  @Override
  public long queued(String channel) {
    try {
      // The management model is not complete before the node serves: a query would log an error.
      if (!serving.allowed() || queues.of(channel).isEmpty()) {
        return 0;
      }
      Object count =
          ManagementFactory.getPlatformMBeanServer()
              .getAttribute(new ObjectName(QUEUE + ChannelQueues.name(channel)), "messageCount");
      return count instanceof Number number ? number.longValue() : 0;
    } catch (JMException e) {
      LOG.debug("the length of the queue is not known", e);
      return 0;
    }
  }
}
