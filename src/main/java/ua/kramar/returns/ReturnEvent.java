package ua.kramar.returns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Money;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnReason;
import ua.kramar.returns.words.ReturnState;

/**
 * An event of a return. Contains ids, codes and sums, never what was written.
 *
 * <p>{@code order} is the number of its order.
 */
public sealed interface ReturnEvent extends DomainEvent {

  /** The kind of subject of all events about returns. */
  String SUBJECT = "return";

  @JsonIgnore
  long id();

  @Override
  default Subject subject() {
    return new Subject(SUBJECT, String.valueOf(id()));
  }

  /**
   * A return was opened: asked for by the buyer, or by the shop for the buyer.
   *
   * @param pieces how many come back
   * @param askedBy who asked for it
   * @param dueAt until when the shop should decide, or the buyer send the goods; null for no time
   */
  @EventType("return.opened")
  record Opened(
      @JsonIgnore long sellerId,
      @JsonIgnore long id,
      String order,
      ReturnKind kind,
      ReturnState state,
      ReturnReason reason,
      int pieces,
      Mover askedBy,
      Instant dueAt,
      BuyerRef buyer)
      implements ReturnEvent {}

  /**
   * A return came to another state, or got the number of its parcel.
   *
   * @param waybill the number under which the goods come back; null for none
   * @param dueAt until when somebody should act next; null for no time
   */
  @EventType("return.moved")
  record Moved(
      @JsonIgnore long sellerId,
      @JsonIgnore long id,
      String order,
      ReturnKind kind,
      ReturnState state,
      Mover mover,
      String waybill,
      Instant dueAt,
      BuyerRef buyer)
      implements ReturnEvent {}

  /**
   * The shop said what it thinks of the goods.
   *
   * @param accepted how many pieces it took back
   * @param resalable how many of these are for sale again
   * @param refundOwed what the buyer gets for them
   * @param refundDueAt until when; null when nothing is owed
   */
  @EventType("return.judged")
  record Judged(
      @JsonIgnore long sellerId,
      @JsonIgnore long id,
      String order,
      ReturnKind kind,
      ReturnState state,
      int accepted,
      int resalable,
      Money refundOwed,
      Instant refundDueAt,
      BuyerRef buyer)
      implements ReturnEvent {}

  /**
   * Money went back for a return.
   *
   * @param amount this time
   * @param refunded in all
   * @param bySite whether the marketplace's site reported it; else the shop gave it itself
   */
  @EventType("return.refunded")
  record Refunded(
      @JsonIgnore long sellerId,
      @JsonIgnore long id,
      String order,
      Money amount,
      Money refunded,
      Money refundOwed,
      boolean bySite,
      BuyerRef buyer)
      implements ReturnEvent {}

  /**
   * The shop still has to act, and the deadline is near.
   *
   * @param state its code, as stored
   * @param refundOwed what is owed and has not gone back; null before the goods were judged
   */
  @EventType("return.deadline-near")
  record DeadlineNear(
      @JsonIgnore long sellerId,
      @JsonIgnore long id,
      String order,
      String state,
      Money refundOwed,
      Instant dueAt)
      implements ReturnEvent {}
}
