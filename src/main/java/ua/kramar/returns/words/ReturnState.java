package ua.kramar.returns.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.refusals.Labelled;
import ua.kramar.platform.refusals.LaterVersionNeeded;

/**
 * Where a return is. Goods on their way have the marketplace's statuses of orders, 83 to 91, and
 * their names; an order whose goods all come back has the same status. Who may bring a return from
 * where to where, {@link ReturnMoves}.
 */
@Schema(name = "ReturnState")
public enum ReturnState implements Labelled {
  /** Somebody asks for it, and the shop has not decided. */
  REQUESTED("Чекає рішення магазину", "Waits for the shop's decision"),
  EXPECTED(OrderStatus.RETURN_EXPECTED),
  TO_BE_RETURNED(OrderStatus.TO_BE_RETURNED),
  TO_CENTRE(OrderStatus.RETURN_ON_WAY_TO_CENTRE),
  IN_CENTRE(OrderStatus.RETURN_IN_CENTRE),
  TO_POINT(OrderStatus.RETURN_ON_WAY_TO_POINT),
  AT_POINT(OrderStatus.AT_RETURN_POINT),
  ARRIVED(OrderStatus.RETURNED_TO_SELLER),
  LOST(OrderStatus.LOST_BY_CARRIER),
  ACCEPTED("Товар прийнято", "Goods accepted"),
  ACCEPTED_IN_PART("Товар прийнято частково", "Goods accepted in part"),
  REJECTED("Товар не прийнято", "Goods not accepted"),
  /** The shop does not take the goods back. */
  REFUSED("Відмовлено в поверненні", "Return refused"),
  /** The buyer keeps the goods. */
  WITHDRAWN("Покупець передумав повертати", "Withdrawn by the buyer"),
  /** The buyer has not sent the goods in time. */
  EXPIRED("Товар не надіслано вчасно", "Goods not sent in time");

  private final OrderStatus status;
  private final String ukrainian;
  private final String english;

  ReturnState(OrderStatus status) {
    this.status = status;
    this.ukrainian = status.name(Locale.forLanguageTag("uk"));
    this.english = status.name(Locale.ENGLISH);
  }

  ReturnState(String ukrainian, String english) {
    this.status = null;
    this.ukrainian = ukrainian;
    this.english = english;
  }

  /**
   * The state with a stored code.
   *
   * @throws LaterVersionNeeded when only a node of a later version knows it
   */
  public static ReturnState stored(String code) {
    return Stream.of(values())
        .filter(state -> state.name().equals(code))
        .findFirst()
        .orElseThrow(LaterVersionNeeded::new);
  }

  /** The state of goods on their way, by the status of an order. */
  public static Optional<ReturnState> of(OrderStatus status) {
    return Stream.of(values()).filter(state -> state.status == status).findFirst();
  }

  /** The status of an order all of whose goods are so; empty where there is none. */
  public Optional<OrderStatus> status() {
    return Optional.ofNullable(status);
  }

  /** Whether goods come back, and nobody has looked at them. */
  public boolean isOnItsWay() {
    return status != null;
  }

  /** Whether goods of it count as coming back or back, so that they cannot come back again. */
  public boolean holdsGoods() {
    return this == REQUESTED || isOnItsWay() || isAccepted();
  }

  /** Whether the shop has taken goods back. */
  public boolean isAccepted() {
    return this == ACCEPTED || this == ACCEPTED_IN_PART;
  }

  /** Whether the shop has looked at the goods. */
  public boolean isJudged() {
    return isAccepted() || this == REJECTED;
  }

  /** Whether nothing of its goods happens any more. */
  public boolean isOver() {
    return this != REQUESTED && !isOnItsWay();
  }

  @Override
  public String label(Locale language) {
    return language.getLanguage().equals("en") ? english : ukrainian;
  }
}
