package ua.kramar.notification.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.buyers.Phone;
import ua.kramar.notification.Message;
import ua.kramar.notification.Recipient;
import ua.kramar.notification.SendFailure;
import ua.kramar.notification.WakeUps;
import ua.kramar.platform.background.RetrySchedule;
import ua.kramar.sellers.timetable.ShopCalendars;

/**
 * Sends one message to a phone, so that nobody is told twice: what was asked of the gateway is
 * written down before it is asked, and read before it is asked again (ADR 0055).
 */
@ApplicationScoped
class PhoneSending {

  private static final Logger LOG = LoggerFactory.getLogger(PhoneSending.class);

  /** Within about 45 minutes: what comes later by SMS is no news. */
  static final RetrySchedule RETRIES =
      RetrySchedule.of(
          Duration.ZERO,
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30));

  /** Six joined SMS in Cyrillic. */
  static final int MAX_TEXT_LENGTH = 6 * 67;

  static final String UNCLEAR =
      "the gateway's answer is unclear: the message may have been sent, and is not sent again by"
          + " itself";

  @Inject private PhoneMessages messages;
  @Inject private PhoneGateways gateways;
  @Inject private PhoneSettings settings;
  @Inject private ShopCalendars calendars;
  @Inject private WakeUps wakeUps;
  @Inject private Event<PhoneMessageAccepted> acceptances;
  @Inject private Clock clock;

  static Optional<String> address(Phone phone) {
    return Optional.ofNullable(phone).filter(Phone::takesMessages).map(Phone::e164);
  }

  /**
   * Sends a message, unless the gateway has it already.
   *
   * @param hybrid whether the gateway sends an SMS where Viber does not reach the phone
   * @throws SendFailure when the message has to wait, is not wanted on this channel, or the gateway
   *     has not taken it
   */
  void send(Message message, String channel, PhoneGateway gateway, boolean hybrid) {
    PhoneMessage known = messages.of(message.deliveryId());
    if (known.isAccepted()) {
      tellOf(known);
      return;
    }
    boolean viber = channel.equals(ViberChannel.CODE);
    if (known.state() == DeliveryState.ASKED && !gateway.deduplicates()) {
      refuseUnclear(known);
    }
    if (known.isGivenUpAs(DeliveryState.UNKNOWN)) {
      throw SendFailure.permanent(UNCLEAR, null);
    }
    if (known.isGivenUpAs(DeliveryState.REJECTED)) {
      throw refused(known, viber, "the gateway has refused the message", null);
    }
    waitForMorning(known);
    if (known.state() == null) {
      keepWithinBudgets(known, message.to());
    }
    messages.ask(known, channel, gateway.name(), message.to(), Segments.of(message.text()));
    ask(
        known,
        gateway,
        new PhoneText(request(message), message.to(), message.text(), viber, !viber || hybrid));
  }

  private void ask(PhoneMessage known, PhoneGateway gateway, PhoneText text) {
    try {
      messages.accepted(known, gateway.send(text));
    } catch (GatewayFailure e) {
      throw failure(known, gateway, text, e);
    }
    tellOf(known);
  }

  /** A failure here does not change that the message is sent. */
  private void tellOf(PhoneMessage known) {
    try {
      acceptances.fire(new PhoneMessageAccepted(known.seller(), known.eventSeq()));
    } catch (RuntimeException e) {
      LOG.error("nobody could be told that message {} is sent", known.delivery(), e);
    }
  }

  private SendFailure failure(
      PhoneMessage known, PhoneGateway gateway, PhoneText text, GatewayFailure e) {
    return switch (e.kind()) {
      case NOT_SENT -> {
        messages.notSent(known);
        yield SendFailure.temporary(e.getMessage(), e);
      }
      case REFUSED -> {
        messages.ended(known, DeliveryState.REJECTED);
        yield refused(known, text.viber(), e.getMessage(), e);
      }
      case UNCLEAR -> {
        if (gateway.deduplicates()) {
          yield SendFailure.temporary(e.getMessage(), e);
        }
        messages.ended(known, DeliveryState.UNKNOWN);
        yield SendFailure.permanent(UNCLEAR, e);
      }
    };
  }

  /** The next channel follows where there is one; it is there once, however often this is tried. */
  private SendFailure refused(PhoneMessage known, boolean viber, String reason, Throwable cause) {
    if (!viber || gateways.sms().isEmpty()) {
      return SendFailure.permanent(reason, cause);
    }
    wakeUps.send(messages.tellBySms(known.seller(), known.delivery()));
    return SendFailure.unwanted("told by SMS instead: " + reason);
  }

  /** Another sender may still wait for the answer, so the row is left to it for a while. */
  private void refuseUnclear(PhoneMessage known) {
    if (known.askedRecently()) {
      throw SendFailure.later("the gateway's answer is awaited", PhoneMessages.PATIENCE);
    }
    messages.ended(known, DeliveryState.UNKNOWN);
    throw SendFailure.permanent(UNCLEAR, null);
  }

  /** Buyers are not woken (O12). */
  private void waitForMorning(PhoneMessage known) {
    if (known.recipient() == Recipient.BUYER && settings.quietHours()) {
      Duration wait = QuietHours.wait(calendars.of(known.seller()).calls(), clock.instant());
      if (!wait.isZero()) {
        throw SendFailure.later("buyers are not disturbed at this hour", wait);
      }
    }
  }

  private void keepWithinBudgets(PhoneMessage known, String to) {
    if (known.recipient() == Recipient.BUYER && messages.sentTo(to) >= settings.perRecipient()) {
      throw SendFailure.unwanted("the number has got as many messages as it may get in a day");
    }
    if (messages.sentBy(known.seller()) >= settings.perShop()) {
      throw SendFailure.permanent(
          "the shop has sent as many messages as it may send in a day", null);
    }
  }

  /**
   * The event's id is unique among all installations, which may share an account at the gateway.
   */
  private static UUID request(Message message) {
    return UUID.nameUUIDFromBytes(
        (message.eventId() + "/" + message.deliveryId()).getBytes(StandardCharsets.UTF_8));
  }
}
