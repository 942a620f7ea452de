package ua.kramar.sandbox.turbosms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The phones behind the gateway, and what is on them. */
final class Phones {

  private static final int KEPT = 20_000;

  /** What is asked to be sent to one number. */
  record Wish(
      String to,
      String viberSender,
      String smsSender,
      String viberText,
      String smsText,
      String door,
      String sequence) {}

  private final Clock clock;
  private final Map<String, SimulatedPhone> phones = new HashMap<>();
  private final List<SentMessage> messages = new ArrayList<>();
  private long last;

  Phones(Clock clock) {
    this.clock = clock;
  }

  static String normal(String number) {
    return "+" + number.replaceAll("\\D", "");
  }

  synchronized SimulatedPhone of(String number) {
    return phones.getOrDefault(normal(number), SimulatedPhone.USUAL);
  }

  synchronized SimulatedPhone change(String number, JsonNode order) {
    return phones.merge(
        normal(number), SimulatedPhone.USUAL.with(order), (before, fresh) -> before.with(order));
  }

  /** Whether this request is to be answered by a page instead; counts it. */
  synchronized boolean takeHtml(String number) {
    SimulatedPhone phone = of(number);
    if (phone.html() > 0) {
      phones.put(normal(number), phone.lessHtml());
    }
    return phone.html() > 0;
  }

  /** Whether the answer to this request gets lost; counts it. */
  synchronized boolean takeLost(String number) {
    SimulatedPhone phone = of(number);
    if (phone.lost() > 0) {
      phones.put(normal(number), phone.lessLost());
    }
    return phone.lost() > 0;
  }

  synchronized Optional<SentMessage> ofSequence(String sequence, String to) {
    return messages.stream()
        .filter(each -> sequence.equals(each.sequence()) && each.to().equals(normal(to)))
        .findFirst();
  }

  synchronized Optional<SentMessage> find(String id) {
    return messages.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  synchronized List<SentMessage> after(long number, String to) {
    String wanted = to.isEmpty() ? "" : normal(to);
    return messages.stream()
        .filter(each -> each.number() > number && each.to().contains(wanted))
        .toList();
  }

  /**
   * By Viber where that is wished for and reaches the phone, else by SMS where that is wished for.
   */
  synchronized SentMessage carryOut(Wish wish) {
    boolean viber = wish.viberText() != null && (of(wish.to()).viber() || wish.smsText() == null);
    SentMessage message =
        new SentMessage(
            ++last,
            UUID.randomUUID().toString(),
            clock.instant().toString(),
            normal(wish.to()),
            viber ? "VIBER" : "SMS",
            viber ? wish.viberSender() : wish.smsSender(),
            viber ? wish.viberText() : wish.smsText(),
            wish.door(),
            wish.sequence(),
            !viber || of(wish.to()).viber());
    messages.add(message);
    if (messages.size() > KEPT) {
      messages.remove(0);
    }
    return message;
  }

  /** What the network reports of the message, in the words of the HTTP interface. */
  synchronized String report(SentMessage message) {
    return message.reached() ? of(message.to()).report() : "undelivered";
  }
}
