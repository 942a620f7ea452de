package ua.kramar.notification.options;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.IntPredicate;
import ua.kramar.notification.Channel;
import ua.kramar.notification.Channels;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;

/** Reads and replaces the acting shop's options for messages to phones. */
@Stateless
public class ShopPhoneOptions {

  @Inject private StoredOptions stored;
  @Inject private Channels channels;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private Event<AuditedAct> acts;

  public PhoneOptionsView current() {
    return view(stored.of(actor.get().sellerId()));
  }

  /**
   * Replaces the options.
   *
   * @param version admits the version that the caller has read
   * @throws ua.kramar.platform.refusals.Invalid when the number takes no messages
   * @throws StaleOptions when somebody else has changed them
   */
  public PhoneOptionsView replace(IntPredicate version, PhoneOptions wanted) {
    long seller = actor.get().sellerId();
    PhoneOptions options = wanted.checked();
    int read = stored.of(seller).version();
    if (!version.test(read) || !stored.replace(seller, read, options, clock.instant())) {
      throw new StaleOptions(current());
    }
    acts.fire(
        new AuditedAct(
            seller,
            "phone-options.changed",
            "phone-options:" + seller,
            Map.of(
                "version",
                String.valueOf(read + 1),
                "orderPlaced",
                options.orderPlaced().name(),
                "waybill",
                options.waybill().name())));
    return view(new StoredOptions.Stored(read + 1, options));
  }

  private PhoneOptionsView view(StoredOptions.Stored of) {
    PhoneOptions options = of.options();
    return new PhoneOptionsView(
        of.version(),
        options.phone(),
        options.orderPlaced(),
        options.waybill(),
        has("SMS"),
        has("VIBER"));
  }

  private boolean has(String channel) {
    return channels.all().stream().map(Channel::code).anyMatch(channel::equals);
  }
}
