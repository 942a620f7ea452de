package ua.kramar.orders.status;

import static ua.kramar.orders.status.Mover.BUYER;
import static ua.kramar.orders.status.Mover.CALL_CENTER;
import static ua.kramar.orders.status.Mover.CARRIER;
import static ua.kramar.orders.status.Mover.OPERATOR;
import static ua.kramar.orders.status.Mover.SELLER;
import static ua.kramar.orders.status.Mover.SYSTEM;
import static ua.kramar.orders.status.Provenance.DOCUMENTED;
import static ua.kramar.orders.status.Provenance.JUDGEMENT;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of moves: the allowed changes of an order's status, and the movers who may make them.
 * It is the only source; the cabinet's buttons, refusals, seller APIs and documentation pages are
 * derived from it.
 *
 * <p>The initial status of an order is 1, 52 or 79, that of a restored order 26. The id 70 is known
 * from order histories only; no move leads to it.
 */
public final class Moves {

  static final List<OrderStatus> IN_WORK =
      Arrays.stream(OrderStatus.values()).filter(s -> s.group() == StatusGroup.IN_WORK).toList();

  /** Not handed over and without a waybill: the buyer may cancel. */
  private static final List<OrderStatus> BEFORE_HAND_OVER =
      statuses(1, 52, 79, 7, 26, 47, 48, 70, 53, 54, 55, 2, 27, 10);

  /**
   * Cancelled orders that can be restored: neither fake nor test orders, and none whose parcel was
   * sent.
   */
  private static final List<OrderStatus> RESTORABLE =
      statuses(
          13, 16, 17, 18, 20, 24, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 45,
          49, 50, 51, 75, 77);

  /**
   * Being packed or ready to be handed over, with or without a waybill: the carrier's first update
   * can arrive.
   */
  private static final List<OrderStatus> READY_TO_SHIP = statuses(2, 10, 61, 15);

  /** The statuses of a delivery in their order; a carrier may skip any of them. */
  private static final List<OrderStatus> DELIVERY =
      statuses(80, 81, 3, 56, 58, 59, 60, 63, 82, 4, 64, 65, 66, 57, 69, 62, 78, 67, 76, 5, 74, 73);

  private static final List<OrderStatus> WITH_CARRIER =
      DELIVERY.subList(DELIVERY.indexOf(OrderStatus.ACCEPTED_FROM_SELLER), DELIVERY.size());

  private static final List<OrderStatus> RETURN = statuses(86, 83, 89, 90, 91, 84, 85);

  /** The statuses that end a delivery: received, not received, lost, or being returned. */
  private static final List<OrderStatus> DELIVERY_ENDS =
      statuses(6, 68, 11, 12, 88, 86, 83, 89, 90, 91, 84, 85);

  private static final List<OrderStatus> HANDED_OVER = statuses(3, 4, 5);

  /** The ends of an order whose goods are with the buyer, all of them or a part. */
  private static final List<OrderStatus> WITH_BUYER = statuses(6, 68, 87);

  /** All goods of the order are with the shop again. */
  private static final List<OrderStatus> RETURN_ENDS = statuses(19, 71);

  /** The ends of a delivery after which the goods come back without having been received. */
  private static final List<OrderStatus> NOT_TAKEN =
      statuses(11, 12, 83, 84, 85, 86, 88, 89, 90, 91);

  private static final List<OrderStatus> CANCELLED_WITHOUT_PARCEL =
      Arrays.stream(OrderStatus.values())
          .filter(s -> s.group() != StatusGroup.IN_WORK && s.phase() != Phase.COMPLETED)
          .filter(s -> !DELIVERY_ENDS.contains(s))
          .toList();

  /** The ends that state what the buyer wishes, so that the buyer must have said it (O16). */
  private static final List<OrderStatus> WISHES =
      statuses(17, 20, 24, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41);

  /**
   * The conditions of a target status, for moves from every status (ROZETKA Seller API, PUT
   * orders).
   */
  private static final Map<OrderStatus, Set<Condition>> CONDITIONS = conditions();

