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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may move an order from where to where. There is no second list: buttons, refusals, dialects
 * and pages read this one.
 *
 * <p>An order is born in 1, 52 or 79, a restored one in 26. The ids 19, 70, 71 and 72 are known
 * from histories only: nobody moves an order there.
 */
public final class Moves {

  static final List<OrderStatus> IN_WORK =
      Arrays.stream(OrderStatus.values()).filter(s -> s.group() == StatusGroup.IN_WORK).toList();

  /** Still with the seller, without a waybill: the buyer may cancel. */
  private static final List<OrderStatus> BEFORE_HAND_OVER =
      statuses(1, 52, 79, 7, 26, 47, 48, 70, 53, 54, 55, 2, 27, 10);

  /** What can be restored: neither a fake nor a test, and no parcel that went out in vain. */
  private static final List<OrderStatus> CANCELLED =
      statuses(
          13, 16, 17, 18, 20, 24, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 45,
          49, 50, 51, 75, 77);

  /** Packed or about to be, perhaps with a waybill: the first status of the carrier may come. */
  private static final List<OrderStatus> TO_BE_SENT = statuses(2, 10, 61, 15);

  /** A parcel's way, station by station; a carrier may leave out any of them. */
  private static final List<OrderStatus> WAY =
      statuses(80, 81, 3, 56, 58, 59, 60, 63, 82, 4, 64, 65, 66, 57, 69, 62, 78, 67, 76, 5, 74, 73);

  private static final List<OrderStatus> WITH_CARRIER =
      WAY.subList(WAY.indexOf(OrderStatus.ACCEPTED_FROM_SELLER), WAY.size());

  private static final List<OrderStatus> WAY_BACK = statuses(86, 83, 89, 90, 91, 84, 85);

  /** What a way may end in: an outcome, a loss, or the way back. */
  private static final List<OrderStatus> ENDS =
      statuses(6, 68, 11, 12, 88, 86, 83, 89, 90, 91, 84, 85);

  /**
   * What a status demands, whichever status an order comes from (ROZETKA Seller API, PUT orders).
   */
  private static final Map<OrderStatus, Set<Condition>> DEMANDED =
      Map.of(
          OrderStatus.HANDED_TO_CARRIER, Set.of(Requirement.WAYBILL),
          OrderStatus.HAND_OVER_PLANNED, Set.of(Requirement.WAYBILL),
          OrderStatus.DUPLICATE, Set.of(Requirement.DUPLICATE_OF));

