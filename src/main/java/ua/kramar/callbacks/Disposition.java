package ua.kramar.callbacks;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.contact.CallOutcome;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.refusals.Labelled;

/** What came of a call of the call centre: what is recorded of it, and what follows. */
@Schema(name = "CallbackDisposition")
public enum Disposition implements Labelled {
  ANSWERED("Додзвонились", "Answered", CallOutcome.ANSWERED, Next.END, null),
  CONFIRMED(
      "Замовлення підтверджено",
      "Order confirmed",
      CallOutcome.ANSWERED,
      Next.END,
      OrderStatus.DATA_CONFIRMED),
  CANCELLED_BY_BUYER(
      "Покупець скасував",
      "Cancelled by the buyer",
      CallOutcome.ANSWERED,
      Next.END,
      OrderStatus.CANCELLED_BY_CALL_CENTER),
  CALLBACK_REQUESTED(
      "Просить передзвонити",
      "Asks to be called later",
      CallOutcome.CALLBACK_REQUESTED,
      Next.CALL_AGAIN,
      null),
  NO_ANSWER("Не відповідає", "No answer", CallOutcome.NO_ANSWER, Next.TRY_AGAIN, null),
  BUSY("Зайнято", "Busy", CallOutcome.BUSY, Next.TRY_AGAIN, null),
  REJECTED("Відхиляє дзвінок", "Rejects the call", CallOutcome.REJECTED, Next.TRY_AGAIN, null),
  VOICEMAIL(
      "Поза зоною або автовідповідач",
      "Out of reach, or voicemail",
      CallOutcome.VOICEMAIL,
      Next.TRY_AGAIN,
      null),
  INVALID_NUMBER("Неправильний номер", "Invalid number", CallOutcome.WRONG_NUMBER, Next.END, null),
  WRONG_PERSON("Чужий номер", "Somebody else's number", CallOutcome.WRONG_NUMBER, Next.END, null),
  DO_NOT_CALL(
      "Просить більше не телефонувати",
      "Asks not to be called again",
      CallOutcome.ANSWERED,
      Next.END,
      null),
  TECHNICAL_FAILURE("Технічний збій", "Technical failure", null, Next.REPEAT, null);

  /** The form of a code on the wire; a later version may know more of them. */
  public static final String PATTERN = "[A-Z_]{1,40}";

  /** What becomes of the call-back. */
  public enum Next {
    /** Nobody calls again. */
    END,
    /** The buyer wants another call, at a time of their choice. */
    CALL_AGAIN,
    /** A call in vain: another attempt, until there were enough (O16). */
    TRY_AGAIN,
    /** There was no call: soon again. */
    REPEAT
  }

  private final String ukrainian;
  private final String english;
  private final CallOutcome outcome;
  private final Next next;
  private final OrderStatus leadsTo;

  Disposition(
      String ukrainian, String english, CallOutcome outcome, Next next, OrderStatus leadsTo) {
    this.ukrainian = ukrainian;
    this.english = english;
    this.outcome = outcome;
    this.next = next;
    this.leadsTo = leadsTo;
  }

  /** What is recorded with the order; null if no call to the buyer was made. */
  public CallOutcome outcome() {
    return outcome;
  }

  public Next next() {
    return next;
  }

  /** The status that the order gets where the table of moves lets the call centre set it. */
  public Optional<OrderStatus> leadsTo() {
    return Optional.ofNullable(leadsTo);
  }

  public static Optional<Disposition> of(String code) {
    return Stream.of(values()).filter(each -> each.name().equals(code)).findFirst();
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