  /** The usual next moves of a manager; the cabinet shows them first. */
  private static final List<UsualStep> USUAL =
      List.of(
          new UsualStep(from(1, 7, 52), OrderStatus.PROCESSED_BY_MANAGER, Action.TAKE_UP, false),
          new UsualStep(
              from(26, 27, 47, 48, 53, 54), OrderStatus.DATA_CONFIRMED, Action.CONFIRM, false),
          new UsualStep(
              from(2, 10, 15, 61), OrderStatus.HANDED_TO_CARRIER, Action.HAND_OVER, false),
          new UsualStep(from(55, 70), OrderStatus.PROCESSED_BY_MANAGER, Action.TAKE_BACK, false),
          new UsualStep(from(3), OrderStatus.BEING_DELIVERED, Action.MARK_ON_THE_WAY, true),
          new UsualStep(from(4), OrderStatus.AT_PICKUP_POINT, Action.MARK_ARRIVED, true),
          new UsualStep(from(5), OrderStatus.RECEIVED, Action.MARK_RECEIVED, true));

  private static final List<MoveRule> TABLE =
      List.of(
          // A manager starts processing a new order (O3), or does not within a day (O11).
          row(from(1, 7), to(26), by(SELLER), DOCUMENTED),
          row(from(52), to(26), by(SELLER), JUDGEMENT),
          row(from(1, 52), to(7, 54, 55), by(SYSTEM), JUDGEMENT),
          row(from(79), to(1), by(CALL_CENTER), JUDGEMENT),
          // The manager confirms the order with the buyer (O5), if needed in several calls (O16).
          row(from(26), to(2, 47, 61), by(SELLER), DOCUMENTED),
          row(from(26), to(53, 55), by(SELLER), JUDGEMENT),
          row(from(47), to(48), by(SELLER), DOCUMENTED),
          row(from(47, 48), to(2), by(SELLER), DOCUMENTED),
          row(from(47, 48, 53, 54, 55, 70), to(26), by(SELLER), JUDGEMENT),
          row(from(53), to(2), by(SELLER, BUYER), JUDGEMENT),
          row(from(54), to(2, 61), by(SELLER), JUDGEMENT),
          // The call centre calls for the shop: the buyer confirms, or does not answer.
          row(from(26, 47, 48, 53), to(2), by(CALL_CENTER), JUDGEMENT),
          row(from(26), to(47), by(CALL_CENTER), JUDGEMENT),
          row(from(47), to(48), by(CALL_CENTER), JUDGEMENT),
          row(from(55), to(1, 26, 2), by(SYSTEM), JUDGEMENT),
          // The order is cancelled (O5); "buyer not reached" takes two attempts (O16).
          row(from(26), to(17, 20, 28), by(SELLER), DOCUMENTED),
          row(from(26), to(32, 33, 34, 35, 36, 37, 39, 40, 41, 42, 43), by(SELLER), DOCUMENTED),
          row(from(26), to(16, 24, 25, 29, 38, 49), by(SELLER), JUDGEMENT),
          row(from(47, 48), to(17, 32, 33, 34, 35, 36, 37, 38, 40, 41), by(SELLER), DOCUMENTED),
          row(from(47, 48), to(20, 24, 39), by(SELLER), JUDGEMENT),
          row(from(47, 48), to(29, 42, 43), by(SELLER), DOCUMENTED),
          row(from(47, 48), to(16, 25, 28, 49), by(SELLER), JUDGEMENT),
          row(from(47, 48), to(18), by(SELLER), JUDGEMENT).withCondition(Requirement.TWO_ATTEMPTS),
          row(from(55), to(50, 51, 77), by(SYSTEM), JUDGEMENT),
          row(BEFORE_HAND_OVER, to(45), by(BUYER), JUDGEMENT),
          row(BEFORE_HAND_OVER, to(75), by(CALL_CENTER), JUDGEMENT),
          row(BEFORE_HAND_OVER, to(44), by(OPERATOR), JUDGEMENT),
          row(IN_WORK, to(13), by(OPERATOR), JUDGEMENT),
          // The order is packed and handed over (O6), or returned to the manager's processing.
          row(from(2), to(61, 3, 4, 6, 26, 11, 30, 40), by(SELLER), DOCUMENTED),
          row(from(2), to(10), by(SYSTEM), DOCUMENTED),
          row(from(10), to(61, 3, 4, 26, 30, 40), by(SELLER), JUDGEMENT),
          row(from(2), to(27), by(SELLER), JUDGEMENT),
          row(from(27), to(2, 26), by(SELLER), JUDGEMENT),
          row(from(61), to(3), by(SELLER), JUDGEMENT),
          row(from(61, 80), to(26), by(SELLER), JUDGEMENT),
          row(from(61, 3), to(15), by(SYSTEM), JUDGEMENT),
          row(from(15), to(61, 3, 26), by(SELLER), JUDGEMENT),
          // The seller sets delivery statuses that no carrier reports (O8).
          row(from(3, 4), to(5, 6, 26, 40), by(SELLER), DOCUMENTED),
          row(from(3), to(4), by(SELLER), JUDGEMENT),
          row(from(5), to(3), by(SELLER), DOCUMENTED),
          row(WITH_CARRIER, to(6, 11, 12), by(SELLER), JUDGEMENT),
          row(from(3, 4, 5), to(87), by(SYSTEM), JUDGEMENT),
          // A wrong end, such as that of a stranger's parcel, is taken back.
          row(DELIVERY_ENDS, to(3), by(SELLER), JUDGEMENT)
              .withCondition(Requirement.CARRIER_ENDED)
              .withCondition(Requirement.REASON),
          // So is an end by a time limit, or for want of the payment.
          row(from(87), to(3), by(SELLER), JUDGEMENT).withCondition(Requirement.REASON),
          row(from(50, 51, 77), to(26), by(SELLER), JUDGEMENT).withCondition(Requirement.REASON),
          // A carrier moves an order only forward: late and repeated updates change nothing.
          row(from(61), to(80), by(CARRIER), DOCUMENTED),
          row(from(80), to(81), by(CARRIER), DOCUMENTED),
          row(from(81), to(3, 82), by(CARRIER), DOCUMENTED),
          row(from(3, 82), to(4), by(CARRIER), DOCUMENTED),
          row(from(4), to(5), by(CARRIER), DOCUMENTED),
          row(from(5), to(6), by(CARRIER), DOCUMENTED),
          row(READY_TO_SHIP, DELIVERY, by(CARRIER), JUDGEMENT),
          forward(DELIVERY, by(CARRIER), JUDGEMENT),
          row(READY_TO_SHIP, DELIVERY_ENDS, by(CARRIER), JUDGEMENT),
          row(DELIVERY, DELIVERY_ENDS, by(CARRIER), JUDGEMENT),
          forward(RETURN, by(CARRIER), JUDGEMENT),
          row(from(86, 83, 89, 90, 91, 84), to(88), by(CARRIER), JUDGEMENT),
          // A cancelled order is restored: as a new order, only by the restore operation, or as
          // sold after a check by phone.
          row(RESTORABLE, to(31), by(SYSTEM), DOCUMENTED),
          row(RESTORABLE, to(46), by(OPERATOR), DOCUMENTED),
          // What comes of returns (ADR 0059): all goods are awaited and come nearer, a part stays
          // with the buyer, nothing came of it, or all are with the shop again.
          row(WITH_BUYER, to(86), by(SYSTEM), JUDGEMENT),
          forward(RETURN, by(SYSTEM), JUDGEMENT),
          row(from(86, 83, 89, 90, 91, 84), to(88), by(SYSTEM), JUDGEMENT),
          row(from(6, 87), to(68), by(SYSTEM), JUDGEMENT),
          row(from(86, 83, 89, 90, 91, 84, 85, 88), WITH_BUYER, by(SYSTEM), JUDGEMENT),
          row(from(6, 68, 87, 86, 83, 89, 90, 91, 84, 85), to(19), by(SYSTEM), JUDGEMENT),
          row(from(68, 11, 12, 86, 83, 89, 90, 91, 84, 85), to(71), by(SYSTEM), JUDGEMENT),
          // All that the buyer has paid went back.
          row(RESTORABLE, to(72), by(SYSTEM), JUDGEMENT),
          row(from(19, 71, 88), to(72), by(SYSTEM), JUDGEMENT));

