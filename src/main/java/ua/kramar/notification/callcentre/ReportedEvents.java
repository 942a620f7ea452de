package ua.kramar.notification.callcentre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.appeals.view.AppealNews;
import ua.kramar.callbacks.view.CallbackNews;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.journal.SettledEvents;
import ua.kramar.notification.Message;
import ua.kramar.notification.callcentre.CallCentreNews.AppealChanged;
import ua.kramar.notification.callcentre.CallCentreNews.CallbackEnded;
import ua.kramar.notification.callcentre.CallCentreNews.Origin;
import ua.kramar.platform.values.Json;
import ua.kramar.sellers.Sellers;

/** Reads what is to be told of the events of notifications. */
@ApplicationScoped
class ReportedEvents {

  private record AppealData(int status, String step) {}

  private record CallbackData(String callback, String state) {}

  private static final String EVENT =
      "select seller_id, event_seq from notification_delivery where id = :id";

  @PersistenceContext private EntityManager entities;
  @Inject private SettledEvents events;
  @Inject private Sellers sellers;
  @Inject private AppealNews appeals;
  @Inject private CallbackNews callbacks;

  /** Empty when what the event is about is not there any more. */
  Optional<CallCentreNews> news(Message message) {
    Object[] row =
        entities
            .unwrap(Session.class)
            .createNativeQuery(EVENT, Object[].class)
            .setParameter("id", message.deliveryId())
            .getSingleResult();
    return events
        .find(((Number) row[0]).longValue(), ((Number) row[1]).longValue())
        .flatMap(event -> news(message, event));
  }

  private Optional<CallCentreNews> news(Message message, RecordedEvent event) {
    return switch (event.type()) {
      case "appeal.status-changed" -> appeal(message, event);
      case "callback.ended" -> callback(message, event);
      default -> Optional.empty();
    };
  }

  private Optional<CallCentreNews> appeal(Message message, RecordedEvent event) {
    AppealData data = Json.read(event.data(), AppealData.class);
    String number = event.subject().id();
    return appeals
        .change(
            event.sellerId(),
            Long.parseLong(number),
            data.step() == null ? null : Long.valueOf(data.step()),
            data.status(),
            event.at())
        .map(
            change ->
                new AppealChanged(
                    origin(message, event, change.system(), change.externalId(), change.order()),
                    number,
                    change.status(),
                    change.comment(),
                    change.at()));
  }

  private Optional<CallCentreNews> callback(Message message, RecordedEvent event) {
    CallbackData data = Json.read(event.data(), CallbackData.class);
    return callbacks
        .of(event.sellerId(), Long.parseLong(data.callback()))
        .map(
            asked ->
                new CallbackEnded(
                    origin(message, event, asked.system(), asked.externalId(), asked.order()),
                    data.callback(),
                    asked.about(),
                    data.state(),
                    event.at()));
  }

  private Origin origin(
      Message message, RecordedEvent event, String system, String externalId, String order) {
    return new Origin(
        String.valueOf(message.deliveryId()),
        message.correlationId(),
        system,
        externalId,
        sellers.get(event.sellerId()).code(),
        order);
  }
}
