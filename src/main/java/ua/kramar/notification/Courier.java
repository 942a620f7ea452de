package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.Correlation;

/** Carries one delivery out. No transaction is open while the gateway is spoken to. */
@ApplicationScoped
public class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  @Inject private DeliveryBook book;
  @Inject private Letters letters;
  @Inject @Any private Instance<Channel> channels;
  @Inject private WakeUps wakeUps;
  @Inject private Correlation correlation;

  public void deliver(long id) {
    book.take(id).flatMap(this::deliver).ifPresent(next -> wakeUps.send(List.of(next)));
  }

  private Optional<WakeUp> deliver(DeliveryBook.Task task) {
    correlation.take(task.event().correlationId());
    try {
      channel(task.claim().channel()).send(letters.write(task.claim(), task.event()));
      return book.sent(task);
    } catch (NotDelivered e) {
      LOG.warn(
          "delivery {} of order {} failed at attempt {}: {}",
          task.claim().id(),
          task.event().orderNumber(),
          task.claim().attempt(),
          e.getMessage());
      return book.failed(task, e);
    } catch (RuntimeException e) {
      LOG.error("delivery {} failed unexpectedly", task.claim().id(), e);
      return book.failed(
          task, NotDelivered.forNow("unexpected: " + e.getClass().getSimpleName(), e));
    } finally {
      correlation.done();
    }
  }

  private Channel channel(ChannelName name) {
    return channels.stream().filter(channel -> channel.name() == name).findFirst().orElseThrow();
  }
}
