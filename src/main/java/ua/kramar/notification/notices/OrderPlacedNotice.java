package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.notification.options.PhoneChoices;
import ua.kramar.orders.OrderSource;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/**
 * Notifies the shop of a new order (O19), and whether the buyer refuses calls (O10). One that its
 * buyer is still paying is no work yet: the notice of the payment announces it.
 */
@ApplicationScoped
class OrderPlacedNotice implements Notice {

  private record EventData(
      OrderSource source, Money total, boolean doNotCall, Boolean awaitsPayment) {

    /** Nodes of the version before do not tell. */
    boolean isBeingPaid() {
      return Boolean.TRUE.equals(awaitsPayment);
    }
  }

  private PhoneChoices choices;

  protected OrderPlacedNotice() {}

  @Inject
  OrderPlacedNotice(PhoneChoices choices) {
    this.choices = choices;
  }

  @Override
  public String eventType() {
    return "order.placed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    boolean beingPaid = Json.read(event.data(), EventData.class).isBeingPaid();
    if (beingPaid) {
      return List.of();
    }
    List<Addressee> all = new ArrayList<>(List.of(Addressee.seller()));
    all.addAll(choices.ofNewOrder(event.sellerId()));
    return all;
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = Json.read(event.data(), EventData.class);
    return Map.of(
        "source", data.source().label(language),
        "total", Amounts.text(data.total(), language),
        "doNotCall", data.doNotCall());
  }
}
