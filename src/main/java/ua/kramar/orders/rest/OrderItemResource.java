package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.Comment;
import ua.kramar.orders.MoveOrder;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderPages;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Text;

/** One order: reading and moving it, its waybill, comments and tasks. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderItemResource {

  /**
   * A request to move the order.
   *
   * @param status the id of the status to move to
   * @param waybill the waybill number; required by the statuses 3 and 61
   * @param duplicateOf the number of the order that this one duplicates; required by the status 49
   * @param reason stored in the history; required to take back an end that a carrier reported
   * @param sharedParcel true if one parcel deliberately carries several orders of one buyer under
   *     the waybill number; absent means that the number is this order's alone
   * @param missing the article numbers that are not in stock, for the status 42; required when the
   *     order has several articles
   */
  @Schema(name = "MoveOrder")
  public record MoveBody(
      @NotNull Integer status,
      @Size(min = 1, max = 60) String waybill,
      @Pattern(regexp = "\\d{1,18}") String duplicateOf,
      @Size(max = 500) @Legible(lines = true) String reason,
      Boolean sharedParcel,
      @Size(max = 100) List<@NotBlank @Size(max = 100) String> missing) {

    public MoveBody {
      waybill = Text.nullIfEmpty(waybill);
      duplicateOf = Text.nullIfEmpty(duplicateOf);
      reason = Text.normal(reason);
      missing = missing == null ? null : missing.stream().map(Text::normal).toList();
    }

    MoveOrder toMoveOrder() {
      return new MoveOrder(
          status,
          waybill,
          Boolean.TRUE.equals(sharedParcel),
          duplicateOf == null ? null : Long.valueOf(duplicateOf),
          reason,
          missing == null ? List.of() : missing);
    }
  }

  /**
   * The waybill number to assign.
   *
   * @param sharedParcel true if one parcel deliberately carries several orders of one buyer under
   *     the number; absent means that the number is this order's alone
   */
  @Schema(name = "NewWaybill")
  public record WaybillBody(@NotBlank @Size(max = 60) String waybill, Boolean sharedParcel) {}

  /** An internal comment to add. */
  @Schema(name = "NewComment")
  public record CommentBody(@NotBlank @Size(max = 2000) @Legible(lines = true) String text) {

    public CommentBody {
      text = Text.normal(text);
    }
  }

  @Inject private OrderService orders;
  @Inject private OrderChanges changes;
  @Inject private OrderViews views;
  @Inject private OrderPages pages;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      summary = "Read an order",
      description = "With its newest 20 steps and comments; the ETag is the order's version.")
  public Response order(@PathParam("number") long number) {
    return response(views.own(number));
  }

  @POST
  @Path("/status")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Moves the order to another status. allowedMoves of the order says which are"
              + " possible, and what they demand.")
  public Response moveOrder(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid MoveBody move) {
    return change(
        number, () -> changes.move(number, Preconditions.admitted(version), move.toMoveOrder()));
  }

  @PUT
  @Path("/waybill")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Enters the waybill number, or another one. /carriers says which form the"
              + " numbers of a carrier have.")
  public Response assignWaybill(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid WaybillBody body) {
    return change(
        number,
        () ->
            changes.assignWaybill(
                number,
                Preconditions.admitted(version),
                body.waybill(),
                Boolean.TRUE.equals(body.sharedParcel())));
  }

  @GET
  @Path("/comments")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "The newest first.")
  public Page<Comment> listComments(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return pages.comments(number, after, limit);
  }

  @GET
  @Path("/history")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "The history of the order, the newest step first.")
  public Page<OrderView.Step> listSteps(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return pages.history(number, after, limit);
  }

  @POST
  @Path("/comments")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Comment.class)))
  @Operation(description = "Adds a comment that only the shop's staff read.")
  public Response commentOrder(
      @PathParam("number") long number,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid CommentBody comment) {
    return Response.status(Response.Status.CREATED)
        .entity(orders.addComment(number, key, comment.text()))
        .build();
  }

  @POST
  @Path("/tasks/{task: \\d{1,18}}/done")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(description = "Marks the task as done; a task that is done stays as it is.")
  public Response finishTask(@PathParam("number") long number, @PathParam("task") long task) {
    return response(changes.finishTask(number, task));
  }

  /**
   * Makes the change; a refusal of a stale version contains the current order, read after the
   * transaction has ended.
   */
  private Response change(long number, Supplier<OrderView> call) {
    try {
      return response(call.get());
    } catch (StaleVersion stale) {
      throw stale.showing(views.own(number));
    }
  }

  private static Response response(OrderView order) {
    return Response.ok(order).tag(Preconditions.tag(order.version())).build();
  }
}
