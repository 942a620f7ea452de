package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.orders.waiting.AgreeWaiting;
import ua.kramar.orders.waiting.AgreedWaiting;
import ua.kramar.orders.waiting.Waitings;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.values.Page;

/** That the buyer of an order waits for goods which are not in stock. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/waiting")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaitingResource {

  @Inject private Waitings waitings;
  @Inject private OrderChanges changes;
  @Inject private OrderViews views;

  @PUT
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Puts on record that the buyer agreed to wait for the goods, or to wait until another"
              + " day. The deadlines of the order are counted from the opening of the shop on that"
              + " day, and a task reminds of it then.")
  public Response agreeWaiting(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid AgreeWaiting waiting) {
    return change(
        number, () -> changes.agreeWaiting(number, Preconditions.admitted(version), waiting));
  }

  @DELETE
  @RolesAllowed(Permission.WRITE_ORDERS)
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Ends the waiting, such as when the goods have come. The deadlines are counted from now"
              + " on. An order that does not wait stays as it is.")
  public Response endWaiting(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    return change(number, () -> changes.endWaiting(number, Preconditions.admitted(version)));
  }

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "What was agreed, the newest first; active is the one that holds.")
  public Page<AgreedWaiting> listWaitings(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return waitings.page(number, after, limit);
  }

  private Response change(long number, Supplier<OrderView> call) {
    try {
      OrderView order = call.get();
      return Response.ok(order).tag(Preconditions.tag(order.version())).build();
    } catch (StaleVersion stale) {
      throw stale.showing(views.own(number));
    }
  }
}