  private static final Map<OrderStatus, Map<OrderStatus, Move>> MOVES = moves();

  private Moves() {}

  /** Lists all moves from the status, in the order of the table. */
  public static List<Move> from(OrderStatus status) {
    return List.copyOf(MOVES.get(status).values());
  }

  /** Lists the moves that the mover may make from the status; empty for a null mover. */
  public static List<Move> allowed(OrderStatus status, Mover mover) {
    return from(status).stream().filter(move -> move.by().contains(mover)).toList();
  }

  /** The statuses that end a delivery; a seller can take such an end back, to status 3. */
  public static List<OrderStatus> deliveryEnds() {
    return DELIVERY_ENDS;
  }

  /** The statuses that say that the parcel was handed over to the carrier. */
  public static List<OrderStatus> handedOver() {
    return HANDED_OVER;
  }

  /** The ends of an order whose goods are with the buyer, all of them or a part: 6, 68, 87. */
  public static List<OrderStatus> withBuyer() {
    return WITH_BUYER;
  }

  /** The ends of a delivery after which goods come back that were never received. */
  public static List<OrderStatus> notTaken() {
    return NOT_TAKEN;
  }

  /**
   * Whether the system moves an order so for what comes of its returns (ADR 0059). Its parcel to
   * the buyer is not concerned.
   */
  public static boolean isOfReturns(OrderStatus from, OrderStatus to, Mover by) {
    return by == SYSTEM
        && from.group() != StatusGroup.IN_WORK
        && (WITH_BUYER.contains(to)
            || NOT_TAKEN.contains(to)
            || RETURN_ENDS.contains(to)
            || (to == OrderStatus.MONEY_RETURNED && !RESTORABLE.contains(from)));
  }

