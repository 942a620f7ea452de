package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.util.Collection;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.notification.ChannelName;
import ua.kramar.notification.WakeUp;
import ua.kramar.notification.WakeUps;
import ua.kramar.platform.Json;

/** Sends wake-ups, after the commit and in no transaction. */
@ApplicationScoped
public class JmsWakeUps implements WakeUps {

  static final String TYPE = "kramar_type";
  static final String VERSION = "kramar_version";
  static final String WAKE_UP = "notification.wake-up";

  private static final Logger LOG = LoggerFactory.getLogger(JmsWakeUps.class);

  @Resource(lookup = "java:/jms/Kramar")
  private ConnectionFactory factory;

  @Resource(lookup = "java:/jms/queue/kramar-mail")
  private Queue mail;

  @Override
  public void send(Collection<WakeUp> wakeUps) {
    if (wakeUps.isEmpty()) {
      return;
    }
    Map<ChannelName, Queue> queues = Map.of(ChannelName.MAIL, mail);
    try (JMSContext context = factory.createContext()) {
      var producer = context.createProducer().setProperty(TYPE, WAKE_UP).setProperty(VERSION, 1);
      wakeUps.forEach(w -> producer.send(queues.get(w.channel()), Json.write(w)));
    } catch (JMSRuntimeException e) {
      LOG.warn("the broker takes no wake-ups, the sweeper will find them: {}", e.getMessage());
    }
  }
}
