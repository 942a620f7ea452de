package ua.kramar.notification.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.notification.WakeUps;
import ua.kramar.platform.background.BackgroundTask;

/** Asks the gateways what became of the messages that they have taken. */
@ApplicationScoped
class ReportTask implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(ReportTask.class);

  @Inject private Reports reports;
  @Inject private PhoneGateways gateways;
  @Inject private WakeUps wakeUps;

  @Override
  public String name() {
    return "phone-reports";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(1);
  }

  @Override
  public boolean run() {
    return Stream.of(gateways.sms(), gateways.viber())
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(PhoneGateway::name, Function.identity(), (a, b) -> a))
        .values()
        .stream()
        .map(this::ask)
        .reduce(false, Boolean::logicalOr);
  }

  /** Whether there may be more. A gateway that does not answer is asked later. */
  private boolean ask(PhoneGateway gateway) {
    List<DueReport> due = reports.take(gateway.name());
    if (due.isEmpty()) {
      return false;
    }
    try {
      record(due, gateway.reports(due.stream().map(DueReport::message).toList()));
      return due.size() == PhoneMessages.BATCH;
    } catch (GatewayFailure e) {
      LOG.warn("the gateway {} does not report: {}", gateway.name(), e.getMessage());
      due.forEach(reports::notLearned);
      return false;
    }
  }

  private void record(List<DueReport> due, List<DeliveryReport> told) {
    Map<String, DeliveryReport> byMessage =
        told.stream()
            .collect(Collectors.toMap(DeliveryReport::message, Function.identity(), (a, b) -> a));
    for (DueReport each : due) {
      DeliveryReport report = byMessage.get(each.message());
      if (report == null) {
        reports.notLearned(each);
      } else {
        wakeUps.send(reports.record(each, report));
      }
    }
  }
}
