package ua.kramar.delivery;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.DeliveryFacts;
import ua.kramar.orders.status.CarrierUpdateOutcome;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.tasks.TaskService;

/** Remembers where the carriers led the orders. */
class FollowedOrders extends OrderService {

  static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  record Step(long sellerId, long number, OrderStatus to, Carrier carrier, Instant at) {}

  private final List<Integer> parts = new ArrayList<>();

  final List<Step> steps = new ArrayList<>();

  /** Whether the transaction had written anything before it came to the order. */
  boolean late;

  /** What became of the news. */
  CarrierUpdateOutcome answer = CarrierUpdateOutcome.MOVED;

  /** By what the orders' news are judged. */
  DeliveryFacts facts = new DeliveryFacts(Instant.EPOCH, null, null, "Київ", KYIV);

  /** What others do after the transaction has read the parcel and before it locks the order. */
  Runnable meanwhile = () -> {};

  /** What the staff are asked to check. */
  final List<String> checks = new ArrayList<>();

  /** Whose numbers the carriers do not know. */
  final Set<Long> rejected = new HashSet<>();

  private EntityManager entities;

  void within(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public CarrierUpdateOutcome applyCarrierUpdate(
      long sellerId, long number, int part, OrderStatus to, Carrier carrier, Instant at) {
    late |=
        entities
                .createNativeQuery("select cast(pg_current_xact_id_if_assigned() as text)")
                .getSingleResult()
            != null;
    parts.add(part);
    steps.add(new Step(sellerId, number, to, carrier, at));
    return answer;
  }

  /** The parts of the orders that are under way. */
  List<Integer> underWay = List.of(1);

  @Override
  public List<Integer> partsToFollow(OrderRef order) {
    return underWay;
  }

  @Override
  public OrderRef lock(long number) {
    return null;
  }

  @Override
  public void rejectWaybill(long number, String waybill) {
    rejected.add(number);
  }

  @Override
  public DeliveryFacts deliveryFacts(long number) {
    meanwhile.run();
    return facts;
  }

  TaskService tasks() {
    return new TaskService() {
      @Override
      public void openParcelCheck(long sellerId, long orderNumber, String about, Instant since) {
        if (!checks.contains(about)) {
          checks.add(about);
        }
      }
    };
  }

  /** Of which of its parcels each order heard. */
  List<Integer> parts() {
    return List.copyOf(parts);
  }

  List<OrderStatus> statuses() {
    return steps.stream().map(Step::to).toList();
  }
}