  /** The statuses of goods on their way back, from 86 to 85. */
  public static List<OrderStatus> onTheWayBack() {
    return RETURN;
  }

  /**
   * The statuses of an order that was cancelled, and not by a carrier's report of its parcel. Such
   * an order does not keep a waybill number from the order to which the number belongs.
   */
  public static List<OrderStatus> cancelledWithoutParcel() {
    return CANCELLED_WITHOUT_PARCEL;
  }

  /** Finds the move from one status to another, for any mover. */
  public static Optional<Move> find(OrderStatus from, OrderStatus to) {
    return Optional.ofNullable(MOVES.get(from).get(to));
  }

  /** The rows of the table, for the documentation pages. */
  static List<MoveRule> table() {
    return TABLE;
  }

  /** Whether a move to the status says that the buyer did not answer a call (O16). */
  public static boolean tellsOfMissedCall(OrderStatus to) {
    return to == OrderStatus.CALL_BACK_PLANNED || to == OrderStatus.SECOND_CALL_MISSED;
  }

  /** The conditions that an order must meet to move to the status, from every status. */
  public static Set<Condition> conditions(OrderStatus to) {
    return CONDITIONS.getOrDefault(to, Set.of());
  }

  /**
   * The usual next step from the one status to the other, or null if the move is not a usual one.
   */
  static UsualStep usual(OrderStatus from, OrderStatus to) {
    return USUAL.stream().filter(step -> step.matches(from, to)).findFirst().orElse(null);
  }

  private static Map<OrderStatus, Set<Condition>> conditions() {
    Map<OrderStatus, Set<Condition>> conditions =
        new HashMap<>(
            Map.of(
                OrderStatus.HANDED_TO_CARRIER, Set.of(Requirement.WAYBILL),
                OrderStatus.HAND_OVER_PLANNED, Set.of(Requirement.WAYBILL),
                OrderStatus.DUPLICATE, Set.of(Requirement.DUPLICATE_OF),
                OrderStatus.CALL_BACK_PLANNED, Set.of(Requirement.PHONING_ALLOWED),
                OrderStatus.SECOND_CALL_MISSED, Set.of(Requirement.PHONING_ALLOWED)));
    WISHES.forEach(wish -> conditions.put(wish, Set.of(Requirement.BUYERS_WORD)));
    return Map.copyOf(conditions);
  }

  private static Map<OrderStatus, Map<OrderStatus, Move>> moves() {
    Map<OrderStatus, Map<OrderStatus, Move>> moves = new EnumMap<>(OrderStatus.class);
    Stream.of(OrderStatus.values()).forEach(from -> moves.put(from, new LinkedHashMap<>()));
    TABLE.stream()
        .flatMap(MoveRule::moves)
        .forEach(move -> moves.get(move.from()).merge(move.to(), move, Move::merge));
    return moves;
  }

  private static MoveRule row(
      List<OrderStatus> from, List<OrderStatus> to, Set<Mover> by, Provenance provenance) {
    return new MoveRule(from, to, by, provenance, false, List.of());
  }

  private static MoveRule forward(List<OrderStatus> path, Set<Mover> by, Provenance provenance) {
    return new MoveRule(path, path, by, provenance, true, List.of());
  }

  private static List<OrderStatus> from(int... ids) {
    return statuses(ids);
  }

  private static List<OrderStatus> to(int... ids) {
    return statuses(ids);
  }

  private static Set<Mover> by(Mover... movers) {
    return Set.of(movers);
  }

  private static List<OrderStatus> statuses(int... ids) {
    return Arrays.stream(ids).mapToObj(id -> OrderStatus.of(id).orElseThrow()).toList();
  }
}
