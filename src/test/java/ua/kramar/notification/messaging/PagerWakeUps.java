package ua.kramar.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.jms.JMSDestinationDefinition;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;

/** The senders of the pager: one at a time, on a queue of their own. */
@JMSDestinationDefinition(
    name = "java:/jms/queue/kramar-pager",
    interfaceName = "jakarta.jms.Queue",
    destinationName = "kramar-pager")
@MessageDriven(
    messageListenerInterface = MessageListener.class,
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/kramar-pager"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
    })
@TransactionManagement(TransactionManagementType.BEAN)
public class PagerWakeUps extends WakeUpListener {

  @Resource(lookup = "java:/jms/queue/kramar-mail-dead")
  private Queue dead;

  @Override
  protected Queue deadLetters() {
    return dead;
  }
}