  /** What a manager does next as a rule; the cabinet offers it first. */
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
          // A new order is taken up (O3), or waits for a day (O11).
          row(from(1, 7), to(26), by(SELLER), DOCUMENTED),
          row(from(52), to(26), by(SELLER), JUDGEMENT),
          row(from(1, 52), to(7, 54, 55), by(SYSTEM), JUDGEMENT),
          row(from(79), to(1), by(CALL_CENTER), JUDGEMENT),
          // It is agreed with the buyer (O5), if need be in several calls (O16).
          row(from(26), to(2, 47, 61), by(SELLER), DOCUMENTED),
          row(from(26), to(53, 55), by(SELLER), JUDGEMENT),
          row(from(47), to(48), by(SELLER), DOCUMENTED),
          row(from(47, 48), to(2), by(SELLER), DOCUMENTED),
          row(from(47, 48, 53, 54, 55, 70), to(26), by(SELLER), JUDGEMENT),
          row(from(53), to(2), by(SELLER, BUYER), JUDGEMENT),
          row(from(54), to(2, 61), by(SELLER), JUDGEMENT),
          row(from(55), to(26, 2), by(SYSTEM), JUDGEMENT),
          // It is cancelled (O5); a buyer is out of reach after two missed calls, not one (O16).
          row(from(26), to(17, 20, 28), by(SELLER), DOCUMENTED),
          row(from(26), to(32, 33, 34, 35, 36, 37, 39, 40, 41, 42, 43), by(SELLER), DOCUMENTED),
          row(from(26), to(16, 24, 25, 29, 38, 49), by(SELLER), JUDGEMENT),
          row(from(47, 48), to(17, 29, 32, 33, 34, 35, 36, 37, 38), by(SELLER), DOCUMENTED),
          row(from(47, 48), to(40, 41, 42, 43), by(SELLER), DOCUMENTED),
          row(from(47, 48), to(16, 20, 24, 25, 28, 39, 49), by(SELLER), JUDGEMENT),
          row(from(48), to(18), by(SELLER), JUDGEMENT),
          row(from(55), to(50, 51, 77), by(SYSTEM), JUDGEMENT),
          row(BEFORE_HAND_OVER, to(45), by(BUYER), JUDGEMENT),
          row(BEFORE_HAND_OVER, to(75), by(CALL_CENTER), JUDGEMENT),
          row(BEFORE_HAND_OVER, to(44), by(OPERATOR), JUDGEMENT),
          row(IN_WORK, to(13), by(OPERATOR), JUDGEMENT),
          // It is packed and handed over (O6), or comes back to the manager's desk.
          row(from(2), to(61, 3, 4, 6, 26, 11, 30, 40), by(SELLER), DOCUMENTED),
          row(from(2), to(10), by(SYSTEM), DOCUMENTED),
          row(from(10), to(61, 3, 4, 26, 30, 40), by(SELLER), JUDGEMENT),
          row(from(2), to(27), by(SELLER), JUDGEMENT),
          row(from(27), to(2, 26), by(SELLER), JUDGEMENT),
          row(from(61), to(3), by(SELLER), JUDGEMENT),
          row(from(61, 80), to(26), by(SELLER), JUDGEMENT),
          row(from(61, 3), to(15), by(SYSTEM), JUDGEMENT),
          row(from(15), to(61, 3, 26), by(SELLER), JUDGEMENT),
          // The seller tells the rest where no carrier does (O8).
          row(from(3, 4), to(5, 6, 26, 40), by(SELLER), DOCUMENTED),
          row(from(3), to(4), by(SELLER), JUDGEMENT),
          row(from(5), to(3), by(SELLER), DOCUMENTED),
          row(WITH_CARRIER, to(6, 11, 12), by(SELLER), JUDGEMENT),
          row(from(3, 4, 5), to(87), by(SYSTEM), JUDGEMENT),
          // A carrier moves an order forward, never back: late and repeated statuses change
          // nothing.
          row(from(61), to(80), by(CARRIER), DOCUMENTED),
          row(from(80), to(81), by(CARRIER), DOCUMENTED),
          row(from(81), to(3, 82), by(CARRIER), DOCUMENTED),
          row(from(3, 82), to(4), by(CARRIER), DOCUMENTED),
          row(from(4), to(5), by(CARRIER), DOCUMENTED),
          row(from(5), to(6), by(CARRIER), DOCUMENTED),
          row(TO_BE_SENT, WAY, by(CARRIER), JUDGEMENT),
          onward(WAY, by(CARRIER), JUDGEMENT),
          row(TO_BE_SENT, ENDS, by(CARRIER), JUDGEMENT),
          row(WAY, ENDS, by(CARRIER), JUDGEMENT),
          onward(WAY_BACK, by(CARRIER), JUDGEMENT),
          row(from(86, 83, 89, 90, 91, 84), to(88), by(CARRIER), JUDGEMENT),
          // A cancelled order is restored as another one, by the act of restoring only, or as sold
          // after a call check.
          row(CANCELLED, to(31), by(SYSTEM), DOCUMENTED),
          row(CANCELLED, to(46), by(OPERATOR), DOCUMENTED));

  private static final Map<OrderStatus, Map<OrderStatus, Move>> MOVES = moves();

  private Moves() {}

  /** Every move out of the status, the usual ones first. */
  public static List<Move> from(OrderStatus status) {
    return List.copyOf(MOVES.get(status).values());
  }

  /** What the mover may do with an order in the status. */
  public static List<Move> open(OrderStatus status, Mover mover) {
    return from(status).stream().filter(move -> move.by().contains(mover)).toList();
  }

  public static Optional<Move> find(OrderStatus from, OrderStatus to) {
    return Optional.ofNullable(MOVES.get(from).get(to));
  }

  /** The table as it is written above, for documents. */
  static List<MoveRule> table() {
    return TABLE;
  }

  /** What a status demands of an order, whichever status it comes from. */
  public static Set<Condition> conditions(OrderStatus to) {
    return DEMANDED.getOrDefault(to, Set.of());
  }

  /** The usual next step if the move is one, else null. */
  static UsualStep usual(OrderStatus from, OrderStatus to) {
    return USUAL.stream().filter(step -> step.leads(from, to)).findFirst().orElse(null);
  }

  private static Map<OrderStatus, Map<OrderStatus, Move>> moves() {
    Map<OrderStatus, Map<OrderStatus, Move>> moves = new EnumMap<>(OrderStatus.class);
    Stream.of(OrderStatus.values()).forEach(from -> moves.put(from, new LinkedHashMap<>()));
    TABLE.stream()
        .flatMap(MoveRule::moves)
        .forEach(move -> moves.get(move.from()).merge(move.to(), move, Move::joined));
    return moves;
  }

  private static MoveRule row(
      List<OrderStatus> from, List<OrderStatus> to, Set<Mover> by, Provenance provenance) {
    return new MoveRule(from, to, by, provenance, false, List.of());
  }

  private static MoveRule onward(List<OrderStatus> way, Set<Mover> by, Provenance provenance) {
    return new MoveRule(way, way, by, provenance, true, List.of());
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
