package ua.kramar.notification.requested;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.buyers.Phone;
import ua.kramar.correspondence.templates.FilledTemplate;
import ua.kramar.correspondence.templates.FilledTemplates;
import ua.kramar.notification.Channel;
import ua.kramar.notification.Channels;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;

/** Lets the acting shop tell the buyer of an order something by SMS or Viber. */
@Stateless
public class OrderNotices {

  /** How long a person can take a notice back. */
  static final Duration REGRET = Duration.ofSeconds(10);

  @Inject private StoredNotices stored;
  @Inject private FilledTemplates templates;
  @Inject private Channels channels;
  @Inject private Buyers buyers;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCredential credential;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  private record Request(long number, NewOrderNotice notice) {}

  /**
   * By what the buyer can be told something.
   *
   * @throws NotFound when the acting shop has no such order
   */
  public NoticeChannels channels(long number) {
    orders.find(number);
    OrderFacts order = acts.seen(number);
    List<NoticeChannel> possible =
        phone(order).isPresent()
            ? Stream.of(NoticeChannel.values()).filter(each -> sentBy(each).isPresent()).toList()
            : List.of();
    return new NoticeChannels(possible, !order.phoningForbidden());
  }

  /**
   * Tells the buyer, once for each key. What a person asks for can be taken back for {@link
   * #REGRET}, and is sent then; what a machine asks for is sent at once.
   *
   * @param key the caller's idempotency key
   * @throws NotFound when the acting shop has no such order, or no such template for orders
   * @throws NoticeRefused when the buyer cannot or must not be told so
   * @throws Invalid when the template has a place without its value, or gives too long a text
   */
  public RequestedNoticeView add(long number, String key, NewOrderNotice wanted) {
    return idempotency
        .once(
            "notice-order-" + number,
            key,
            new Request(number, wanted),
            RequestedNoticeView.class,
            () -> request(number, wanted))
        .result();
  }

  private RequestedNoticeView request(long number, NewOrderNotice wanted) {
    OrderFacts order = acts.begin(number, version -> true);
    Channel channel = sentBy(wanted.channel()).orElseThrow(NoticeRefused::noSuchChannel);
    if (phone(order).isEmpty()) {
      throw NoticeRefused.noMobilePhone();
    }
    if (order.phoningForbidden() && wanted.subject() == CallSubject.CONFIRMATION) {
      throw NoticeRefused.notWanted();
    }
    String text = text(number, wanted, channel);
    Instant now = clock.instant();
    long id = stored.add(order.ref(), wanted, text, actor.get().name(), now);
    boolean held = isPerson();
    events.fire(
        new NoticeRequested(
            order.ref().sellerId(),
            number,
            String.valueOf(id),
            wanted.channel(),
            held,
            order.buyer()));
    return new RequestedNoticeView(
        String.valueOf(id), wanted.channel(), held ? now.plus(REGRET) : null);
  }

  private String text(long number, NewOrderNotice wanted, Channel channel) {
    FilledTemplate filled = templates.aboutOrder(number, Long.parseLong(wanted.template()));
    if (!filled.missing().isEmpty()) {
      throw new Invalid("template", "filled-template", String.join(", ", filled.missing()));
    }
    if (filled.text().length() > channel.maxTextLength()) {
      throw new Invalid("template", "text-for-phone", channel.maxTextLength());
    }
    return filled.text();
  }

  private Optional<Phone> phone(OrderFacts order) {
    return buyers
        .contact(order.ref().sellerId(), order.buyer().id())
        .map(Contact::phone)
        .filter(Phone::takesMessages);
  }

  /** The channel that would carry it; Viber is not replaced by SMS where there is no Viber. */
  private Optional<Channel> sentBy(NoticeChannel wanted) {
    return channels.all().stream()
        .filter(channel -> channel.code().equals(wanted.name()))
        .findFirst();
  }

  /**
   * Takes back a notice; again, it has no effect.
   *
   * @throws NotFound when the acting shop has no such order, or the order no such notice
   * @throws NoticeRefused when it is on its way
   */
  public void takeBack(long number, long id) {
    OrderRef order = orders.find(number);
    if (!stored.exists(order, id)) {
      throw new NotFound("notice");
    }
    if (!stored.takeBack(order, id)) {
      throw NoticeRefused.sentAlready();
    }
  }

  private boolean isPerson() {
    return credential.get().filter(by -> by.kind() == CredentialRef.Kind.SESSION).isPresent();
  }
}
