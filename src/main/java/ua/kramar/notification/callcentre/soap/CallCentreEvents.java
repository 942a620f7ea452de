package ua.kramar.notification.callcentre.soap;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import ua.kramar.notification.SendFailure;
import ua.kramar.notification.callcentre.CallCentreNews;
import ua.kramar.notification.callcentre.CallCentreNews.AppealChanged;
import ua.kramar.notification.callcentre.CallCentreNews.CallbackEnded;
import ua.kramar.notification.callcentre.CallCentreService;
import ua.kramar.platform.start.PartnerAccount;
import ua.kramar.platform.start.Settings;

/** The services of the systems that the settings name. */
@ApplicationScoped
class CallCentreEvents implements CallCentreService {

  /** Shorter than the lease of a notification, with the wait for a turn. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Map<String, EventsService> services = new ConcurrentHashMap<>();

  @Resource private ManagedExecutorService executor;
  @Inject private Settings settings;

  CallCentreEvents() {}

  /** With one system, for tests. */
  CallCentreEvents(
      String system, PartnerAccount account, ExecutorService threads, Duration patience) {
    services.put(system, new EventsService(account, threads, patience, 2));
  }

  @Override
  public boolean isConfigured() {
    return !settings.callCenterSystems().isEmpty();
  }

  @Override
  public void tell(CallCentreNews news) {
    CallCentreNews.Origin origin = news.origin();
    EventsService service = services.computeIfAbsent(origin.system(), this::service);
    service.call(
        origin.delivery(),
        origin.correlationId(),
        port -> {
          if (news instanceof AppealChanged changed) {
            return port.appealChanged(EventMessages.of(changed)).getDeliveryId();
          }
          return port.callbackEnded(EventMessages.of((CallbackEnded) news)).getDeliveryId();
        });
  }

  private EventsService service(String system) {
    PartnerAccount account = settings.callCenterSystems().get(system);
    if (account == null) {
      throw SendFailure.unwanted("the system has no service of its own");
    }
    int most = Math.max(1, settings.number("kramar.call-center.senders") / 2);
    return new EventsService(account, executor, PATIENCE, most);
  }
}
