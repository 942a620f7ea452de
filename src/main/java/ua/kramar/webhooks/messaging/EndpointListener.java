package ua.kramar.webhooks.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;
import ua.kramar.platform.messaging.MessageFormat;
import ua.kramar.platform.messaging.QueueListener;
import ua.kramar.webhooks.delivery.Courier;
import ua.kramar.webhooks.delivery.EndpointWakeUp;

/** Serves endpoints as they are woken up. It only claims what is due: the courier sends it. */
@MessageDriven(
    messageListenerInterface = MessageListener.class,
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/kramar-webhooks"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
    })
@TransactionManagement(TransactionManagementType.BEAN)
public class EndpointListener extends QueueListener<EndpointWakeUp> {

  @Inject private Courier courier;

  @Resource(lookup = "java:/jms/queue/kramar-webhooks-dead")
  private Queue dead;

  @Override
  protected MessageFormat<EndpointWakeUp> format() {
    return JmsEndpointWakeUps.FORMAT;
  }

  @Override
  protected Queue deadLetters() {
    return dead;
  }

  @Override
  protected void process(EndpointWakeUp wakeUp) {
    courier.serve(wakeUp);
  }
}
