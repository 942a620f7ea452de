package ua.kramar.webhooks.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.messaging.MessageFormat;
import ua.kramar.webhooks.delivery.EndpointWakeUp;
import ua.kramar.webhooks.delivery.EndpointWakeUps;

/** Sends wake-ups over JMS, after the commit and outside any transaction. */
@ApplicationScoped
public class JmsEndpointWakeUps implements EndpointWakeUps {

  static final MessageFormat<EndpointWakeUp> FORMAT =
      new MessageFormat<>("webhook.wake-up", 1, EndpointWakeUp.class);

  private static final Logger LOG = LoggerFactory.getLogger(JmsEndpointWakeUps.class);

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  @Resource(lookup = "java:/jms/queue/kramar-webhooks")
  private Queue queue;

  @Override
  public void send(Collection<EndpointWakeUp> wakeUps) {
    if (wakeUps.isEmpty()) {
      return;
    }
    try (JMSContext context = factory.createContext()) {
      JMSProducer producer = FORMAT.withProperties(context.createProducer());
      wakeUps.forEach(wakeUp -> producer.send(queue, FORMAT.text(wakeUp)));
    } catch (JMSRuntimeException e) {
      LOG.warn("the broker takes no wake-ups, the sweeper will find them: {}", e.getMessage());
    }
  }
}
