package ua.kramar.orders.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.OrderPlacement;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.PlaceOrder;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.alternatives.AlternativeOutcome;
import ua.kramar.orders.list.Attention;
import ua.kramar.orders.list.OrderCounts;
import ua.kramar.orders.list.OrderFilter;
import ua.kramar.orders.list.OrderList;
import ua.kramar.orders.list.OrderSort;
import ua.kramar.orders.list.OrderSummary;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Stage;
import ua.kramar.orders.tasks.OrderTask;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.orders.waiting.WaitingAgreedBy;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.TimeRange;
import ua.kramar.sellers.Sellers;

/** The shop's orders: the list, the counts, and the creation of orders by managers. */
@ApplicationScoped
@OpenAPIDefinition(
    info = @Info(title = "", version = ""),
    components =
        @Components(
            schemas = {
              @Schema(name = "OrderSource", implementation = OrderSource.class),
              @Schema(name = "Mover", implementation = Mover.class),
              @Schema(name = "WaitingAgreedBy", implementation = WaitingAgreedBy.class),
              @Schema(name = "AlternativeOutcome", implementation = AlternativeOutcome.class),
              @Schema(name = "PaymentState", implementation = PaymentState.class),
              @Schema(name = "TaskKind", implementation = OrderTask.Kind.class)
            }))
@Path("/orders")
@Tag(name = "orders", description = "The orders of the acting shop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderCollectionResource {

  /** The number of orders in each view and of open tasks; 10000 means 10000 or more. */
  @Schema(name = "OrderCounts")
  public record Counts(
      @JsonProperty("new") @Schema(maximum = "10000") long fresh,
      @Schema(maximum = "10000") long inWork,
      @Schema(maximum = "10000") long delivering,
      @Schema(maximum = "10000") long done,
      @Schema(maximum = "10000") long cancelled,
      @Schema(maximum = "10000") long tasks,
      @Schema(maximum = "10000") long burning,
      @Schema(maximum = "10000") long untouched,
      @Schema(maximum = "10000") long waiting,
      @Schema(maximum = "10000") long question) {}

  @Inject private OrderList list;
  @Inject private OrderCounts counts;
  @Inject private OrderViews views;
  @Inject private OrderPlacement placement;
  @Inject private Sellers sellers;
  @Inject private CurrentActor actor;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      description =
          "All conditions that are given must hold. q finds by order number, phone or its"
              + " last 4 or more digits, surname, also with the first name, e-mail address, SKU"
              + " and waybill number. The views burning (the deadline's target has passed or is"
              + " less than 30 minutes away) and untouched (nobody has moved it for a day) are of"
              + " orders that wait for the shop, as is sort=deadline; those of waiting have buyers"
              + " who agreed to wait for the goods, those of question wait for an answer to a message."
              + " overdue tells whether the"
              + " latest instant of the deadline has passed. payment is the state of the payment.")
  public Page<OrderSummary> listOrders(
      @QueryParam("view")
          @Schema(
              enumeration = {
                "new",
                "in_work",
                "delivering",
                "done",
                "cancelled",
                "burning",
                "untouched",
                "waiting",
                "question"
              })
          String view,
      @QueryParam("status") Set<Integer> status,
      @QueryParam("source") OrderSource source,
      @QueryParam("q") @Size(max = 100) String text,
      @QueryParam("placedFrom") @Schema(format = "date-time") String placedFrom,
      @QueryParam("placedTo") @Schema(format = "date-time") String placedTo,
      @QueryParam("overdue") @Schema(implementation = Boolean.class) String overdue,
      @QueryParam("payment") PaymentState payment,
      @QueryParam("sort")
          @DefaultValue("newest")
          @Schema(
              enumeration = {"newest", "oldest", "deadline"},
              defaultValue = "newest")
          String sort,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    Attention attention = constant(Attention.class, view);
    Stage stage = constant(Stage.class, view);
    if (view != null && attention == null && stage == null) {
      throw new Invalid(
          "view",
          "one-of",
          "new, in_work, delivering, done, cancelled, burning, untouched, waiting, question");
    }
    OrderSort order = sort(sort, stage);
    var filter =
        new OrderFilter(
            stage,
            // An empty parameter is no condition.
            status.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
            source,
            text,
            instant("placedFrom", placedFrom),
            instant("placedTo", placedTo),
            attention,
            flag("overdue", overdue),
            payment);
    return list.page(filter, order, after, limit);
  }

  @GET
  @Path("/counts")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "How many orders each view lists, and how many tasks are open.")
  public Counts countOrders() {
    Map<Stage, Long> stages = counts.stages();
    return new Counts(
        stages.get(Stage.NEW),
        stages.get(Stage.IN_WORK),
        stages.get(Stage.DELIVERING),
        stages.get(Stage.DONE),
        stages.get(Stage.CANCELLED),
        counts.openTasks(),
        counts.of(Attention.BURNING),
        counts.of(Attention.UNTOUCHED),
        counts.of(Attention.WAITING),
        counts.of(Attention.QUESTION));
  }

  @POST
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(description = "Places an order that a manager has taken. The answer carries its ETag.")
  public Response makeOrder(
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid PlaceOrder body,
      @Context UriInfo uris) {
    String seller = sellers.get(actor.get().sellerId()).code();
    Idempotency.Outcome<PlacedOrder> placed =
        placement.place("make-order", key, OrderSource.CABINET, body.forSeller(seller));
    OrderView order = views.own(Long.parseLong(placed.result().number()));
    return Response.created(uris.getAbsolutePathBuilder().path(order.number()).build())
        .tag(Preconditions.tag(order.version()))
        .entity(order)
        .build();
  }

  /** The constant of this name in lower case; null if there is none. */
  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Orders on their way and over have no deadline. */
  private static OrderSort sort(String text, Stage stage) {
    OrderSort sort = constant(OrderSort.class, text);
    boolean open = stage == null || stage == Stage.NEW || stage == Stage.IN_WORK;
    if (sort == null || (sort == OrderSort.DEADLINE && !open)) {
      throw new Invalid("sort", "one-of", open ? "newest, oldest, deadline" : "newest, oldest");
    }
    return sort;
  }

  private static Boolean flag(String field, String text) {
    if (text == null) {
      return null;
    }
    if (!text.equals("true") && !text.equals("false")) {
      throw new Invalid(field, "true-or-false");
    }
    return Boolean.valueOf(text);
  }

  private static Instant instant(String field, String text) {
    if (text == null) {
      return null;
    }
    try {
      Instant time = Instant.parse(text);
      if (TimeRange.contains(time)) {
        return time;
      }
    } catch (DateTimeException e) {
      // Falls through to the common refusal.
    }
    throw new Invalid(field, "instant");
  }
}
